// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasettallier.h"

#include "core/clock.h"
#include "ui/text/formatting.h"

namespace dw {
namespace {

using namespace std::chrono_literals;
constexpr auto gatherFor = 150ms; // replies of one round come in bursts; the eye does not miss it
constexpr auto recountEvery = 15s; // staleness is judged in minutes

QString stateWord(const DatasetSnapshot &snapshot)
{
    return stateText(snapshot);
}

} // namespace

DatasetTallier::DatasetTallier(const DatasetRepository &repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherFor);
    connect(&m_soon, &QTimer::timeout, this, &DatasetTallier::recount);
    m_regularly.setInterval(recountEvery);
    m_regularly.setTimerType(Qt::VeryCoarseTimer); // on the full second, together with the others
    connect(&m_regularly, &QTimer::timeout, this, &DatasetTallier::recount);
    m_regularly.start();
    connect(&repository, &DatasetRepository::datasetsAdded, this, &DatasetTallier::onMembersChanged);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &DatasetTallier::onMembersChanged);
    connect(&repository, &DatasetRepository::datasetChanged, this, &DatasetTallier::onDatasetChanged);
    recount();
}

void DatasetTallier::setFilter(const DatasetFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    recount();
}

void DatasetTallier::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    recount();
}

void DatasetTallier::onDatasetChanged(const DatasetArn &, DatasetFields fields)
{
    if (fields.testFlag(DatasetField::Hidden))
        m_members.reset();
    recountSoon();
}

void DatasetTallier::recountSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DatasetTallier::onMembersChanged()
{
    m_members.reset();
    recountSoon();
}

void DatasetTallier::recount()
{
    m_soon.stop();
    if (!m_members)
        m_members = countMembers(m_repository.snapshots());
    DatasetTally tally = tallyDatasets(m_repository.snapshots(), *m_members, m_filter, {m_clock.now(), m_interval, stateWord});
    if (tally == m_tally)
        return;
    m_tally = std::move(tally);
    Q_EMIT tallyChanged(m_tally);
}

} // namespace dw

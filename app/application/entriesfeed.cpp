// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/entriesfeed.h"

#include "application/connectionbook.h"
#include "connections/connection.h"
#include "datasets/datasetrepository.h"
#include "refresh/refreshpolicy.h"
#include "ui/panels/errorstab.h"

namespace dw {
namespace {

ApiCall *ask(const ConnectionBook &book, const DatasetRepository &repository, const DatasetArn &arn, const ListPage &page)
{
    const DatasetSnapshot *snapshot = repository.find(arn);
    Connection *connection = snapshot ? book.find(snapshot->connectionId) : nullptr;
    RekognitionClient *client = connection ? connection->client(arn.region()) : nullptr;
    EntriesFilter filter;
    filter.hasErrors = true;
    return client ? client->listDatasetEntriesUnread(arn, filter, page, askedPriority) : nullptr;
}

} // namespace

EntriesFeed::EntriesFeed(ErrorsTab &tab, const ConnectionBook &book, const DatasetRepository &repository, QObject *parent)
    : QObject(parent)
    , m_pager([&](const DatasetArn &arn, const ListPage &page) { return ask(book, repository, arn, page); })
{
    connect(&tab, &ErrorsTab::entriesRequested, &m_pager, &FailingPager::start);
    connect(&tab, &ErrorsTab::moreRequested, &m_pager, &FailingPager::more);
    connect(&tab, &ErrorsTab::allRequested, &m_pager, &FailingPager::readAll);
    connect(&tab, &ErrorsTab::cancelRequested, &m_pager, &FailingPager::cancel);
    connect(&m_pager, &FailingPager::pageRead, &tab,
            [this, &tab](const QList<FailingEntry> &entries) { tab.addEntries(m_pager.arn(), entries); });
    connect(&m_pager, &FailingPager::stateChanged, &tab,
            [this, &tab] { tab.setReading(m_pager.arn(), m_pager.state(), m_pager.error()); });
    connect(&m_pager, &FailingPager::restarted, &tab, [this, &tab] { tab.beginAnew(m_pager.arn()); });
}

} // namespace dw

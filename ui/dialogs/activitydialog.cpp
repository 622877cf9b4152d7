// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/activitydialog.h"

#include "core/clock.h"
#include "core/elsewhere.h"
#include "core/whenanswered.h"
#include "ui/panels/activityview.h"
#include "ui/panels/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {
namespace {

constexpr auto gatherAfter = 1s; // answers come in crowds
constexpr QSize firstSize(720, 480);

} // namespace

QList<ActivityEvent> activityOfAll(const QHash<DatasetArn, HistorySeries> &series, const QDateTime &since, qsizetype most)
{
    const auto isEarlier = [](const ActivityEvent &a, const ActivityEvent &b) { return a.noticed < b.noticed; };
    QList<ActivityEvent> all;
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        if (it->isEmpty() || it->last().time <= since)
            continue;
        const QList<ActivityEvent> events = datasetActivity(it.key(), *it);
        std::copy_if(events.begin(), events.end(), std::back_inserter(all),
                     [&](const ActivityEvent &event) { return event.noticed > since; });
    }
    std::stable_sort(all.begin(), all.end(), isEarlier);
    return all.size() > most ? all.last(most) : all;
}

ActivityDialog::ActivityDialog(const SessionHistory &history, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_clock(clock)
    , m_period(new QComboBox(this))
    , m_view(new ActivityView(ActivityView::Scope::AllDatasets, this))
    , m_note(new PlainLabel({}, this))
{
    setWindowTitle(tr("Activity of all datasets"));
    resize(firstSize);
    m_period->addItem(tr("Last 24 hours"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->setCurrentIndex(1);
    m_period->setAccessibleName(tr("Period"));
    m_note->setDimmed(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_period);
    top->addWidget(m_note, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->setFocus();

    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherAfter);
    connect(&m_soon, &QTimer::timeout, this, &ActivityDialog::gather);
    connect(&history, &SessionHistory::seriesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_period, &QComboBox::activated, this, &ActivityDialog::gather);
    connect(m_view, &ActivityView::datasetActivated, this, &ActivityDialog::datasetActivated);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    gather();
}

void ActivityDialog::gather()
{
    if (m_isGathering) {
        m_soon.start();
        return;
    }
    m_isGathering = true;
    const QDateTime since = m_clock.now().addDays(-m_period->currentData().toInt());
    const auto gathered = elsewhere([since, series = m_history.all()] { return activityOfAll(series, since, mostEvents + 1); });
    whenAnswered(gathered, this, [this](const QList<ActivityEvent> &events) {
        m_isGathering = false;
        showEvents(events);
    });
}

void ActivityDialog::showEvents(const QList<ActivityEvent> &events)
{
    m_view->events().setEvents(events.last(std::min<qsizetype>(events.size(), mostEvents)), m_clock.now());
    if (events.isEmpty())
        m_note->setText(tr("Nothing changed in this time, as far as it was watched."));
    else if (events.size() > mostEvents)
        m_note->setText(tr("The newest %Ln event(s)", nullptr, mostEvents));
    else
        m_note->setText(tr("%Ln event(s)", nullptr, int(events.size())));
}

} // namespace dw

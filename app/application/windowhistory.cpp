// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowhistory.h"

#include "core/elsewhere.h"
#include "core/whenanswered.h"
#include "settings/appsettings.h"
#include "ui/panels/historymessage.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/panels/sincevisitmessage.h"
#include "ui/window/mainwindow.h"

#include <QGuiApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace dw {
namespace {

/// Whoever was away for less has not missed anything that the window does not show.
constexpr std::chrono::milliseconds absence = 1h;

/// Readings come in crowds; the comparison with the last visit waits for a pause between them.
constexpr auto compareAfter = 2s;

/// What cannot be read within this time does not hold up the comparison.
constexpr std::chrono::milliseconds longestComparison = 10min;

/// After a crash the last visit is known to that.
constexpr auto noteLookEvery = 10min;

HistoryRetention retentionOf(const AppSettings &settings)
{
    return {settings.historyFullDays(), settings.historyHourlyDays()};
}

} // namespace

WindowHistory::WindowHistory(const QString &path, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_parts(parts)
    , m_store(path, retentionOf(parts.settings), parts.clock)
    , m_recorder(m_store, parts.repository, parts.isRecorded)
    , m_past(m_store, parts.repository, parts.history, parts.clock)
{
    m_compareSoon.setSingleShot(true);
    m_compareSoon.setInterval(compareAfter);
    m_lookEvery.setTimerType(Qt::VeryCoarseTimer);
    m_lookEvery.setInterval(noteLookEvery);
    connect(&m_compareSoon, &QTimer::timeout, this, &WindowHistory::compareWithLastVisit);
    connect(&m_lookEvery, &QTimer::timeout, this, &WindowHistory::noteLook);
    connect(&m_store, &HistoryStore::statusChanged, this, &WindowHistory::messagesChanged);
}

WindowHistory::~WindowHistory()
{
    if (m_window)
        noteLook();
}

void WindowHistory::start(MainWindow &window)
{
    m_window = &window;
    applySettings();
    connect(&m_past, &KnownPast::pastKnown, &window, &MainWindow::setPast);
    connect(&m_past, &KnownPast::caughtUp, this, [this] {
        m_isCaughtUp = true;
        m_compareSoon.start();
    });
    connect(&m_parts.history, &SessionHistory::seriesChanged, this, [this] {
        if (m_isComparing && !m_compareSoon.isActive())
            m_compareSoon.start();
    });
    connect(&m_recorder, &HistoryRecorder::spanBegan, this, [this] { look({m_selected}); });
    connect(&window, &MainWindow::selectionChanged, this, &WindowHistory::look);
    connect(&window, &MainWindow::historySummaryRequested, this, &WindowHistory::tellSummary);
    connect(&window, &MainWindow::eraseHistoryRequested, this, &WindowHistory::erase);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &WindowHistory::onApplicationStateChanged);
    window.setHistory(m_path, {});
    beginVisit(m_parts.settings.lastVisit());
    m_past.read();
    m_lookEvery.start();
}

void WindowHistory::applySettings()
{
    m_store.setRetention(retentionOf(m_parts.settings));
    m_recorder.setPause(m_parts.settings.refreshInterval());
}

void WindowHistory::look(const QList<DatasetArn> &arns)
{
    m_selected = arns.size() == 1 ? arns.first() : DatasetArn();
    const DatasetSnapshot *snapshot = m_parts.repository.find(m_selected);
    if (snapshot && m_parts.isRecorded(*snapshot))
        m_past.look(m_selected);
}

void WindowHistory::onApplicationStateChanged(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive) {
        noteLook();
        m_lookEvery.stop();
        return;
    }
    const QDateTime last = m_parts.settings.lastVisit();
    if (!m_lookEvery.isActive() && last.isValid() && last.msecsTo(m_parts.clock.now()) >= absence.count())
        beginVisit(last);
    m_lookEvery.start();
}

void WindowHistory::noteLook()
{
    m_parts.settings.setLastVisit(m_parts.clock.now());
}

void WindowHistory::beginVisit(const QDateTime &since)
{
    m_since = since;
    m_visitBegan = m_parts.clock.now();
    m_isComparing = since.isValid();
    m_compareSoon.start();
}

/// Until every dataset was read once in this visit: what comes later, the person sees as it happens. In another thread:
/// ten thousand datasets have a long past.
void WindowHistory::compareWithLastVisit()
{
    if (!m_isComparing || !m_isCaughtUp) // without the past everything would be news
        return;
    const bool isLast = isReadOnce(); // of the series that are compared now
    QList<DatasetArn> hidden;
    for (const DatasetSnapshot &snapshot : m_parts.repository.snapshots()) {
        if (snapshot.notes.hidden)
            hidden.append(snapshot.arn);
    }
    const auto compared = elsewhere([series = m_parts.history.all(), since = m_since, hidden] {
        auto inTheList = series;
        for (const DatasetArn &arn : hidden)
            inTheList.remove(arn);
        return sinceVisit(inTheList, since);
    });
    whenAnswered(compared, this, [this, isLast, since = m_since](const VisitSummary &summary) {
        if (!m_isComparing || since != m_since)
            return;
        m_summary = summary;
        m_parts.repository.setChangedSinceVisit(summary.changed);
        m_isComparing = !isLast;
        Q_EMIT messagesChanged();
    });
}

/// Every dataset was read in this visit, or could not be for long enough.
bool WindowHistory::isReadOnce() const
{
    if (m_visitBegan.msecsTo(m_parts.clock.now()) > longestComparison.count())
        return true;
    const auto &snapshots = m_parts.repository.snapshots();
    return !snapshots.isEmpty() && std::all_of(snapshots.begin(), snapshots.end(), [this](const DatasetSnapshot &snapshot) {
        return (snapshot.statusCheckedAt && *snapshot.statusCheckedAt >= m_visitBegan)
            || (snapshot.failedAt && *snapshot.failedAt >= m_visitBegan);
    });
}

void WindowHistory::endComparison()
{
    m_isComparing = false;
    m_summary.reset();
    m_parts.repository.setChangedSinceVisit({});
}

void WindowHistory::addTo(QList<Message> &messages) const
{
    if (!m_eraseProblem.isEmpty())
        messages.append(notErasedMessage(m_eraseProblem));
    else if (const auto message = historyMessage(m_store.status()); message && message->text != m_hidden)
        messages.append(*message);
    if (!m_summary)
        return;
    if (const auto message = sinceVisitMessage(*m_summary, m_since, m_parts.clock.now()))
        messages.append(*message);
}

bool WindowHistory::act(const QString &messageId, const QString &actionId)
{
    const bool isAboutFile = messageId == QStringView(MessageIds::history);
    if (!isAboutFile && messageId != QStringView(MessageIds::sinceVisit))
        return false;
    if (actionId == QStringView(MessageActions::retry)) {
        m_store.retry();
    } else if (actionId == QStringView(MessageActions::hide) && !m_eraseProblem.isEmpty()) {
        m_eraseProblem.clear();
    } else if (actionId == QStringView(MessageActions::hide) && isAboutFile) {
        if (const auto message = historyMessage(m_store.status()))
            m_hidden = message->text;
    } else if (actionId == QStringView(MessageActions::hide)) {
        endComparison();
    }
    Q_EMIT messagesChanged();
    return true;
}

void WindowHistory::tellPast(const QList<DatasetArn> &arns, const QDateTime &from)
{
    whenAnswered(m_store.seriesOf(arns, from), this, [this](const Result<QHash<DatasetArn, HistorySeries>> &past) {
        m_window->setReportPast(past ? *past : m_parts.history.all()); // what was seen since the start is there in any case
    });
}

void WindowHistory::tellSummary()
{
    whenAnswered(m_store.summary(), this, [this](const Result<HistorySummary> &summary) {
        m_window->setHistory(m_path, summary.value_or(HistorySummary()));
    });
}

void WindowHistory::erase()
{
    m_recorder.beginAnew();
    m_past.forget();
    endComparison();
    m_parts.history.clear();
    whenAnswered(m_store.erase(), this, [this](const Result<bool> &erased) {
        m_eraseProblem = erased ? QString() : erased.error().message;
        tellSummary();
        Q_EMIT messagesChanged();
    });
}

} // namespace dw

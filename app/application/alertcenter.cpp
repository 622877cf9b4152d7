// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/alertcenter.h"

#include "alerts/alertrules.h"
#include "alerts/notifier.h"
#include "application/connectionbook.h"
#include "core/clock.h"
#include "settings/appsettings.h"
#include "ui/text/alerttext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace dw {
namespace {

QString tagOf(const AlertBatch &batch)
{
    return QString::number(batch.number);
}

/// One sign-in of IAM Identity Center serves many connections, and is told once.
QString subjectOf(const ConnectionSummary &connection)
{
    return connection.ssoSession.isEmpty() ? u"connection "_s + connection.id : u"session "_s + connection.ssoSession;
}

bool isExpired(const ConnectionSummary &connection)
{
    return connection.health == ConnectionHealth::NeedsCredentials && connection.error
        && connection.error->kind == ApiError::Kind::CredentialsExpired;
}

} // namespace

AlertCenter::AlertCenter(const DatasetRepository &repository, const ConnectionBook &book, const AppSettings &settings,
                         Notifier &notifier, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_settings(settings)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_startedAt(clock.now())
{
    static_cast<void>(m_clockStep.look(clock.now(), clock.monotonic()));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlertCenter::tick);
    connect(&repository, &DatasetRepository::datasetChanged, this, &AlertCenter::onDatasetChanged);
    connect(&repository, &DatasetRepository::datasetsRemoved, this, &AlertCenter::onDatasetsRemoved);
    connect(&book, &ConnectionBook::changed, this, [this] { lookAtConnections(m_book.summaries()); });
    connect(&notifier, &Notifier::activated, this, &AlertCenter::onActivated);
    connect(&notifier, &Notifier::closed, this, &AlertCenter::onClosed);
}

AlertCenter::~AlertCenter() = default;

void AlertCenter::tick()
{
    if (const auto batch = m_queue.take(now()))
        show(*batch, false);
    arm();
}

void AlertCenter::applySettings()
{
    m_queue.keepOnly(wanted());
    arm();
}

void AlertCenter::onDatasetChanged(const DatasetArn &arn, DatasetFields fields)
{
    const DatasetFields ofInterest
        = DatasetFields(DatasetField::Status) | DatasetField::Counts | DatasetField::Times | DatasetField::Checked;
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    if (snapshot && fields.testFlag(DatasetField::Hidden)) {
        correct(m_queue.remove(arn.toString()));
        arm();
    }
    if (!snapshot || !(fields & ofInterest))
        return;
    // Times of ours move with the clock, see DatasetRepository::shiftTimes()
    m_startedAt = m_startedAt.addMSecs(m_clockStep.look(m_clock.now(), m_clock.monotonic()).count());

    const bool countsRead = snapshot->countsRead && isReadByUs(snapshot->checkedAt);
    Watched &watched = m_watched[arn];
    Alert alert;
    alert.facts = alertFacts(*snapshot, countsRead || isReadByUs(snapshot->statusCheckedAt), countsRead);
    alert.reasons = newAlertReasons(watched.facts, alert.facts);
    alert.errorsBefore = watched.facts.errors;
    const milliseconds monotonic = m_clock.monotonic();
    if (alert.facts.labeled != watched.facts.labeled) {
        watched.labeledSince = monotonic;
        watched.isStallTold = false;
    } else if (countsRead && watched.countsAt != snapshot->checkedAt && !watched.isStallTold // it was read again just now
               && hasNoProgress(alert.facts, monotonic - watched.labeledSince, m_settings.alertsNoProgressAfter())) {
        alert.reasons |= AlertReason::NoProgress;
        alert.stalledAt = alert.facts.labeled;
        alert.stalledHours = int(std::chrono::floor<std::chrono::hours>(monotonic - watched.labeledSince).count());
        watched.isStallTold = true;
    }
    if (snapshot->notes.hidden)
        alert.reasons = {}; // who hides a dataset waits for nothing of it
    watched.countsAt = snapshot->checkedAt;
    if (alert.facts == watched.facts && !alert.reasons)
        return;
    watched.facts = alert.facts;
    alert.subject = arn.toString();
    alert.arn = arn;
    alert.isDemo = isDemo(snapshot->connectionId);
    change(alert);
}

void AlertCenter::onDatasetsRemoved(const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        m_watched.remove(arn);
        correct(m_queue.remove(arn.toString()));
    }
    arm();
}

void AlertCenter::lookAtConnections(const QList<ConnectionSummary> &connections)
{
    struct Seen {
        QString name;
        bool isConnected = false;
        bool isExpired = false;
    };
    QHash<QString, Seen> bySubject;
    for (const ConnectionSummary &connection : connections) {
        Seen &seen = bySubject[subjectOf(connection)];
        seen.name = connection.ssoSession.isEmpty() ? connection.name : connection.ssoSession;
        seen.isConnected |= connection.health == ConnectionHealth::Connected;
        seen.isExpired |= isExpired(connection);
    }
    for (auto it = bySubject.cbegin(); it != bySubject.cend(); ++it)
        noteSignIn(it.key(), it->name, it->isConnected, it->isExpired);
    const QStringList known = m_signIns.keys();
    for (const QString &subject : known) {
        if (bySubject.contains(subject))
            continue;
        m_signIns.remove(subject);
        correct(m_queue.remove(subject));
    }
    arm();
}

void AlertCenter::noteSignIn(const QString &subject, const QString &name, bool isConnected, bool isExpired)
{
    SignInState &state = m_signIns[subject];
    AlertFacts facts = state.facts;
    facts.isSignInExpired = isExpired && state.wasConnected; // or it was so when it was first seen
    if (facts.isSignInExpired)
        state.isOver = true;
    if (isConnected && !isExpired) {
        if (!state.wasConnected || state.isOver)
            ++facts.signIn;
        state.wasConnected = true;
        state.isOver = false; // connecting anew does not end it: that may fail
    }
    if (facts == state.facts)
        return;
    Alert alert;
    alert.subject = subject;
    alert.name = name;
    alert.facts = facts;
    alert.reasons = newAlertReasons(state.facts, facts);
    state.facts = facts;
    change(alert);
}

void AlertCenter::change(const Alert &alert)
{
    Alert allowed = alert;
    allowed.reasons &= wanted();
    correct(m_queue.change(allowed, now()));
    // A change rarely brings what is due forward, and a timer that comes early is armed again: no look at all that waits
    if (!m_timer.isActive())
        arm();
}

void AlertCenter::correct(const QList<AlertBatch> &less)
{
    for (const AlertBatch &batch : less) {
        if (!batch.alerts.isEmpty()) {
            show(batch, true);
            continue;
        }
        m_shown.remove(tagOf(batch));
        m_notifier.withdraw(tagOf(batch));
    }
}

void AlertCenter::show(const AlertBatch &batch, bool isCorrection)
{
    Notification notification;
    notification.tag = tagOf(batch);
    notification.title = alertTitle(batch.alerts);
    notification.body = alertBody(batch.alerts);
    notification.actionText = alertActionText();
    notification.isUrgent = std::any_of(batch.alerts.cbegin(), batch.alerts.cend(), [](const Alert &alert) {
        return bool(alert.reasons & (AlertReason::Failed | AlertReason::SignInExpired));
    });
    notification.isCorrection = isCorrection;
    m_shown.insert(notification.tag, batch.alerts);
    m_notifier.show(notification);
}

void AlertCenter::onActivated(const QString &tag)
{
    const QList<Alert> alerts = m_shown.value(tag);
    if (alerts.size() == 1 && !alerts.first().arn.isNull())
        Q_EMIT datasetActivated(alerts.first().arn);
    else
        Q_EMIT windowWanted();
}

void AlertCenter::onClosed(const QString &tag)
{
    m_shown.remove(tag);
    m_queue.forget(tag.toULongLong());
}

void AlertCenter::arm()
{
    const auto due = m_queue.nextDue();
    if (!due)
        return m_timer.stop();
    // A second more than needed: a timer that comes early would find nothing due
    m_timer.start(std::max<milliseconds>(*due - m_clock.monotonic(), 0ms) + 1s);
}

bool AlertCenter::isDemo(const QString &connectionId) const
{
    const Connection *connection = m_book.find(connectionId);
    return connection && connection->settings().kind == ConnectionKind::Demo;
}

AlertReasons AlertCenter::wanted() const
{
    AlertReasons reasons;
    if (m_settings.alertsFinishedOrFailed())
        reasons |= AlertReason::Finished | AlertReason::Failed;
    reasons.setFlag(AlertReason::ErrorsRose, m_settings.alertsErrorsRose());
    reasons.setFlag(AlertReason::NoProgress, m_settings.alertsNoProgressAfter() > 0h);
    // Without a sign-in none of the others can come: who wants any wants this
    reasons.setFlag(AlertReason::SignInExpired, bool(reasons));
    return reasons;
}

AlertMoment AlertCenter::now() const
{
    return {m_clock.monotonic(), m_clock.now()};
}

} // namespace dw

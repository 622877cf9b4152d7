// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alertqueue.h"
#include "connections/connectionsummary.h"
#include "core/clockstep.h"
#include "datasets/datasetrepository.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace dw {

class AppSettings;
class Clock;
class ConnectionBook;
class Notifier;

/// Watches datasets and sign-ins for what is worth telling, and tells it by the desktop: what, by alertrules; when, by
/// AlertQueue; in the words of alerttext. Nothing is told of what was true when it was first read.
class AlertCenter final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    AlertCenter(const DatasetRepository &repository, const ConnectionBook &book, const AppSettings &settings, Notifier &notifier,
                const Clock &clock, QObject *parent = nullptr);
    ~AlertCenter() override;

    /// Tells what is due. Cheap when nothing is.
    void tick();
    /// The settings changed: what is no longer wanted does not wait any more.
    void applySettings();
    /// How the connections are now.
    void lookAtConnections(const QList<ConnectionSummary> &connections);

Q_SIGNALS:
    /// The person clicked on the alert of a dataset: raise the window and select its row.
    void datasetActivated(const dw::DatasetArn &arn);
    /// The person clicked on an alert of several datasets, or of a sign-in: raise the window.
    void windowWanted();

private:
    struct Watched {
        AlertFacts facts;
        std::optional<QDateTime> countsAt; ///< last read
        std::chrono::milliseconds labeledSince{0}; ///< monotonic, when the labeled count was first read as it is
        bool isStallTold = false;
    };
    struct SignInState {
        AlertFacts facts;
        bool wasConnected = false;
        bool isOver = false; ///< it expired, and there was no new one since
    };

    void onDatasetChanged(const DatasetArn &arn, DatasetFields fields);
    void onDatasetsRemoved(const QList<DatasetArn> &arns);
    void onActivated(const QString &tag);
    void onClosed(const QString &tag);
    void noteSignIn(const QString &subject, const QString &name, bool isConnected, bool isExpired);
    void change(const Alert &alert);
    void correct(const QList<AlertBatch> &less);
    void show(const AlertBatch &batch, bool isCorrection);
    void arm();
    [[nodiscard]] bool isReadByUs(const std::optional<QDateTime> &time) const { return time && *time >= m_startedAt; }
    [[nodiscard]] bool isDemo(const QString &connectionId) const;
    [[nodiscard]] AlertReasons wanted() const;
    [[nodiscard]] AlertMoment now() const;

    const DatasetRepository &m_repository;
    const ConnectionBook &m_book;
    const AppSettings &m_settings;
    Notifier &m_notifier;
    const Clock &m_clock;
    ClockStep m_clockStep;
    QDateTime m_startedAt; ///< moves with the clock; older readings are another run's
    AlertQueue m_queue;
    QHash<DatasetArn, Watched> m_watched;
    QHash<QString, SignInState> m_signIns; ///< by subject
    QHash<QString, QList<Alert>> m_shown; ///< by tag
    QTimer m_timer;
};

} // namespace dw

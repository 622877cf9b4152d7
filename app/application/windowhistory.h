// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/visitsummary.h"
#include "recording/historyrecorder.h"
#include "recording/knownpast.h"
#include "ui/panels/message.h"

#include <QTimer>

#include <optional>

namespace dw {

class AppSettings;
class MainWindow;

/// The history of the program with a window: what is recorded, what is brought back at the start, what changed since
/// somebody looked, and what is said when the disk does not want to.
class WindowHistory final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DatasetRepository &repository;
        SessionHistory &history;
        AppSettings &settings;
        const Clock &clock;
        HistoryRecorder::Wanted isRecorded;
    };
    /// \p path is that of the history's file. All parts must outlive it.
    WindowHistory(const QString &path, const Parts &parts, QObject *parent = nullptr);
    ~WindowHistory() override;

    /// Brings back what is known and begins to record. \p window must outlive it.
    void start(MainWindow &window);
    void applySettings();

    /// What is worth a line at the moment: at most one about the file, and one about the time before.
    void addTo(QList<Message> &messages) const;
    /// A person chose an action of a message; false when it is none of these.
    bool act(const QString &messageId, const QString &actionId);

    /// What is kept of datasets from \p from on.
    void tellPast(const QList<DatasetArn> &arns, const QDateTime &from);

Q_SIGNALS:
    void messagesChanged();

private:
    void onApplicationStateChanged(Qt::ApplicationState state);
    void noteLook();
    void beginVisit(const QDateTime &since);
    void compareWithLastVisit();
    [[nodiscard]] bool isReadOnce() const;
    void endComparison();
    void tellSummary();
    void erase();
    void look(const QList<DatasetArn> &arns);

    QString m_path;
    Parts m_parts;
    HistoryStore m_store;
    HistoryRecorder m_recorder; ///< after the store: it goes first
    KnownPast m_past;
    MainWindow *m_window = nullptr;
    DatasetArn m_selected;
    QString m_hidden; ///< the text of the message about the file that a person has read
    QString m_eraseProblem;
    QTimer m_compareSoon;
    QTimer m_lookEvery;
    QDateTime m_since; ///< when somebody looked the time before; invalid: nobody did
    bool m_isCaughtUp = false; ///< the past is here
    bool m_isComparing = false; ///< what is read still counts as what happened since then
    QDateTime m_visitBegan;
    std::optional<VisitSummary> m_summary;
};

} // namespace dw

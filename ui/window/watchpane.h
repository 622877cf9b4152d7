// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/datasetcounts.h"
#include "ui/panels/message.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace dw {

class Clock;
class DatasetDetails;
class DatasetRepository;
class DatasetTableModel;
class DatasetTableView;
class EmptyState;
class MessageBar;
class PlainLabel;
class SessionHistory;
class SummaryStrip;

/// What is watched: summary strip, messages, the table or why it is empty, and the details below it or beside it.
class WatchPane final : public QWidget {
    Q_OBJECT
public:
    WatchPane(DatasetTableModel &model, const DatasetRepository &repository, const SessionHistory &history,
              const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] DatasetTableView &table() noexcept { return *m_table; }
    [[nodiscard]] DatasetDetails &details() noexcept { return *m_details; }

    /// Messages come and go when the pointer rests, and the rows under it keep their place on the screen.
    void setMessages(const QList<Message> &messages);

    enum class Expecting { Nothing, FirstAnswer, SignIn }; ///< why there may be no rows yet
    /// Sums of the strip, and whether there is anything to show.
    void setTally(const DatasetTally &tally, const DatasetFilter &filter, Expecting expecting);

    /// A line about words of the filter that are not understood; empty: none.
    void setSearchProblem(const QString &text);
    /// How fast what is shown is labeled, anew.
    void refreshProgress();

    /// The details stand below the table, or at its right.
    void setDetailsAtRight(bool atRight);
    [[nodiscard]] bool areDetailsAtRight() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void messageActionTriggered(const QString &messageId, const QString &actionId);
    void clearFilterRequested();
    void hiddenRequested(); ///< the datasets that are hidden
    void lookInAllRegionsRequested();
    void pasteArnsRequested();

private:
    void focusFirstRows();
    void fitPanes();
    void applyMessages();
    [[nodiscard]] QList<Message> messagesBesideThePage() const;
    void showWhyEmpty(const DatasetTally &tally, const DatasetFilter &filter, Expecting expecting);
    void onEmptyAction(const QString &action);

    const Clock &m_clock;
    SummaryStrip *m_strip;
    PlainLabel *m_searchProblem;
    MessageBar *m_messages;
    DatasetTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_tableOrEmpty;
    DatasetDetails *m_details;
    QSplitter *m_splitter;
    QList<Message> m_wantedMessages;
    bool m_offersSearch = false; ///< the empty page does: in all regions, or by ARN
    bool m_hadRows = false;
};

} // namespace dw

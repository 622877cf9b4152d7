// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/watchpane.h"

#include "core/clock.h"
#include "datasets/datasetrepository.h"
#include "history/sessionhistory.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/projecttabs.h"
#include "ui/panels/summarystrip.h"
#include "ui/table/datasettablemodel.h"
#include "ui/table/datasettableview.h"
#include "ui/table/pointeridle.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int detailsHeight = 260;
constexpr int leastDetailsHeight = 120;
constexpr int leastTableHeight = 120;
constexpr int detailsWidth = 440;
constexpr int leastDetailsWidth = 340;
constexpr int leastTableWidth = 360;

QString nothingShownText(const DatasetFilter &filter)
{
    if (!filter.text.trimmed().isEmpty())
        return WatchPane::tr("No dataset matches “%1”.").arg(filter.text.trimmed());
    switch (filter.view) {
    case DatasetFilter::View::NeedsAttention: return WatchPane::tr("No dataset needs attention.");
    case DatasetFilter::View::WithErrors: return WatchPane::tr("No dataset has entries with errors.");
    case DatasetFilter::View::SinceVisit: return WatchPane::tr("No dataset changed since the last visit.");
    case DatasetFilter::View::Stale: return WatchPane::tr("No dataset is stale.");
    case DatasetFilter::View::Hidden: return WatchPane::tr("No dataset is hidden.");
    case DatasetFilter::View::All: return WatchPane::tr("No dataset here.");
    }
    Q_UNREACHABLE();
}

} // namespace

WatchPane::WatchPane(DatasetTableModel &model, const DatasetRepository &repository, const SessionHistory &history,
                     const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_strip(new SummaryStrip(this))
    , m_searchProblem(new PlainLabel({}, this))
    , m_messages(new MessageBar(this))
    , m_table(new DatasetTableView(model, this))
    , m_empty(new EmptyState(this))
    , m_tableOrEmpty(new QStackedWidget(this))
    , m_details(new DatasetDetails(repository, history, clock, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    m_splitter->addWidget(m_tableOrEmpty);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    setDetailsAtRight(false);
    m_table->setFrameShape(QFrame::NoFrame);

    m_searchProblem->setWordWrap(true);
    m_searchProblem->setContentsMargins(10, 4, 10, 4);
    m_searchProblem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_searchProblem);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);

    m_table->proxy().setVerdicts([this](const ProjectSets &sets) { return m_details->projectTabs()->verdictOf(sets); });
    connect(m_details->projectTabs(), &ProjectTabs::labelsKnown, &m_table->proxy(), &DatasetSortProxy::announceVerdicts);
    connect(m_table, &DatasetTableView::currentArnChanged, m_details, &DatasetDetails::setDataset);
    connect(&m_table->pointerIdle(), &PointerIdle::becameIdle, this, &WatchPane::applyMessages);
    connect(m_messages, &MessageBar::actionTriggered, this, &WatchPane::messageActionTriggered);
    connect(m_empty, &EmptyState::actionTriggered, this, &WatchPane::onEmptyAction);
}

void WatchPane::setMessages(const QList<Message> &messages)
{
    m_wantedMessages = messages;
    const bool underMouse = m_table->viewport()->underMouse();
    if (!underMouse || m_table->pointerIdle().isIdle())
        applyMessages();
}

/// An action that the empty page offers is not offered twice.
QList<Message> WatchPane::messagesBesideThePage() const
{
    QList<Message> messages = m_wantedMessages;
    if (!m_offersSearch)
        return messages;
    for (Message &message : messages) {
        message.actions.removeIf([](const MessageAction &action) {
            return action.id == QStringView(MessageActions::lookInAllRegions) || action.id == QStringView(MessageActions::pasteArns);
        });
    }
    return messages;
}

void WatchPane::applyMessages()
{
    const QList<Message> messages = messagesBesideThePage();
    if (messages == m_messages->messages())
        return;
    const int before = m_table->viewport()->mapTo(this, QPoint()).y();
    m_messages->setMessages(messages);
    layout()->activate();
    const int shift = m_table->viewport()->mapTo(this, QPoint()).y() - before;
    QScrollBar *bar = m_table->verticalScrollBar();
    // at the top and with nobody pointing, seeing the first rows whole is worth more than their place
    if (bar->value() == bar->minimum() && !m_table->viewport()->underMouse())
        return;
    const bool pixels = m_table->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    const int rowHeight = qMax(1, m_table->verticalHeader()->defaultSectionSize());
    bar->setValue(bar->value() + (pixels ? shift : qRound(double(shift) / rowHeight)));
}

void WatchPane::setTally(const DatasetTally &tally, const DatasetFilter &filter, Expecting expecting)
{
    m_strip->setTotals(tally.shown);
    refreshProgress();
    const bool anything = tally.shown.datasets > 0;
    m_tableOrEmpty->setCurrentWidget(anything ? static_cast<QWidget *>(m_table) : m_empty);
    const bool offeredSearch = std::exchange(m_offersSearch, false);
    if (anything)
        focusFirstRows();
    else
        showWhyEmpty(tally, filter, expecting);
    if (m_offersSearch != offeredSearch)
        setMessages(QList<Message>(m_wantedMessages));
}

void WatchPane::showWhyEmpty(const DatasetTally &tally, const DatasetFilter &filter, Expecting expecting)
{
    if (tally.all.datasets > 0)
        m_empty->setContent(nothingShownText(filter), {}, {{u"clear"_s, tr("Clear filter")}});
    else if (const int hidden = tally.counts.of(DatasetFilter::View::Hidden); hidden > 0)
        m_empty->setContent(tr("All %Ln dataset(s) are hidden", nullptr, hidden), {}, {{u"hidden"_s, tr("Show hidden")}});
    else if (expecting == Expecting::SignIn)
        m_empty->setContent(tr("Nothing to show before the sign-in"), {}, {});
    else if (expecting == Expecting::FirstAnswer)
        m_empty->setContent(tr("Looking for datasets…"), {}, {});
    else {
        m_offersSearch = true;
        m_empty->setContent(tr("No datasets found"), tr("They may be in another region, or be known by their ARNs alone."),
                            {{u"regions"_s, tr("Look in all regions")}, {u"paste"_s, tr("Paste ARNs")}});
    }
}

/// Who opened the window wants to go through the rows; who went elsewhere in the meantime stays there.
void WatchPane::focusFirstRows()
{
    if (std::exchange(m_hadRows, true))
        return;
    const QWidget *focused = window()->focusWidget();
    if (!qobject_cast<const QLineEdit *>(focused))
        m_table->setFocus(Qt::OtherFocusReason);
}

void WatchPane::setSearchProblem(const QString &text)
{
    m_searchProblem->setText(text);
    m_searchProblem->setVisible(!text.isEmpty());
}

void WatchPane::refreshProgress()
{
    const QDateTime now = m_clock.now();
    m_strip->setProgress(m_table->shownProgress(now), now.toLocalTime().date());
}

void WatchPane::setDetailsAtRight(bool atRight)
{
    m_splitter->setOrientation(atRight ? Qt::Horizontal : Qt::Vertical);
    fitPanes();
    const int size = atRight ? detailsWidth : detailsHeight;
    const int room = atRight ? width() : height();
    m_splitter->setSizes({qMax(room - size, 10 * size), size});
}

bool WatchPane::areDetailsAtRight() const
{
    return m_splitter->orientation() == Qt::Horizontal;
}

void WatchPane::fitPanes()
{
    const bool atRight = areDetailsAtRight();
    m_tableOrEmpty->setMinimumSize(atRight ? QSize(leastTableWidth, 0) : QSize(0, leastTableHeight));
    m_details->setMinimumSize(atRight ? QSize(leastDetailsWidth, 0) : QSize(0, leastDetailsHeight));
}

QByteArray WatchPane::saveState() const
{
    return m_splitter->saveState();
}

void WatchPane::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state); // the orientation is part of it
    fitPanes();
}

void WatchPane::onEmptyAction(const QString &action)
{
    if (action == u"clear")
        Q_EMIT clearFilterRequested();
    else if (action == u"hidden")
        Q_EMIT hiddenRequested();
    else if (action == u"regions")
        Q_EMIT lookInAllRegionsRequested();
    else
        Q_EMIT pasteArnsRequested();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorstab.h"

#include "ui/panels/emptystate.h"
#include "ui/panels/entryview.h"
#include "ui/panels/errorgroupsmodel.h"
#include "ui/panels/failingentriesmodel.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/turningsplitter.h"
#include "ui/table/isolatingdelegate.h"
#include "ui/text/entrytext.h"
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr auto askAfter = 250ms;
constexpr int rowRoom = 6; // pixels
constexpr int leastListsWidth = 640; // pixels; three lists side by side
constexpr int leastBarWidth = 640; // pixels; what was read and the buttons in one row
constexpr int countDigits = 8;
constexpr int trainingDigits = 12;

/// Rows with air between them, as in the list of datasets.
class RoomyDelegate final : public IsolatingDelegate {
public:
    using IsolatingDelegate::IsolatingDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return IsolatingDelegate::sizeHint(option, index) + QSize(0, rowRoom);
    }
};

QToolButton *barButton(const QString &text, const QString &help)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(help);
    button->setAutoRaise(true);
    return button;
}

QTreeView *list(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTreeView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new RoomyDelegate(view));
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->header()->setSectionsMovable(false);
    view->header()->setHighlightSections(false);
    view->header()->setStretchLastSection(false);
    return view;
}

} // namespace

ErrorsTab::ErrorsTab(QWidget *parent)
    : QWidget(parent)
    , m_groups(new ErrorGroupsModel(m_errors, this))
    , m_entries(new FailingEntriesModel(m_errors, this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfter);
    connect(&m_askSoon, &QTimer::timeout, this, &ErrorsTab::askAgain);
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString &action) { act(action); });
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    buildBar();
    layout->addWidget(m_bar);
    buildLists();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    showState();
}

/// No focus proxy: with one, Tab would jump over the buttons before it.
void ErrorsTab::focusInEvent(QFocusEvent *event)
{
    m_groupView->setFocus(event->reason());
}

void ErrorsTab::buildBar()
{
    m_bar = new QWidget(m_content);
    m_barLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_bar);
    m_barLayout->setContentsMargins(0, 0, 0, 0);
    m_barLayout->setSpacing(4);
    auto *words = new QHBoxLayout;
    auto *buttons = new QHBoxLayout;
    m_barLayout->addLayout(words, 1);
    m_barLayout->addLayout(buttons);
    buttons->setSpacing(4);
    m_count = new ElidedLabel;
    m_note = new ElidedLabel;
    m_note->setDimmed(true);
    m_more = barButton(tr("Read more"), tr("Read the next 100 entries"));
    m_all = barButton(tr("Read all"), tr("Read all entries with errors, 100 at a time"));
    m_cancel = barButton(tr("Stop"), tr("Read no more; what was read stays"));
    m_again = barButton(tr("Read again"), tr("Read the entries with errors from the beginning"));
    m_copy = barButton(tr("Copy image addresses"), tr("Copy where the images of the entries are, one a line"));
    m_export = barButton(tr("Export"), tr("Save the entries that were read"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Worklist (CSV)…"), this, [this] {
        choosePath(tr("Export the worklist"), u"errors.csv"_s, tr("CSV files (*.csv)"), &ErrorsTab::saveWorklist);
    });
    menu->addAction(tr("Failing lines (JSON Lines)…"), this, [this] {
        choosePath(tr("Export the failing lines"), u"errors.jsonl"_s, tr("JSON Lines (*.jsonl *.manifest)"),
                   &ErrorsTab::saveLines);
    });
    m_export->setMenu(menu);
    words->addWidget(m_count, 1);
    words->addWidget(m_note); // empty, it takes no room
    for (QToolButton *button : {m_more, m_all, m_cancel, m_again, m_copy, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    connect(m_more, &QToolButton::clicked, this, &ErrorsTab::moreRequested);
    connect(m_all, &QToolButton::clicked, this, &ErrorsTab::allRequested);
    connect(m_cancel, &QToolButton::clicked, this, &ErrorsTab::cancelRequested);
    connect(m_again, &QToolButton::clicked, this, &ErrorsTab::askAgain);
    connect(m_copy, &QToolButton::clicked, this, &ErrorsTab::copyImages);
}

void ErrorsTab::buildLists()
{
    auto *splitter = new TurningSplitter(leastListsWidth, m_content);
    m_groupView = list(m_groups, tr("Errors by code"));
    m_groupView->setTextElideMode(Qt::ElideMiddle);
    m_entryList = list(m_entries, tr("Entries with errors"));
    m_entryList->setRootIsDecorated(false);
    m_entryList->setItemsExpandable(false);
    m_entryList->setTextElideMode(Qt::ElideMiddle);
    m_entryView = new EntryView;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_groupView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_groupView->setColumnWidth(1, countDigits * digit);
    m_entryList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_entryList->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_entryList->setColumnWidth(2, trainingDigits * digit);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_groupView, m_entryList, m_entryView})
        splitter->addWidget(pane);
    const std::array<int, 3> shares{30, 36, 46};
    for (int i = 0; i < splitter->count(); ++i)
        splitter->setStretchFactor(i, shares[size_t(i)]);
    splitter->setSizes(QList<int>{shares[0] * 10, shares[1] * 10, shares[2] * 10});
    m_content->layout()->addWidget(splitter);
    static_cast<QVBoxLayout *>(m_content->layout())->setStretchFactor(splitter, 1);
    connect(m_groupView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ErrorsTab::onGroupChosen);
    connect(m_entryList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ErrorsTab::onEntryChosen);
    connect(m_entryList->verticalScrollBar(), &QScrollBar::valueChanged, this, &ErrorsTab::onScrolled);
}

void ErrorsTab::setDataset(const DatasetArn &arn, std::optional<qint64> errorEntries, std::optional<qint64> before)
{
    m_errorEntries = errorEntries;
    m_before = before;
    if (arn != m_arn) {
        if (m_isAsked)
            Q_EMIT cancelRequested();
        letGo();
        m_arn = arn;
        m_isAsked = false;
        m_reading = EntriesReading::Idle;
        m_error.reset();
    }
    showState();
    askIfSeen();
}

void ErrorsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askIfSeen();
}

void ErrorsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_barLayout->setDirection(width() < leastBarWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool ErrorsTab::event(QEvent *event)
{
    if (event->type() == accountsShownEvent()) { // addresses of images may hold account ids
        m_entryList->viewport()->update();
        onEntryChosen();
    }
    return QWidget::event(event);
}

void ErrorsTab::askIfSeen()
{
    if (m_arn.isNull() || m_errorEntries == 0 || m_isAsked)
        m_askSoon.stop();
    else if (isVisible())
        m_askSoon.start();
}

void ErrorsTab::askAgain()
{
    m_askSoon.stop();
    if (m_arn.isNull())
        return;
    letGo();
    m_isAsked = true;
    m_reading = EntriesReading::Reading;
    m_error.reset();
    showState();
    Q_EMIT entriesRequested(m_arn);
}

void ErrorsTab::letGo()
{
    m_groups->clear(); // first: while its rows go, the view chooses others of them
    m_entries->clear();
    if (m_errors.size() > 0) // giving back the memory of many entries takes 50 ms
        QThreadPool::globalInstance()->start([old = std::exchange(m_errors, EntryErrors())] { Q_UNUSED(old) });
    m_entryView->clear();
    m_note->setText({});
}

void ErrorsTab::beginAnew(const DatasetArn &arn)
{
    if (arn == m_arn)
        letGo();
}

void ErrorsTab::addEntries(const DatasetArn &arn, const QList<FailingEntry> &entries)
{
    if (arn != m_arn)
        return;
    const bool isFirst = m_errors.size() == 0;
    m_errors.append(entries);
    m_groups->grow();
    m_entries->grow();
    // Whoever scrolled to the end waits for these
    const QScrollBar *bar = m_entryList->verticalScrollBar();
    if (bar->value() > 0 && bar->value() == bar->maximum())
        m_entries->fetchMore({});
    m_groupView->expandAll();
    showState();
    if (isFirst && m_groups->rowCount() > 0)
        m_groupView->setCurrentIndex(m_groups->index(0, 0));
}

void ErrorsTab::setReading(const DatasetArn &arn, EntriesReading reading, const std::optional<ApiError> &error)
{
    if (arn != m_arn)
        return;
    m_reading = reading;
    m_error = error;
    showState();
}

void ErrorsTab::onGroupChosen()
{
    const int group = m_groups->group(m_groupView->currentIndex());
    m_entries->setGroup(group);
    m_entryList->setColumnHidden(int(FailingEntriesModel::Column::Errors), group >= 0); // all have the same
    m_entryList->scrollToTop();
    if (m_entries->rowCount() > 0)
        m_entryList->setCurrentIndex(m_entries->index(0, 0));
    else
        m_entryView->clear();
}

void ErrorsTab::onEntryChosen()
{
    const int group = m_groups->group(m_groupView->currentIndex());
    const FailingEntry *entry = m_entries->entry(m_entryList->currentIndex());
    if (!entry)
        return m_entryView->clear();
    const bool hasGroup = group >= 0 && group < int(m_errors.groups().size());
    if (hasGroup) {
        const ErrorGroup &of = m_errors.groups()[size_t(group)];
        m_entryView->setEntry(*entry, of.code, groupUseText(of, displayLocale()));
    } else {
        m_entryView->setEntry(*entry, {}, {});
    }
}

/// Only when a person scrolls: a view that is not full asks too, and would read page after page on its own.
void ErrorsTab::onScrolled(int value)
{
    const QScrollBar *bar = m_entryList->verticalScrollBar();
    if (value > 0 && value == bar->maximum() && !m_entries->canFetchMore({}) && m_reading == EntriesReading::Waiting)
        Q_EMIT moreRequested();
}

} // namespace dw

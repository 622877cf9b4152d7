// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestlogdialog.h"

#include "aws/requestlog.h"
#include "core/clock.h"
#include "core/wholefile.h"
#include "ui/dialogs/requestlogexport.h"
#include "ui/dialogs/requestlogmodel.h"
#include "ui/dialogs/resultdelegate.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/table/celldelegate.h"
#include "ui/table/datasettableheader.h"
#include "ui/table/rowstext.h"
#include "ui/text/requesttext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>


using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {
namespace {

using Column = RequestLogModel::Column;

constexpr QSize defaultSize(1240, 480);
constexpr int rowHeight = 26; // pixels, at the usual font
constexpr auto tickEvery = 500ms; // soon enough for somebody who waits for the next row, two wake-ups a second

constexpr int leastDigits = 6; // of a column; less of it says nothing

struct ColumnWidth {
    Column column;
    int digits;
};

/// In digits of the font. The request id takes the rest.
constexpr ColumnWidth widths[] = {
    {Column::Time, 16}, // yesterday's have a date
    {Column::Operation, 17},   {Column::Connection, 15},
    {Column::Region, 14},      {Column::Result, 32}, // with the longest of the usual codes
    {Column::Milliseconds, 8}, {Column::Attempts, 13},
};

} // namespace

/// Lets pass what went wrong, or everything.
class TroubleFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyTrouble(bool only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_only || sourceModel()->index(row, 0, parent).data(RequestLogModel::TroubleRole).toBool();
    }

private:
    bool m_only = false;
};

RequestLogDialog::RequestLogDialog(const RequestLog &log, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_clock(clock)
    , m_model(new RequestLogModel(log, clock.now(), this))
    , m_filter(new TroubleFilter(this))
    , m_view(new QTableView(this))
    , m_onlyTrouble(new QCheckBox(tr("Only &failures"), this))
    , m_summary(new PlainLabel({}, this))
    , m_outcome(new ElidedLabel({}, this))
{
    setWindowTitle(tr("Request log"));
    resize(defaultSize.boundedTo(screen()->availableSize()));
    m_onlyTrouble->setToolTip(tr("Requests that failed, and those that were tried again"));
    setUpView();
    auto *top = new QHBoxLayout;
    top->addWidget(m_onlyTrouble);
    top->addStretch();
    top->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *write = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write->setToolTip(tr("Writes the rows on show to a CSV file"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in the table is no wish to close it
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_outcome, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);

    connect(m_onlyTrouble, &QCheckBox::toggled, this, &RequestLogDialog::onFilterToggled);
    connect(write, &QPushButton::clicked, this, &RequestLogDialog::onExportClicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &RequestLogDialog::tick);
    showSummary();
}

void RequestLogDialog::setUpView()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = qMax(rowHeight, fontMetrics().height() + 10);
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_view->setHorizontalHeader(new DatasetTableHeader(m_view));
    m_view->horizontalHeader()->setFixedHeight(height);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_view->setItemDelegate(new CellDelegate(Qt::ElideRight, m_view));
    m_view->setItemDelegateForColumn(int(Column::Result), new ResultDelegate(m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_view->horizontalHeader()->setMinimumSectionSize(leastDigits * digit);
    for (const ColumnWidth &one : widths)
        m_view->setColumnWidth(int(one.column), one.digits * digit);

    auto *copy = new QAction(tr("&Copy rows"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RequestLogDialog::copySelection);
}

bool RequestLogDialog::isAtEnd() const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    return bar->value() == bar->maximum();
}

void RequestLogDialog::tick()
{
    const bool follows = isAtEnd();
    const QPersistentModelIndex top = m_view->indexAt({0, 0});
    const int before = m_view->rowViewportPosition(top.row());
    m_model->update(m_clock.now());
    if (follows) {
        m_view->scrollToBottom();
    } else if (top.isValid()) { // rows above went: the others stay where the eye has them
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + m_view->rowViewportPosition(top.row()) - before);
    }
    showSummary();
}

void RequestLogDialog::showSummary()
{
    const QDateTime now = m_clock.now();
    const QString text = lastHourText(m_log.callsLastHour(now), m_log.throttledLastHour(now));
    if (text != m_summary->text())
        m_summary->setText(text);
}

void RequestLogDialog::onFilterToggled(bool onlyTrouble)
{
    const bool follows = isAtEnd();
    m_filter->setOnlyTrouble(onlyTrouble);
    if (follows)
        m_view->scrollToBottom();
}

QList<ApiCallRecord> RequestLogDialog::shownRecords() const
{
    QList<ApiCallRecord> records;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        records.append(m_model->recordAt(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return records;
}

QString RequestLogDialog::selectionAsText() const
{
    return rowsAsText(m_view->selectionModel()->selectedRows(), Qt::DisplayRole, RowTitles::With);
}

void RequestLogDialog::copySelection() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RequestLogDialog::onExportClicked()
{
    const QString name = u"dataset-watch-requests-%1.csv"_s.arg(m_clock.now().toLocalTime().toString(u"yyyy-MM-dd-HHmm"));
    askWhereToSave(*this, {tr("Export the request log"), name, tr("CSV files (*.csv)")}, [this](const QString &path) { exportTo(path); });
}

void RequestLogDialog::exportTo(const QString &path)
{
    const QList<ApiCallRecord> records = shownRecords();
    const QString problem = writeWholeFile(path, requestLogCsv(records));
    m_outcome->setText(problem.isEmpty() ? tr("%Ln row(s) written to %1", nullptr, int(records.size())).arg(QDir::toNativeSeparators(path))
                                         : savedText(path, problem));
}

void RequestLogDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->scrollToBottom();
    tick();
    m_timer.start();
}

void RequestLogDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_timer.stop(); // nobody sees it
}

} // namespace dw

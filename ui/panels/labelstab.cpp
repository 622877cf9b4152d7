// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/labelstab.h"

#include "ui/charts/labelchart.h"
#include "ui/dialogs/iampolicy.h"
#include "ui/panels/labelsmodel.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/turningsplitter.h"
#include "ui/table/isolatingdelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/labelstext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace dw {
namespace {

constexpr int leastPanesWidth = 640; // pixels; a chart and a table side by side
constexpr int widths[]{20, 17, 8, 8, 12, 12}; // digits, as LabelsModel::Column

/// Unknown counts last in both directions.
class LabelsSorted final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(sortRole());
        const QVariant b = right.data(sortRole());
        if (a.isValid() != b.isValid())
            return (sortOrder() == Qt::AscendingOrder) == a.isValid();
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace

LabelsTab::LabelsTab(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_title(new PlainLabel({}, this))
    , m_note(new PlainLabel({}, this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_copyPolicy(new QPushButton(tr("Copy policy"), this))
    , m_summary(new PlainLabel({}, this))
    , m_trouble(new PlainLabel({}, this))
    , m_chart(new LabelChart(this))
    , m_model(new LabelsModel(this))
    , m_sorted(new LabelsSorted(this))
    , m_view(new QTreeView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LabelsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_stack->addWidget(buildMessage());
    m_stack->addWidget(buildLabels());
    setFocusProxy(m_view);
    connect(m_retry, &QPushButton::clicked, this, &LabelsTab::refreshRequested);
    connect(m_copyPolicy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_policy); });
    connect(m_chart, &LabelChart::rowClicked, this, &LabelsTab::onRowClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LabelsTab::onCurrentChanged);
}

QWidget *LabelsTab::buildMessage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    for (PlainLabel *label : {m_title, m_note}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_note->setDimmed(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_copyPolicy, m_retry})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

QWidget *LabelsTab::buildLabels()
{
    auto *page = new TurningSplitter(leastPanesWidth, this);
    page->setHandleWidth(16);
    page->addWidget(m_chart);
    page->addWidget(buildTable());
    page->setSizes({1000, 1000}); // half each
    return page;
}

QWidget *LabelsTab::buildTable()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_summary->setDimmed(true);
    m_trouble->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_trouble);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new IsolatingDelegate(m_view));
    m_view->setAccessibleName(tr("Labels"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSortIndicatorClearable(true); // back to the fewest entries first
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < LabelsModel::columns; ++column)
        m_view->setColumnWidth(column, digit * widths[column]);
    m_view->header()->setSectionResizeMode(int(LabelsModel::Column::Label), QHeaderView::Stretch);
    return side;
}

void LabelsTab::setLabels(const ProjectSets &sets, const DatasetLabels &train, const DatasetLabels &test)
{
    const std::optional<ApiError> error = train.error ? train.error : test.error;
    if (train.isRead || test.isRead) {
        showRows(sets, train, test);
    } else if (train.isLoading || test.isLoading) {
        showMessage(tr("Reading the labels…"), {}, false);
    } else if (error) {
        const DatasetArn &denied = train.error ? sets.train : sets.test;
        const ErrorText text = errorText(*error, {m_connectionName, denied.region(), {}, {}});
        showMessage(text.title, text.advice, true, missingPolicy(*error, denied));
    } else {
        showMessage(tr("The labels were not read yet."), {}, true);
    }
}

void LabelsTab::showRows(const ProjectSets &sets, const DatasetLabels &train, const DatasetLabels &test)
{
    const QList<LabelRow> rows = labelRows(train.labels, test.labels);
    if (rows.isEmpty()) {
        showMessage(tr("No labels yet"), tr("No entry of this project declares a label."), false);
        return;
    }
    m_model->setRead(train.isRead || sets.train.isNull(), test.isRead || sets.test.isNull());
    m_model->setRows(rows);
    m_chart->setRows(rows);
    const bool boxes = m_model->hasBoxes();
    m_view->setColumnHidden(int(LabelsModel::Column::TrainBoxes), !boxes);
    m_view->setColumnHidden(int(LabelsModel::Column::TestBoxes), !boxes);
    m_view->setColumnHidden(int(LabelsModel::Column::Remark), !m_model->hasRemarks());
    const bool isWhole = train.isRead && test.isRead;
    m_summary->setText(isWhole ? labelsSummary(rows) : tr("%Ln label(s)", nullptr, int(rows.size())));
    QString trouble;
    if (const auto &error = train.error ? train.error : test.error)
        trouble = errorSentence(*error);
    else if (sets.test.isNull())
        trouble = tr("No test dataset of this project is watched.");
    else if (sets.train.isNull())
        trouble = tr("No training dataset of this project is watched.");
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_stack->setCurrentIndex(1);
}

void LabelsTab::showMessage(const QString &title, const QString &note, bool canRetry, const QString &policy)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_retry->setVisible(canRetry);
    m_policy = policy;
    m_copyPolicy->setVisible(!policy.isEmpty());
    m_model->setRows({});
    m_chart->setRows({});
    m_stack->setCurrentIndex(0);
}

void LabelsTab::onCurrentChanged()
{
    m_chart->setCurrent(m_sorted->mapToSource(m_view->currentIndex()).row());
}

void LabelsTab::onRowClicked(int row)
{
    m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
}

} // namespace dw

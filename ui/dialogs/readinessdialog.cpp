// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readinessdialog.h"

#include "core/redact.h"
#include "core/wholefile.h"
#include "ui/dialogs/readinesssurveymodel.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/table/isolatingdelegate.h"
#include "ui/table/rowstext.h"
#include "ui/text/formatting.h"
#include "ui/text/readinesstext.h"
#include "ui/text/shownaccounts.h"
#include "ui/text/spreadsheettext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Column = ReadinessSurveyModel::Column;

constexpr QSize firstSize(960, 520);
constexpr int rowPadding = 6; // as in the other tables
constexpr int widths[]{24, 21, 9, 10, 56, 13, 16}; // digits, as Column

} // namespace

ReadinessDialog::ReadinessDialog(const DatasetRepository &repository, QWidget *parent)
    : QDialog(parent)
    , m_survey(repository)
    , m_model(new ReadinessSurveyModel(m_survey, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_summary(new PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_again(new QPushButton(tr("Check again"), this))
    , m_copy(new QPushButton(tr("&Copy rows"), this))
    , m_save(new QPushButton(tr("&Save as CSV…"), this))
    , m_outcome(new ElidedLabel({}, this))
{
    setWindowTitle(tr("Check all projects"));
    resize(firstSize);
    buildTable();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    for (QPushButton *button : {m_cancel, m_again, m_copy, m_save})
        button->setAutoDefault(false); // Enter is the table's
    auto *note = new PlainLabel(tr("Documented limits only: AWS decides."), this);
    note->setDimmed(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_progress);
    top->addWidget(m_cancel);
    top->addWidget(m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(note);
    bottom->addWidget(m_outcome, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    connect(m_cancel, &QPushButton::clicked, &m_survey, &ReadinessSurvey::cancel);
    connect(m_again, &QPushButton::clicked, this, &ReadinessDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &ReadinessDialog::copyRows);
    connect(m_save, &QPushButton::clicked, this, &ReadinessDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, &m_survey, &ReadinessSurvey::cancel);
    connect(&m_survey, &ReadinessSurvey::labelsRequested, this, &ReadinessDialog::labelsRequested);
    connect(&m_survey, &ReadinessSurvey::labelsRequested, this, &ReadinessDialog::showProgress);
    connect(&m_survey, &ReadinessSurvey::started, this, &ReadinessDialog::showColumns);
    connect(&m_survey, &ReadinessSurvey::started, this, &ReadinessDialog::showProgress);
    connect(&m_survey, &ReadinessSurvey::finished, this, &ReadinessDialog::showProgress);
    showProgress();
    m_table->setFocus();
}

void ReadinessDialog::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ReadinessSurveyModel::SortRole);
    m_sorted->setDynamicSortFilter(false); // rows that fill do not move under the pointer
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new IsolatingDelegate(m_table));
    m_table->setAccessibleName(tr("Projects"));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // by name, as the survey has them
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as in a list
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < ReadinessSurveyModel::columns; ++column)
        m_table->setColumnWidth(column, qMax(widths[column] * digit, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setSectionResizeMode(int(Column::Reason), QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT datasetActivated(index.data(ReadinessSurveyModel::ArnRole).value<DatasetArn>());
    });
}

void ReadinessDialog::check()
{
    m_outcome->setText({});
    m_survey.start();
}

/// What is the same in every row says nothing, and the reasons need the room.
void ReadinessDialog::showColumns()
{
    QSet<QString> regions;
    QSet<QString> connections;
    for (const SurveyedProject &project : m_survey.projects()) {
        regions.insert(project.dataset().region());
        connections.insert(project.connectionName);
    }
    m_table->setColumnHidden(int(Column::Region), regions.size() < 2);
    m_table->setColumnHidden(int(Column::Connection), connections.size() < 2);
}

void ReadinessDialog::showProgress()
{
    const int all = int(m_survey.projects().size());
    const int checked = m_survey.checked();
    QStringList found;
    for (const ReadinessVerdict verdict : ReadinessSurveyModel::byUrgency) {
        const auto count = std::count_if(m_survey.projects().begin(), m_survey.projects().end(), [=](const auto &project) {
            return project.isChecked && project.verdict.verdict == verdict;
        });
        if (count > 0) //: %1 is a verdict, e.g. "Ready", %2 a number of projects
            found.append(tr("%1: %2").arg(verdictText(verdict), countText(count)));
    }
    QString text = all == 0 ? tr("No project is watched.")
                            //: two numbers
                            : tr("%1 of %2 projects checked").arg(countText(checked), countText(all));
    if (!found.isEmpty())
        text += tr(". ", "between sentences") + found.join(tr(", ", "between parts of a list"));
    m_summary->setText(text);
    m_progress->setRange(0, std::max(all, 1));
    m_progress->setValue(checked);
    m_progress->setToolTip(
        m_survey.awaited().isNull() ? QString() : toolTipText({tr("Reading labels of %1").arg(datasetName(m_survey.awaited()))}));
    m_progress->setVisible(m_survey.isRunning());
    m_cancel->setVisible(m_survey.isRunning());
    m_again->setVisible(!m_survey.isRunning());
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(all > 0);
}

bool ReadinessDialog::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        m_model->showAccountsAnew();
    return QDialog::event(event);
}

void ReadinessDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else
        QDialog::keyPressEvent(event);
}

/// The selected rows, or all where none is.
void ReadinessDialog::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.append(m_sorted->index(row, 0));
    }
    if (const QString text = rowsAsText(rows, ReadinessSurveyModel::FullTextRole, RowTitles::Without); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReadinessDialog::chooseFile()
{
    askWhereToSave(*this, {tr("Save the list"), u"readiness.csv"_s, tr("CSV files (*.csv)")},
                   [this](const QString &path) { m_outcome->setText(savedText(path, writeWholeFile(path, csv()))); });
}

QByteArray ReadinessDialog::csv() const
{
    QByteArray csv = "project,verdict,not_met,warnings,reason,region,connection\r\n"_ba;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const SurveyedProject &project = m_survey.projects().at(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
        const auto cell = [&](Column column) {
            return maskAccounts(m_sorted->index(row, int(column)).data(ReadinessSurveyModel::FullTextRole).toString());
        };
        const auto number = [&](int count) { return project.isChecked ? QString::number(count) : QString(); };
        csv += csvRecord({cell(Column::Project), project.isChecked ? cell(Column::Verdict) : QString(),
                          number(project.verdict.notMet), number(project.verdict.warnings), cell(Column::Reason),
                          cell(Column::Region), cell(Column::Connection)});
    }
    return csv;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manifestcheckdialog.h"

#include "core/wholefile.h"
#include "ui/dialogs/manifestfindingmodel.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/table/isolatingdelegate.h"
#include "ui/table/rowstext.h"
#include "ui/text/formatting.h"
#include "ui/text/manifesttext.h"
#include "ui/text/shownaccounts.h"
#include "ui/text/spreadsheettext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>


using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize firstSize(1000, 560);
constexpr int mostBuckets = 4;
constexpr int progressSteps = 1000;

} // namespace

ManifestCheckDialog::ManifestCheckDialog(const std::optional<Dataset> &dataset, QWidget *parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_findings(new ManifestFindingModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_file(new PlainLabel(tr("Choose a manifest on this computer. It is read here, and sent nowhere."), this))
    , m_verdict(new PlainLabel({}, this))
    , m_facts(new PlainLabel({}, this))
    , m_outcome(new ElidedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(tr("C&hoose a manifest…"), this))
    , m_cancel(new QPushButton(tr("S&top"), this))
    , m_export(new QPushButton(tr("&Export the list…"), this))
    , m_table(new QTableView(this))
{
    setWindowTitle(dataset ? tr("Check a manifest for %1").arg(datasetName(dataset->arn)) : tr("Check a manifest"));
    resize(firstSize);
    m_sorted->setSourceModel(m_findings);
    m_sorted->setSortRole(ManifestFindingModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new IsolatingDelegate(m_table));
    m_table->setAccessibleName(tr("What AWS would reject or drop"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(ManifestFindingModel::Column::Line), Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(int(ManifestFindingModel::Column::Line), 12 * digit);
    m_table->setColumnWidth(int(ManifestFindingModel::Column::What), 42 * digit);
    m_table->setColumnWidth(int(ManifestFindingModel::Column::Detail), 30 * digit);
    m_verdict->setEmphasis(1.1);
    m_facts->setDimmed(true);
    for (PlainLabel *label : {m_file, m_verdict, m_facts})
        label->setWordWrap(true);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    for (QPushButton *button : {m_choose, m_cancel, m_export})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_choose);
    auto *running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(running);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    layout->addWidget(m_table, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_outcome, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    connect(m_choose, &QPushButton::clicked, this, &ManifestCheckDialog::choose);
    connect(m_cancel, &QPushButton::clicked, &m_check, &ManifestCheck::cancel);
    connect(m_export, &QPushButton::clicked, this, &ManifestCheckDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_check, &ManifestCheck::progressed, this, &ManifestCheckDialog::showProgress);
    connect(&m_check, &ManifestCheck::finished, this, &ManifestCheckDialog::showReport);
    setRunning(false);
    m_export->setEnabled(false);
    m_choose->setFocus();
}

void ManifestCheckDialog::choose()
{
    auto *chooser = new QFileDialog(this, tr("Choose a manifest"), QFileInfo(m_path).absolutePath(),
                                    tr("Manifests (*.manifest *.jsonl *.json);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ManifestCheckDialog::check);
    chooser->open();
}

void ManifestCheckDialog::check(const QString &path)
{
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    m_verdict->setText({});
    m_facts->setText({});
    m_outcome->setText({});
    m_findings->setFindings({});
    m_export->setEnabled(false);
    m_progress->setValue(0);
    setRunning(true);
    m_check.start(path);
}

void ManifestCheckDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
}

void ManifestCheckDialog::showProgress(qint64 bytes, qint64 total)
{
    m_progress->setValue(total > 0 ? int(bytes * progressSteps / total) : 0);
}

void ManifestCheckDialog::showReport(const Result<ManifestReport> &report)
{
    setRunning(false);
    if (!report) {
        m_verdict->setText(report.error().kind == ApiError::Kind::Cancelled
                               ? tr("Stopped.")
                               : tr("The file cannot be read: %1").arg(report.error().message));
        return;
    }
    const QLocale locale = displayLocale();
    m_verdict->setText(manifestVerdict(*report, locale));
    QStringList facts = bucketLines(*report, mostBuckets);
    if (m_dataset && m_dataset->totalEntries)
        facts.append(comparisonText(*report, *m_dataset->totalEntries, locale));
    facts.append(listedNote(*report));
    facts.append(tr("Documented rules only: AWS decides."));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u"\n"_s));
    m_findings->setFindings(report->findings);
    m_export->setEnabled(!report->findings.isEmpty());
    if (!report->findings.isEmpty())
        m_table->setFocus();
}

QString ManifestCheckDialog::listedNote(const ManifestReport &report) const
{
    qint64 all = 0;
    for (const qint64 count : report.counts)
        all += count;
    if (all <= report.findings.size())
        return {};
    return tr("%1 of %2 findings are listed: the first %3 of each kind.")
        .arg(countText(report.findings.size()), countText(all), countText(ManifestReport::mostListed));
}

bool ManifestCheckDialog::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        m_findings->showAccountsAnew();
    return QDialog::event(event);
}

void ManifestCheckDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QDialog::keyPressEvent(event);
}

void ManifestCheckDialog::copySelection() const
{
    const QString text = rowsAsText(m_table->selectionModel()->selectedRows(), ManifestFindingModel::FullTextRole, RowTitles::Without);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ManifestCheckDialog::chooseExport()
{
    const QString name = QFileInfo(m_path).completeBaseName() + u"-findings.csv"_s;
    askWhereToSave(*this, {tr("Export the list"), name, tr("CSV files (*.csv)")}, [this](const QString &path) { exportTo(path); });
}

void ManifestCheckDialog::exportTo(const QString &path)
{
    const QString problem = writeWholeFile(path, csv());
    m_outcome->setText(savedText(path, problem));
}

QByteArray ManifestCheckDialog::csv() const
{
    QByteArray csv = "line,what,where,consequence\r\n"_ba;
    for (const ManifestFinding &finding : m_findings->findings()) {
        csv += csvRecord({finding.line > 0 ? QString::number(finding.line) : QString(), manifestRuleText(finding.rule), finding.detail,
                          manifestConsequenceText(consequenceOf(finding.rule))});
    }
    return csv;
}

} // namespace dw

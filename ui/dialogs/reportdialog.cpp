// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"

#include "core/clock.h"
#include "core/wholefile.h"
#include "settings/appsettings.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/report/reportcsv.h"
#include "ui/report/reporthtml.h"
#include "ui/text/formatting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dw {

ReportDialog::ReportDialog(const Choice &choice, AppSettings &settings, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_settings(settings)
    , m_clock(clock)
    , m_period(new QComboBox(this))
    , m_since(new QDateEdit(clock.now().toLocalTime().date().addDays(-30), this))
    , m_which(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_accounts(new QCheckBox(tr("Show account &ids in full"), this))
    , m_outcome(new PlainLabel({}, this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    setWindowTitle(tr("Report"));
    m_period->addItem(tr("The last 7 days"), int(Period::Week));
    m_period->addItem(tr("Since a day"), int(Period::SinceDate));
    if (const QDateTime last = settings.lastReport(); last.isValid() && last < clock.now()) //: %1 is a date with time
        m_period->addItem(tr("Since the last report, %1").arg(dateTimeText(last)), int(Period::SinceReport));
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(clock.now().toLocalTime().date());
    m_since->setAccessibleName(tr("First day"));
    m_which->addItem(tr("All %Ln dataset(s)", nullptr, int(choice.all.size())), true);
    m_which->addItem(tr("The %Ln dataset(s) that the table shows", nullptr, int(choice.shown.size())), false);
    m_format->addItem(tr("HTML with charts"), int(Format::Html));
    m_format->addItem(tr("CSV"), int(Format::Csv));
    m_outcome->setWordWrap(true);
    m_save->setDefault(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Period"), m_period);
    form->addRow(QString(), m_since);
    form->addRow(tr("&Datasets"), m_which);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_accounts);
    form->addRow(m_outcome);
    form->addRow(buttons);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportDialog::onPeriodChanged);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onPeriodChanged();
}

ReportDialog::Period ReportDialog::period() const
{
    return Period(m_period->currentData().toInt());
}

void ReportDialog::onPeriodChanged()
{
    m_since->setEnabled(period() == Period::SinceDate);
}

QDateTime ReportDialog::beginning() const
{
    switch (period()) {
    case Period::Week: return m_clock.now().addDays(-7);
    case Period::SinceDate: return m_since->date().startOfDay().toUTC();
    case Period::SinceReport: return m_settings.lastReport();
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

const QList<DatasetArn> &ReportDialog::arns() const
{
    return m_which->currentData().toBool() ? m_choice.all : m_choice.shown;
}

void ReportDialog::chooseFile()
{
    const bool isCsv = Format(m_format->currentData().toInt()) == Format::Csv;
    const QString suffix = isCsv ? u"csv"_s : u"html"_s;
    const QString name = u"dataset-report-%1.%2"_s.arg(m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"), suffix);
    const QString kind = isCsv ? tr("CSV files (*.csv)") : tr("Web pages (*.html)");
    askWhereToSave(*this, {tr("Save the report"), name, kind}, [this](const QString &path) { writeTo(path); });
}

void ReportDialog::writeTo(const QString &path)
{
    m_path = path;
    m_from = beginning();
    m_save->setEnabled(false);
    m_outcome->setText(tr("Reading the past of %Ln dataset(s)…", nullptr, int(arns().size())));
    Q_EMIT pastRequested(arns(), m_from);
}

void ReportDialog::setPast(const QHash<DatasetArn, HistorySeries> &past)
{
    if (m_path.isEmpty())
        return;
    const QString path = std::exchange(m_path, {});
    const QDateTime now = m_clock.now();
    Report report = makeReport(arns(), past, m_from, now);
    report.showsAccounts = m_accounts->isChecked();
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const QString problem = writeWholeFile(path, isCsv ? reportCsv(report) : reportHtml(report, displayLocale()));
    if (problem.isEmpty())
        m_settings.setLastReport(now);
    m_outcome->setText(savedText(path, problem));
    m_save->setEnabled(true);
}

} // namespace dw

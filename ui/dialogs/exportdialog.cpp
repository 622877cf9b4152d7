// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/clock.h"
#include "core/wholefile.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dw {

ExportDialog::ExportDialog(int rows, Maker maker, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_maker(std::move(maker))
    , m_clock(clock)
    , m_format(new QComboBox(this))
    , m_accounts(new QCheckBox(tr("Show account &ids in full"), this))
    , m_asShown(new QCheckBox(tr("&Numbers as shown"), this))
    , m_outcome(new PlainLabel({}, this))
{
    setWindowTitle(tr("Export"));
    m_format->addItem(tr("Values, CSV for spreadsheets and programs"), int(Format::Csv));
    m_format->addItem(tr("Values, JSON for programs"), int(Format::Json));
    m_format->addItem(tr("Picture of what is on the screen, PNG"), int(Format::Png));
    m_asShown->setToolTip(tr("For people: grouped numbers, percentages, local times and titles in your language. Programs read them badly."));
    m_outcome->setWordWrap(true);
    auto *save = new QPushButton(tr("&Save…"), this);
    save->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(new PlainLabel(tr("The %Ln dataset(s) that the table shows, in its order.", nullptr, rows), this));
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_asShown);
    form->addRow(QString(), m_accounts);
    form->addRow(m_outcome);
    form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChosen);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportDialog::Format ExportDialog::format() const
{
    const auto chosen = Format(m_format->currentData().toInt());
    return chosen == Format::Csv && m_asShown->isChecked() ? Format::CsvAsShown : chosen;
}

void ExportDialog::onFormatChosen()
{
    m_asShown->setEnabled(Format(m_format->currentData().toInt()) == Format::Csv);
}

void ExportDialog::setFormat(Format format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

void ExportDialog::setShowsAccounts(bool shows)
{
    m_accounts->setChecked(shows);
}

void ExportDialog::setNumbersAsShown(bool asShown)
{
    m_asShown->setChecked(asShown);
}

void ExportDialog::chooseFile()
{
    const QString suffix = format() == Format::Json ? u"json"_s : format() == Format::Png ? u"png"_s : u"csv"_s;
    const QString name = u"datasets-%1.%2"_s.arg(m_clock.now().toLocalTime().toString(u"yyyy-MM-dd-HHmm"), suffix);
    askWhereToSave(*this, {tr("Export"), name, u"*."_s + suffix}, [this](const QString &path) { writeTo(path); });
}

void ExportDialog::writeTo(const QString &path)
{
    const QString problem = writeWholeFile(path, m_maker(format(), m_accounts->isChecked()));
    m_outcome->setText(savedText(path, problem));
}

} // namespace dw

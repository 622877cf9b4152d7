// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "settings/appsettings.h"
#include "ui/dialogs/alertsettings.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSystemTrayIcon>

#include <algorithm>

namespace dw {
namespace {

// the ranges AppSettings keeps to
constexpr int leastSeconds = 10;
constexpr int mostSeconds = 3600;
constexpr double leastRate = 0.2;
constexpr double mostRate = 5.0;

} // namespace

SettingsDialog::SettingsDialog(AppSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_interval(new QSpinBox(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_caFile(new QLineEdit(settings.caBundle(), this))
    , m_fullDays(new QSpinBox(this))
    , m_hourlyDays(new QSpinBox(this))
    , m_costGuard(new QCheckBox(tr("&Look for models that run"), this))
    , m_problem(new PlainLabel({}, this))
    , m_alerts(new AlertSettings(settings, QSystemTrayIcon::isSystemTrayAvailable(), this))
{
    setWindowTitle(tr("Settings"));
    m_interval->setRange(leastSeconds, mostSeconds);
    m_interval->setSingleStep(leastSeconds);
    //: Unit behind a number: seconds
    m_interval->setSuffix(tr(" s"));
    m_interval->setValue(int(settings.refreshInterval().count()));
    m_rate->setRange(leastRate, mostRate);
    m_rate->setDecimals(1);
    m_rate->setSingleStep(leastRate);
    m_rate->setValue(settings.rate());
    m_rate->setToolTip(tr("For each operation, region and account. AWS allows 5; other programs of the account share it."));
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme())));
    m_caFile->setPlaceholderText(tr("The system’s authorities alone"));
    m_caFile->setToolTip(tr("A PEM file with further certificate authorities, for a network that inspects traffic"));
    m_caFile->setMinimumWidth(260);
    m_costGuard->setChecked(settings.costGuard());
    m_costGuard->setToolTip(
        tr("AWS charges for a model while it runs, used or not. Takes the permission rekognition:DescribeProjectVersions."));
    m_problem->setWordWrap(true);

    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose a file of certificate authorities"));
    auto *caRow = new QHBoxLayout;
    caRow->addWidget(m_caFile, 1);
    caRow->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Refresh &every"), m_interval);
    form->addRow(tr("&Calls a second"), m_rate);
    form->addRow(tr("&Theme"), m_theme);
    QWidget *language = languageRow();
    form->addRow(tr("Lan&guage"), language);
    static_cast<QLabel *>(form->labelForField(language))->setBuddy(m_language);
    form->addRow(tr("&Authorities"), caRow);
    static_cast<QLabel *>(form->labelForField(caRow))->setBuddy(m_caFile);
    m_caFile->setAccessibleName(tr("Authorities"));
    form->addRow(QString(), m_problem);
    QWidget *history = historyRow();
    form->addRow(tr("&History"), history);
    static_cast<QLabel *>(form->labelForField(history))->setBuddy(m_fullDays);
    form->addRow(tr("Models"), m_costGuard);
    form->addRow(m_alerts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);

    connect(browse, &QPushButton::clicked, this, &SettingsDialog::onBrowseClicked);
    connect(m_caFile, &QLineEdit::textChanged, this, &SettingsDialog::onCaFileChanged);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    onCaFileChanged();
}

void SettingsDialog::accept()
{
    m_settings.setRefreshInterval(std::chrono::seconds(m_interval->value()));
    m_settings.setRate(m_rate->value());
    m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt()));
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setCaBundle(m_caFile->text().trimmed());
    m_settings.setHistoryFullDays(m_fullDays->value());
    m_settings.setHistoryHourlyDays(m_hourlyDays->value());
    m_settings.setCostGuard(m_costGuard->isChecked());
    m_alerts->write(m_settings);
    Q_EMIT settingsChanged();
    QDialog::accept();
}

QWidget *SettingsDialog::languageRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : translatedLanguages())
        m_language->addItem(language.name, language.code);
    const int chosen = std::max(0, m_language->findData(m_settings.language()));
    m_language->setCurrentIndex(chosen);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Takes effect at the next start."));
    auto *later = new PlainLabel({}, row);
    connect(m_language, &QComboBox::currentIndexChanged, later, [later, chosen](int index) {
        later->setText(index == chosen ? QString() : tr("Takes effect at the next start."));
    });
    layout->addWidget(m_language);
    layout->addWidget(later, 1);
    return row;
}

QWidget *SettingsDialog::historyRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QSpinBox *days : {m_fullDays, m_hourlyDays}) {
        days->setSingleStep(30);
        //: Unit behind a number: days
        days->setSuffix(tr(" d"));
    }
    m_fullDays->setRange(7, 3650);
    m_fullDays->setValue(m_settings.historyFullDays());
    m_fullDays->setAccessibleName(tr("Days for which every change is kept"));
    m_hourlyDays->setRange(7, 36500);
    m_hourlyDays->setValue(m_settings.historyHourlyDays());
    m_hourlyDays->setAccessibleName(tr("Days for which one value an hour is kept"));
    row->setToolTip(tr("Older values are thinned out to one a day, and kept."));
    layout->addWidget(m_fullDays);
    //: Follows a number of days for which history is kept in full
    layout->addWidget(new PlainLabel(tr("every change, then hourly up to"), row));
    layout->addWidget(m_hourlyDays);
    layout->addStretch(1);
    return row;
}

void SettingsDialog::onBrowseClicked()
{
    auto *chooser = new QFileDialog(this, tr("Certificate authorities"), m_caFile->text(),
                                    tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    chooser->open();
}

void SettingsDialog::onCaFileChanged()
{
    const QString path = m_caFile->text().trimmed();
    const bool missing = !path.isEmpty() && !QFileInfo(path).isReadable();
    m_problem->setText(missing ? tr("This file is not there, or cannot be read.") : QString());
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alertsettings.h"

#include "settings/appsettings.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dw {
namespace {

constexpr int mostHours = 720; // the range AppSettings keeps to
constexpr int usualHours = 24; // offered when it is switched on

} // namespace

AlertSettings::AlertSettings(const AppSettings &settings, bool hasTray, QWidget *parent)
    : QGroupBox(tr("Tell me when"), parent)
    , m_finishedOrFailed(new QCheckBox(tr("a dataset &finished or failed"), this))
    , m_errorsRose(new QCheckBox(tr("e&rrors rose"), this))
    , m_noProgress(new QCheckBox(tr("&nothing was labeled for"), this))
    , m_hours(new QSpinBox(this))
{
    const int hours = int(settings.alertsNoProgressAfter().count());
    m_finishedOrFailed->setChecked(settings.alertsFinishedOrFailed());
    m_errorsRose->setChecked(settings.alertsErrorsRose());
    m_noProgress->setChecked(hours > 0);
    m_noProgress->setToolTip(tr("While entries are left. Vendors deliver in batches, so days without progress may be normal."));
    m_hours->setRange(1, mostHours);
    //: Unit behind a number: hours
    m_hours->setSuffix(tr(" h"));
    m_hours->setValue(hours > 0 ? hours : usualHours);
    m_hours->setAccessibleName(tr("Hours without progress"));
    m_hours->setEnabled(hours > 0);
    connect(m_noProgress, &QCheckBox::toggled, m_hours, &QWidget::setEnabled);

    auto *noProgressRow = new QHBoxLayout;
    noProgressRow->addWidget(m_noProgress);
    noProgressRow->addWidget(m_hours);
    noProgressRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_finishedOrFailed);
    column->addWidget(m_errorsRose);
    column->addLayout(noProgressRow);
    if (!hasTray)
        return;

    m_tray = new QCheckBox(tr("&Icon in the tray"), this);
    m_tray->setChecked(settings.trayIcon());
    m_keepWatching = new QCheckBox(tr("&Keep watching when the window is closed"), this);
    m_keepWatching->setToolTip(tr("The icon in the tray opens the window again"));
    m_keepWatching->setChecked(settings.keepWatchingWhenClosed());
    m_keepWatching->setEnabled(settings.trayIcon());
    connect(m_tray, &QCheckBox::toggled, m_keepWatching, &QWidget::setEnabled);
    column->addSpacing(6); // another matter
    column->addWidget(m_tray);
    column->addWidget(m_keepWatching);
}

void AlertSettings::write(AppSettings &settings) const
{
    settings.setAlertsFinishedOrFailed(m_finishedOrFailed->isChecked());
    settings.setAlertsErrorsRose(m_errorsRose->isChecked());
    settings.setAlertsNoProgressAfter(std::chrono::hours(m_noProgress->isChecked() ? m_hours->value() : 0));
    if (!m_tray)
        return;
    settings.setTrayIcon(m_tray->isChecked());
    settings.setKeepWatchingWhenClosed(m_keepWatching->isChecked());
}

} // namespace dw

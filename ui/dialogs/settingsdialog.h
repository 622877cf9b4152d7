// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace dw {

class AlertSettings;
class AppSettings;
class PlainLabel;

/// How often to refresh, how fast to ask, the looks, whom to trust besides the system's authorities, and what to be
/// told of.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(AppSettings &settings, QWidget *parent = nullptr);

    /// Writes what was chosen.
    void accept() override;

Q_SIGNALS:
    void settingsChanged();

private:
    void onBrowseClicked();
    void onCaFileChanged();
    [[nodiscard]] QWidget *historyRow();
    [[nodiscard]] QWidget *languageRow();

    AppSettings &m_settings;
    QSpinBox *m_interval;
    QDoubleSpinBox *m_rate;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLineEdit *m_caFile;
    QSpinBox *m_fullDays;
    QSpinBox *m_hourlyDays;
    QCheckBox *m_costGuard;
    PlainLabel *m_problem;
    AlertSettings *m_alerts;
};

} // namespace dw

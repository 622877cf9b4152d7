// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QCheckBox;
class QSpinBox;

namespace dw {

class AppSettings;

/// What to be told of while looking elsewhere, and whether the program stands in the desktop's tray.
class AlertSettings final : public QGroupBox {
    Q_OBJECT
public:
    /// \p hasTray: the tray is offered only where the desktop has one; without it, what was chosen elsewhere stays.
    AlertSettings(const AppSettings &settings, bool hasTray, QWidget *parent = nullptr);

    /// Writes what was chosen.
    void write(AppSettings &settings) const;

private:
    QCheckBox *m_finishedOrFailed;
    QCheckBox *m_errorsRose;
    QCheckBox *m_noProgress;
    QSpinBox *m_hours;
    QCheckBox *m_tray = nullptr; ///< null where there is no tray
    QCheckBox *m_keepWatching = nullptr;
};

} // namespace dw

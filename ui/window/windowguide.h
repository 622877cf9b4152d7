// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/guidetopic.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace dw {

class GuideDialog;
class ShortcutsDialog;
class WindowActions;

/// F1 in the window, in its parts and in its dialogs: opens the guide where it fits. Also the sheet of all keys.
class WindowGuide final : public QObject {
    Q_OBJECT
public:
    /// \p window has its parts and its menus. Both outlive this.
    WindowGuide(QMainWindow &window, const WindowActions &actions);
    ~WindowGuide() override;

    void openGuide(GuideTopic topic);
    void openShortcuts();
    [[nodiscard]] GuideDialog *guide() const; ///< null while it is closed

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
    const WindowActions &m_actions;
    QPointer<GuideDialog> m_guide;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace dw

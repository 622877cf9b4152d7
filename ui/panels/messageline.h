// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/message.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace dw {

class PlainLabel;

/// One message on a quiet tint: icon, text, and a button for each action.
class MessageLine final : public QWidget {
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    [[nodiscard]] const Message &message() const noexcept { return m_message; }

    /// Puts \p widget under the text, on the same tint; the line owns it from then on. Once at most.
    void setBelow(QWidget *widget);
    [[nodiscard]] QWidget *below() const noexcept { return m_below; } ///< null where there is none

Q_SIGNALS:
    void actionTriggered(const QString &messageId, const QString &actionId);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void showButtons();

    Message m_message;
    QLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    QWidget *m_below = nullptr;
};

} // namespace dw

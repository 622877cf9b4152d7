// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/message.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dw {

class MessageLine;

/// What is wrong, above the table: the first two messages, then "and 3 more". Hidden while there is none.
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \p messages, most urgent first. Messages that stay keep their line and the focus in it.
    void setMessages(const QList<Message> &messages);
    [[nodiscard]] const QList<Message> &messages() const noexcept { return m_messages; }

Q_SIGNALS:
    void actionTriggered(const QString &messageId, const QString &actionId);

private:
    void showMessages();

    QList<Message> m_messages;
    QList<MessageLine *> m_lines;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    bool m_expanded = false;
};

} // namespace dw

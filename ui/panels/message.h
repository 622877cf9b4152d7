// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dw {

enum class MessageSeverity { Information, Warning, Error };

/// What a person can do about a message.
struct MessageAction {
    QString id; ///< handed back when it is chosen
    QString label; ///< plain text, translated
    bool operator==(const MessageAction &) const = default;
};

/// One line of the message bar: one cause, at most two sentences and two actions.
struct Message {
    QString id; ///< of the cause; the same cause keeps its id
    MessageSeverity severity = MessageSeverity::Warning;
    QString text; ///< plain text, translated
    QList<MessageAction> actions;
    bool operator==(const Message &) const = default;
};

} // namespace dw

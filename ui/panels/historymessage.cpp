// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historymessage.h"

#include "core/redact.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QDir>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::HistoryMessage)
};

/// Empty when all is well.
QString statusText(const HistoryStatus &status)
{
    using State = HistoryStatus::State;
    const QString detail = cleanText(status.detail);
    switch (status.state) {
    case State::Opening:
    case State::Ready:
        return status.setAside.isEmpty() ? QString()
                                         : Words::tr("The history was damaged. It is kept as %1; a new one begins.")
                                               .arg(QDir::toNativeSeparators(status.setAside));
    case State::Paused:
        //: %1 are the words of the database, e.g. "database or disk is full"
        return Words::tr("The history cannot be written: %1. What is read is kept in memory and written when that works again.").arg(detail);
    case State::ReadOnly:
        return detail.isEmpty() ? Words::tr("A newer version of Dataset Watch wrote the history. It is shown, and nothing is added to it.")
                                : Words::tr("The history can be read but not written: %1.").arg(detail);
    case State::Unusable: return Words::tr("The history cannot be opened: %1. What is read is kept while this window is open.").arg(detail);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

std::optional<Message> historyMessage(const HistoryStatus &status)
{
    using State = HistoryStatus::State;
    Message message;
    message.id = QString::fromUtf16(MessageIds::history);
    message.text = statusText(status);
    if (message.text.isEmpty())
        return std::nullopt;
    const bool canRetry = status.state == State::Paused || status.state == State::Unusable;
    message.severity = status.state == State::ReadOnly || !status.setAside.isEmpty() ? MessageSeverity::Information : MessageSeverity::Warning;
    if (canRetry)
        message.actions.append(messageAction(MessageActions::retry, Words::tr("Try now")));
    message.actions.append(messageAction(MessageActions::hide, Words::tr("Hide")));
    return message;
}

Message notErasedMessage(const QString &detail)
{
    Message message;
    message.id = QString::fromUtf16(MessageIds::history);
    message.severity = MessageSeverity::Warning;
    message.text = Words::tr("The history was not erased: %1.").arg(cleanText(detail));
    message.actions = {messageAction(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

} // namespace dw

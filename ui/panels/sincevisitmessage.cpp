// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sincevisitmessage.h"

#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/activitytext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::SinceVisitMessage)
};

} // namespace

std::optional<Message> sinceVisitMessage(const VisitSummary &summary, const QDateTime &since, const QDateTime &now)
{
    const QString text = sinceVisitText(summary, since, now, displayLocale());
    if (text.isEmpty())
        return std::nullopt;
    Message message;
    message.id = QString::fromUtf16(MessageIds::sinceVisit);
    message.severity = MessageSeverity::Information;
    message.text = text;
    //: Filters the list for the datasets that changed
    message.actions = {messageAction(MessageActions::showSinceVisit, Words::tr("Show them")),
                       messageAction(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

} // namespace dw

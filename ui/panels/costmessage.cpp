// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/costmessage.h"

#include "costguard/stopcommand.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::CostMessage)
};

} // namespace

std::optional<Message> costMessage(const QList<RunningModel> &models, const QDateTime &now)
{
    if (models.isEmpty())
        return std::nullopt;
    Message message;
    message.id = QString::fromUtf16(MessageIds::runningModels);
    message.severity = MessageSeverity::Warning;
    message.text = runningModelsText(models, now, displayLocale());
    if (!stopCommand(models.first().versionArn).isEmpty())
        message.actions.append(messageAction(MessageActions::copyStopCommand, Words::tr("Copy stop command")));
    message.actions.append(messageAction(MessageActions::hide, Words::tr("Hide")));
    return message;
}

} // namespace dw

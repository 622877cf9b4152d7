// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/costmessage.h"

#include "connections/connectionsummary.h"
#include "costguard/stopcommand.h"
#include "ui/panels/messageactions.h"
#include "ui/panels/noticemessages.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/modeltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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

Message deniedModelsMessage(const ConnectionSummary &connection, const ModelDenial &denial)
{
    ApiError error;
    error.kind = ApiError::Kind::AccessDenied;
    error.operation = u"DescribeProjectVersions"_s;
    Message message;
    message.id = connection.id + u"/models"_s; // see connectionMessages()
    message.severity = MessageSeverity::Warning; // datasets are read all the same
    message.text = errorText(error, {connection.name, denial.regions.join(u", "_s), {}, {}}).title + u' '
        + Words::tr("Whether a model runs there is not known.");
    message.actions = {messageAction(MessageActions::copyModelsPolicy, Words::tr("Copy missing policy")),
                       messageAction(MessageActions::showIdentity, Words::tr("Show identity"))};
    return message;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/whoamicommand.h"

#include "cli/awsjson.h"
#include "credentials/stsidentity.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace dw {

void WhoAmICommand::start()
{
    const CliSettings &settings = m_session.settings();
    CallerIdentityCall *call = makeCallerIdentityCall(settings.sts.region, settings.sts.url);
    const QUrl endpoint = call->request().endpoint;
    connect(call, &ApiCall::finished, this, [this, call, endpoint] {
        const Result<CallerIdentity> identity = call->result();
        if (!identity) {
            const CliFailure failure = failureOf(identity.error(), u"GetCallerIdentity"_s, endpoint);
            Q_EMIT finished({failure.exitCode, {}, failure.text});
            return;
        }
        const nlohmann::ordered_json json{{"UserId", identity->userId.toStdString()},
                                          {"Account", identity->account.toStdString()},
                                          {"Arn", identity->arn.toStdString()}};
        Q_EMIT finished({exitcode::ok, formatAwsJson(json), {}});
    });
    m_session.submit(call);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/webidentityprovider.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

Result<QByteArray> readTokenFile(const QString &path)
{
    const auto problem = [&](const QString &text) {
        ApiError error;
        error.kind = ApiError::Kind::CredentialsMissing;
        error.code = u"InvalidTokenFile"_s;
        error.message = u"The web identity token file %1 %2"_s.arg(path, text);
        return failure(error);
    };
    const QFileInfo info(path);
    if (!info.exists())
        return problem(u"does not exist"_s);
    if (!info.isFile()) // a pipe would block
        return problem(u"is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(u"cannot be read: %1"_s.arg(file.errorString()));
    QByteArray token = file.read(tokenFileLimit + 1); // one more shows that it is too large
    if (token.size() > tokenFileLimit)
        return problem(u"is larger than 64 KiB"_s);
    while (token.endsWith('\n') || token.endsWith('\r'))
        token.chop(1);
    if (token.isEmpty())
        return problem(u"is empty"_s);
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; }))
        return problem(u"holds a character that no token has"_s);
    return token;
}

WebIdentityProvider::WebIdentityProvider(RoleSettings role, QString tokenFile, StsEndpoint endpoint,
                                         const ProviderContext &context)
    : m_role(std::move(role))
    , m_tokenFile(std::move(tokenFile))
    , m_endpoint(std::move(endpoint))
    , m_context(context)
{
}

WebIdentityProvider::~WebIdentityProvider()
{
    if (m_call)
        m_call->abort();
}

QFuture<Result<AwsCredentials>> WebIdentityProvider::fetch()
{
    const Result<QByteArray> token = readTokenFile(m_tokenFile);
    if (!token)
        return answered<AwsCredentials>(failure(token.error()));
    ApiRequest request = assumeRoleWithWebIdentityRequest(m_endpoint, m_role, *token, m_context.clock.now());
    request.connection = m_context.connection;
    auto *call = new AssumeRoleCall(std::move(request));
    m_call = call;
    const auto promise = makePromise<AwsCredentials>();
    QObject::connect(call, &ApiCall::finished, &m_receiver, [promise, call, token = QString::fromLatin1(*token)] {
        Result<AwsCredentials> result = call->result();
        if (!result) // an error may repeat the value that it is about
            result.error().message.replace(token, u"[hidden]"_s);
        answer(promise, std::move(result));
    });
    m_context.queue.submitUnsigned(call);
    return promise->future();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"
#include "demo/signaturecheck.h"
#include "demo/stsoperations.h"
#include "support/faultserver.h"

#include <QHash>
#include <QUrlQuery>

namespace dw::test {

/// One request as STS understood it.
struct StsRequest {
    QByteArray accessKeyId; ///< empty where it was not signed
    QByteArray region; ///< of the signature
    QHash<QString, QString> form;
    QByteArray body;

    [[nodiscard]] QString operator[](const QString &name) const { return form.value(name); }
};

/// An error in the words of STS.
[[nodiscard]] inline Fault stsError(int status, const QByteArray &code, const QByteArray &message)
{
    return {httpAnswer(status, queryError({code, message}, "r-1"))};
}

/// STS on the loopback: checks every signature as AWS does, gives out new keys for each role and knows those from then on.
/// A test may answer a request itself.
class ScriptedSts final {
public:
    using Script = std::function<std::optional<Fault>(const StsRequest &)>;

    explicit ScriptedSts(const QList<AwsCredentials> &known = {})
    {
        for (const AwsCredentials &credentials : known)
            m_known.insert(credentials.accessKeyId, credentials);
    }

    Script script;
    std::chrono::seconds lifetime{3600};
    QList<StsRequest> requests;
    FaultServer server{[this](const HttpRequest &request, qsizetype) { return answer(request); }};

    /// What is given out for the n-th role, counted from 1.
    [[nodiscard]] AwsCredentials issued(qsizetype n) const
    {
        const QByteArray number = QByteArray::number(n);
        return {"ASIAEXAMPLE" + number, "invented+secret/" + number,
                "invented+token//" + number + "==", server.time.addSecs(lifetime.count())};
    }

private:
    Fault answer(const HttpRequest &request)
    {
        StsRequest asked;
        asked.body = request.body;
        const QUrlQuery query(QString::fromLatin1(QByteArray(request.body).replace("+", "%20")));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            asked.form.insert(name, value);
        const QByteArray authorization = request.header("authorization");
        const bool isWebIdentity = asked[QStringLiteral("Action")] == QStringLiteral("AssumeRoleWithWebIdentity");
        if (!isWebIdentity) {
            const qsizetype start = authorization.indexOf("Credential=") + 11;
            const QByteArrayList scope = authorization.mid(start, authorization.indexOf(',') - start).split('/');
            asked.accessKeyId = scope.value(0);
            asked.region = scope.value(2);
        }
        requests.append(asked);
        if (isWebIdentity && !authorization.isEmpty())
            return stsError(400, "InvalidParameterCombination", "It must not be signed");
        if (!isWebIdentity) {
            const AwsCredentials known = m_known.value(asked.accessKeyId, {"unknown", "unknown", {}, {}});
            if (const auto scope = checkSignature(request, "sts", known, server.time); !scope) {
                const ServiceRefusal refusal = inQueryProtocol(scope.error());
                return {httpAnswer(refusal.status, queryError(refusal, "r-1"))};
            }
        }
        if (script) {
            if (const auto fault = script(asked))
                return *fault;
        }
        return assumed(asked);
    }

    Fault assumed(const StsRequest &asked)
    {
        const AwsCredentials given = issued(++m_issued);
        m_known.insert(given.accessKeyId, given);
        const QByteArray action = asked[QStringLiteral("Action")].toLatin1();
        return {httpAnswer(200,
                           "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" + action
                               + "Result><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:x</Arn></AssumedRoleUser>"
                                 "<Credentials><AccessKeyId>"
                               + given.accessKeyId + "</AccessKeyId><SecretAccessKey>" + given.secretAccessKey
                               + "</SecretAccessKey><SessionToken>" + given.sessionToken + "</SessionToken><Expiration>"
                               + given.expiration->toString(Qt::ISODate).toLatin1() + "</Expiration></Credentials></" + action
                               + "Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></" + action
                               + "Response>")};
    }

    QHash<QByteArray, AwsCredentials> m_known;
    qsizetype m_issued = 0;
};

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ssosettings.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dw::test {

/// IAM Identity Center as a test scripts it: both of its services on one loopback port. Each operation has a list of
/// answers, of which the last is given for ever. What it gives away is invented, and counted: token n is "access-n".
class ScriptedSso final {
public:
    /// \p then Hold: answered by release(). A status of 0 closes the connection without a word.
    struct Answer {
        int status = 200;
        QByteArray body{}; ///< empty on success: what the operation promises
        QByteArray errorType{}; ///< the header that names an exception
        Fault::Then then = Fault::Then::KeepOpen;
    };

    static constexpr auto registration = "/client/register";
    static constexpr auto deviceCode = "/device_authorization";
    static constexpr auto token = "/token";
    static constexpr auto credentials = "/federation/credentials";

    ScriptedSso()
        : m_server([this](const HttpRequest &request, qsizetype) { return answerTo(request); })
    {
    }

    /// An error as the OpenID Connect service writes it.
    static Answer refusal(const QByteArray &exception, const QByteArray &error, int status = 400)
    {
        return {status, R"({"error":")" + error + R"(","error_description":"words of the service"})", exception};
    }
    /// An error as the portal writes it.
    static Answer portalRefusal(int status, const QByteArray &exception)
    {
        return {status, R"({"message":"No access","__type":"com.amazonaws.switchboard.portal#)" + exception + "\"}", exception};
    }

    void script(const QByteArray &path, const QList<Answer> &answers) { m_answers.insert(path, answers); }
    void release() { m_server.release(); }
    [[nodiscard]] qsizetype held() const { return m_server.held(); }
    [[nodiscard]] QUrl url() const { return m_server.url(); }

    [[nodiscard]] QList<HttpRequest> requests(const QByteArray &path) const
    {
        QList<HttpRequest> found;
        for (const HttpRequest &request : m_server.requests()) {
            if (request.target.split('?').first() == path)
                found.append(request);
        }
        return found;
    }
    [[nodiscard]] qsizetype count(const QByteArray &path) const { return requests(path).size(); }
    [[nodiscard]] QJsonObject lastBody(const QByteArray &path) const
    {
        return QJsonDocument::fromJson(requests(path).last().body).object();
    }

    /// A session whose service this is.
    [[nodiscard]] SsoSession session(const QString &name = QStringLiteral("corp")) const
    {
        SsoSession session;
        session.name = name;
        session.startUrl = QStringLiteral("https://d-1234567890.awsapps.com/start");
        session.region = QStringLiteral("eu-central-1");
        session.scopes = {QStringLiteral("sso:account:access")};
        session.endpoint = url();
        session.profile = QStringLiteral("work");
        return session;
    }
    [[nodiscard]] SsoSettings settings(const QString &role = QStringLiteral("Reader")) const
    {
        return {session(), QStringLiteral("111122223333"), role, url()};
    }

    QByteArray verificationUri = "https://device.sso.eu-central-1.amazonaws.com/"; ///< of codes
    qint64 expiration = 0; ///< of role credentials, in milliseconds since 1970
    int interval = 1; ///< of codes

private:
    Fault answerTo(const HttpRequest &request)
    {
        const QByteArray path = request.target.split('?').first();
        QList<Answer> &answers = m_answers[path];
        const Answer answer = answers.isEmpty() ? Answer() : answers.size() == 1 ? answers.first() : answers.takeFirst();
        if (answer.status == 0)
            return {{}, Fault::Then::Reset};
        const QByteArray type = answer.errorType.isEmpty() ? QByteArray() : "x-amzn-ErrorType: " + answer.errorType + "\r\n";
        const QByteArray body = answer.body.isEmpty() && answer.status == 200 ? promisedBy(path) : answer.body;
        return {httpAnswer(answer.status, body, type), answer.then};
    }

    QByteArray promisedBy(const QByteArray &path)
    {
        if (path == registration)
            return R"({"clientId":"client-1","clientSecret":"client-secret-1","clientSecretExpiresAt":1800000000})";
        if (path == deviceCode) {
            return R"({"deviceCode":"device-code-1","userCode":"ABCD-EFGH","verificationUri":")" + verificationUri
                + R"(","verificationUriComplete":")" + verificationUri + R"(?user_code=ABCD-EFGH","expiresIn":600,"interval":)"
                + QByteArray::number(interval) + "}";
        }
        if (path == token) {
            const QByteArray n = QByteArray::number(++m_tokens);
            return R"({"accessToken":"access-)" + n + R"(","refreshToken":"refresh-)" + n
                + R"(","expiresIn":3600,"tokenType":"Bearer"})";
        }
        return R"({"roleCredentials":{"accessKeyId":"ASIAIOSFODNN7EXAMPLE","secretAccessKey":"role-secret",)"
               R"("sessionToken":"role-session","expiration":)"
            + QByteArray::number(expiration) + "}}";
    }

    QHash<QByteArray, QList<Answer>> m_answers;
    int m_tokens = 0;
    FaultServer m_server;
};

} // namespace dw::test

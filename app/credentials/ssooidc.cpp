// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssooidc.h"

#include "core/jsonreader.h"
#include "core/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace dw {

namespace {

constexpr qint64 longestLifetime = 366LL * 24 * 3600; // a registration lives 90 days

/// Reads members that have to be there, and seconds that can be true.
class Answer {
public:
    explicit Answer(const QByteArray &body)
        : m_reader(JsonReader::fromDocument(body, m_fault))
    {
    }

    QString text(QLatin1StringView name)
    {
        const QString value = m_reader.text(name).value_or(QString());
        if (value.isEmpty())
            m_fault.note(u"$."_s + name, u"missing"_s);
        return value;
    }
    QByteArray optionalBytes(QLatin1StringView name) { return m_reader.text(name).value_or(QString()).toUtf8(); }
    QByteArray bytes(QLatin1StringView name) { return text(name).toUtf8(); }

    qint64 count(QLatin1StringView name, qint64 most, std::optional<qint64> otherwise = {})
    {
        const std::optional<qint64> value = m_reader.count(name);
        if (!value && otherwise)
            return *otherwise;
        if (!value || *value < 1 || *value > most)
            m_fault.note(u"$."_s + name, u"missing or out of bounds"_s);
        return value.value_or(0);
    }

    template<typename T>
    Result<T> result(const T &value) const
    {
        if (m_fault.isSet())
            return failure(m_fault.toError());
        return value;
    }

    JsonFault &fault() { return m_fault; }

private:
    JsonFault m_fault;
    JsonReader m_reader;
};

ApiRequest oidcRequest(const SsoSession &session, const QByteArray &operation, const QByteArray &path, const QJsonObject &body)
{
    ApiRequest request;
    request.service = "sso-oidc"_ba;
    request.operation = operation;
    request.region = session.region;
    request.endpoint = session.endpoint;
    request.contentType = "application/json"_ba;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.connection = session.key();
    request.isSigned = false;
    request.path = path;
    return request;
}

QJsonObject registration(const SsoSession &session)
{
    return {{u"clientName"_s, u"dataset-watch"_s},
            {u"clientType"_s, u"public"_s},
            {u"scopes"_s, QJsonArray::fromStringList(session.scopes)}};
}

QJsonObject ofClient(const QByteArray &id, const QByteArray &secret)
{
    return {{u"clientId"_s, QString::fromUtf8(id)}, {u"clientSecret"_s, QString::fromUtf8(secret)}};
}

CreateTokenCall *tokenCall(const SsoSession &session, const QJsonObject &body)
{
    return new CreateTokenCall(oidcRequest(session, "CreateToken"_ba, "/token"_ba, body), &parseOidcTokens);
}

} // namespace

Result<OidcClient> parseOidcClient(const QByteArray &body)
{
    Answer answer(body);
    OidcClient client;
    client.id = answer.bytes("clientId"_L1);
    client.secret = answer.bytes("clientSecret"_L1);
    const qint64 expires = answer.count("clientSecretExpiresAt"_L1, std::numeric_limits<qint32>::max() * 2LL);
    client.expiresAt = QDateTime::fromSecsSinceEpoch(expires, QTimeZone::utc());
    return answer.result(client);
}

Result<OidcDeviceCode> parseOidcDeviceCode(const QByteArray &body)
{
    Answer answer(body);
    OidcDeviceCode code;
    code.deviceCode = answer.bytes("deviceCode"_L1);
    code.userCode = cleanText(answer.text("userCode"_L1), 64);
    code.verificationUrl = QUrl(answer.text("verificationUri"_L1), QUrl::StrictMode);
    if (code.verificationUrl.scheme() != "https"_L1 || code.verificationUrl.host().isEmpty())
        answer.fault().note(u"$.verificationUri"_s, u"no https address"_s);
    code.lifetime = seconds(answer.count("expiresIn"_L1, longestLifetime));
    code.interval = seconds(answer.count("interval"_L1, 3600, 5));
    return answer.result(code);
}

Result<OidcTokens> parseOidcTokens(const QByteArray &body)
{
    Answer answer(body);
    OidcTokens tokens;
    tokens.accessToken = answer.bytes("accessToken"_L1);
    tokens.refreshToken = answer.optionalBytes("refreshToken"_L1);
    tokens.lifetime = seconds(answer.count("expiresIn"_L1, longestLifetime));
    return answer.result(tokens);
}

RegisterClientCall *makeRegisterCall(const SsoSession &session)
{
    return new RegisterClientCall(oidcRequest(session, "RegisterClient"_ba, "/client/register"_ba, registration(session)),
                                  &parseOidcClient);
}

RegisterClientCall *makeRegisterCall(const SsoSession &session, const QString &redirectUri)
{
    QJsonObject body = registration(session);
    body.insert(u"grantTypes"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s});
    body.insert(u"redirectUris"_s, QJsonArray{redirectUri});
    body.insert(u"issuerUrl"_s, session.startUrl);
    return new RegisterClientCall(oidcRequest(session, "RegisterClient"_ba, "/client/register"_ba, body), &parseOidcClient);
}

StartDeviceAuthorizationCall *makeDeviceCodeCall(const SsoSession &session, const OidcClient &client)
{
    QJsonObject body = ofClient(client.id, client.secret);
    body.insert(u"startUrl"_s, session.startUrl);
    return new StartDeviceAuthorizationCall(oidcRequest(session, "StartDeviceAuthorization"_ba, "/device_authorization"_ba, body),
                                            &parseOidcDeviceCode);
}

CreateTokenCall *makeTokenCallByDevice(const SsoSession &session, const OidcClient &client, const QByteArray &deviceCode)
{
    QJsonObject body = ofClient(client.id, client.secret);
    body.insert(u"grantType"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
    body.insert(u"deviceCode"_s, QString::fromUtf8(deviceCode));
    return tokenCall(session, body);
}

CreateTokenCall *makeTokenCallByCode(const SsoSession &session, const OidcClient &client, const QByteArray &code,
                                     const QByteArray &codeVerifier, const QString &redirectUri)
{
    QJsonObject body = ofClient(client.id, client.secret);
    body.insert(u"grantType"_s, u"authorization_code"_s);
    body.insert(u"code"_s, QString::fromUtf8(code));
    body.insert(u"codeVerifier"_s, QString::fromUtf8(codeVerifier));
    body.insert(u"redirectUri"_s, redirectUri);
    return tokenCall(session, body);
}

CreateTokenCall *makeTokenCallByRefresh(const SsoSession &session, const SsoToken &token)
{
    QJsonObject body = ofClient(token.clientId, token.clientSecret);
    body.insert(u"grantType"_s, u"refresh_token"_s);
    body.insert(u"refreshToken"_s, QString::fromUtf8(token.refreshToken));
    return tokenCall(session, body);
}

OidcRefusal refusalOf(const ApiError &error)
{
    const QString &code = error.code;
    if (code == "AuthorizationPendingException"_L1 || code == "authorization_pending"_L1)
        return OidcRefusal::Pending;
    if (code == "SlowDownException"_L1 || code == "slow_down"_L1)
        return OidcRefusal::SlowDown;
    // 4xx with a code is the service's own word; a 4xx without one may be anybody's on the way
    const bool isAnswer = error.httpStatus >= 400 && error.httpStatus < 500 && !code.isEmpty();
    return isAnswer && !isRetryable(error.kind) && error.kind != ApiError::Kind::NotAws ? OidcRefusal::Final : OidcRefusal::None;
}

SsoToken ssoToken(const SsoSession &session, const OidcClient &client, const OidcTokens &tokens, const QDateTime &now)
{
    SsoToken token;
    token.accessToken = tokens.accessToken;
    token.expiresAt = now.addSecs(tokens.lifetime.count());
    token.refreshToken = tokens.refreshToken;
    token.clientId = client.id;
    token.clientSecret = client.secret;
    token.registrationExpiresAt = client.expiresAt;
    token.startUrl = session.startUrl;
    token.region = session.region;
    return token;
}

} // namespace dw

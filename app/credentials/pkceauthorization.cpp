// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/pkceauthorization.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray unguessableWord(const QByteArray &random)
{
    return random.toBase64(base64Url);
}

QByteArray codeChallenge(const QByteArray &codeVerifier)
{
    return QCryptographicHash::hash(codeVerifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

QUrl authorizationUrl(const SsoSession &session, const QByteArray &clientId, const QString &redirectUri, const QByteArray &state,
                      const QByteArray &challenge)
{
    const QList<std::pair<QByteArray, QString>> items{
        {"response_type", u"code"_s},         {"client_id", QString::fromUtf8(clientId)},
        {"redirect_uri", redirectUri},        {"state", QString::fromLatin1(state)},
        {"code_challenge_method", u"S256"_s}, {"code_challenge", QString::fromLatin1(challenge)},
        {"scopes", session.scopes.join(u' ')}};
    QByteArray query;
    for (const auto &[name, value] : items)
        query += (query.isEmpty() ? ""_ba : "&"_ba) + name + '=' + QUrl::toPercentEncoding(value);
    return QUrl::fromEncoded(session.endpoint.toEncoded() + "/authorize?" + query, QUrl::StrictMode);
}

} // namespace dw

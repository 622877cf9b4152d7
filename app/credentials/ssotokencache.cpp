// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssotokencache.h"

#include "core/homefolder.h"
#include "core/wholefile.h"
#include "credentials/regularfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

QDateTime parsedDate(QString text)
{
    if (text.endsWith("UTC"_L1))
        text = text.chopped(3) + u'Z';
    QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (date.timeSpec() == Qt::LocalTime) // no zone at all: the tools write UTC
        date = QDateTime(date.date(), date.time(), QTimeZone::utc());
    return date.toUTC();
}

QString formattedDate(const QDateTime &date)
{
    return date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace

QString ssoCacheFolder(const QProcessEnvironment &environment)
{
    return homeFolder(environment) + u"/.aws/sso/cache"_s;
}

QString ssoCacheFile(const QString &folder, const QString &key)
{
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + u'/' + QString::fromLatin1(name) + u".json"_s;
}

std::optional<SsoToken> parseSsoToken(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    SsoToken token;
    token.accessToken = text("accessToken"_L1).toUtf8();
    token.expiresAt = parsedDate(text("expiresAt"_L1));
    if (token.accessToken.isEmpty() || !token.expiresAt.isValid())
        return std::nullopt;
    token.refreshToken = text("refreshToken"_L1).toUtf8();
    token.clientId = text("clientId"_L1).toUtf8();
    token.clientSecret = text("clientSecret"_L1).toUtf8();
    token.registrationExpiresAt = parsedDate(text("registrationExpiresAt"_L1));
    token.startUrl = text("startUrl"_L1);
    token.region = text("region"_L1);
    return token;
}

QByteArray formatSsoToken(const SsoToken &token)
{
    QJsonObject object;
    const auto add = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"startUrl"_s, token.startUrl);
    add(u"region"_s, token.region);
    add(u"accessToken"_s, QString::fromUtf8(token.accessToken));
    add(u"expiresAt"_s, formattedDate(token.expiresAt));
    add(u"clientId"_s, QString::fromUtf8(token.clientId));
    add(u"clientSecret"_s, QString::fromUtf8(token.clientSecret));
    add(u"registrationExpiresAt"_s, formattedDate(token.registrationExpiresAt));
    add(u"refreshToken"_s, QString::fromUtf8(token.refreshToken));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SsoTokenFile readSsoToken(const QString &path)
{
    SsoTokenFile result;
    const RegularFile file = readRegularFile(path, ssoTokenSizeLimit + 1); // one more shows that it is too large
    result.exists = file.exists;
    // Whoever owns it could have us send our requests with a token of theirs
    if (!file.problems.contains(RegularFileProblem::OwnedByAnother) && file.bytes.size() <= ssoTokenSizeLimit)
        result.token = parseSsoToken(file.bytes);
    return result;
}

bool writeSsoToken(const QString &path, const SsoToken &token)
{
    return writeWholeFile(path, formatSsoToken(token), ownerOnly).isEmpty();
}

} // namespace dw

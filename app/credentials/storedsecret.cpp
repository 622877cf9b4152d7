// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/storedsecret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dw {

QString formatStoredSecret(const AwsCredentials &credentials)
{
    QJsonObject object{{u"version"_s, 1},
                       {u"accessKeyId"_s, QString::fromUtf8(credentials.accessKeyId)},
                       {u"secretAccessKey"_s, QString::fromUtf8(credentials.secretAccessKey)}};
    if (!credentials.sessionToken.isEmpty())
        object.insert(u"sessionToken"_s, QString::fromUtf8(credentials.sessionToken));
    if (credentials.expiration)
        object.insert(u"expiration"_s, credentials.expiration->toUTC().toString(Qt::ISODateWithMs));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<AwsCredentials> parseStoredSecret(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto bytes = [&](const QString &key) { return object.value(key).toString().toUtf8(); };
    AwsCredentials credentials{bytes(u"accessKeyId"_s), bytes(u"secretAccessKey"_s), bytes(u"sessionToken"_s), {}};
    const QDateTime expiration = QDateTime::fromString(object.value(u"expiration"_s).toString(), Qt::ISODateWithMs);
    if (expiration.isValid())
        credentials.expiration = expiration.toUTC();
    if (!credentials.isComplete())
        return std::nullopt;
    return credentials;
}

} // namespace dw

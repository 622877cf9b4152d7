// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/issuedcredentials.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

/// Values go into header lines and must not break them; a real one is printable ASCII without spaces.
bool isHeaderSafe(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

QByteArray secret(const JsonReader &json, QLatin1StringView name, bool isRequired, JsonFault &fault)
{
    const QString value = json.text(name).value_or(QString());
    if (value.isEmpty() && isRequired)
        fault.note(u"$."_s + name, u"missing"_s);
    if (!isHeaderSafe(value))
        fault.note(u"$."_s + name, u"holds a space, a line break or another character no key has"_s);
    return value.toLatin1();
}

} // namespace

std::optional<QDateTime> parseInstant(const QString &text)
{
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,3})\\d*)?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)\\z"_s);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(3).leftJustified(3, u'0');
    const QString plain = match.captured(1) + u'T' + match.captured(2) + u'.' + fraction + match.captured(4).toUpper();
    const QDateTime instant = QDateTime::fromString(plain, Qt::ISODateWithMs);
    return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
}

Result<AwsCredentials> readIssuedCredentials(const JsonReader &json, JsonFault &fault, QLatin1StringView tokenName,
                                             const QDateTime &now)
{
    AwsCredentials credentials;
    credentials.accessKeyId = secret(json, "AccessKeyId"_L1, true, fault);
    credentials.secretAccessKey = secret(json, "SecretAccessKey"_L1, true, fault);
    credentials.sessionToken = secret(json, tokenName, false, fault);
    if (const auto text = json.text("Expiration"_L1)) {
        credentials.expiration = parseInstant(*text);
        if (!credentials.expiration)
            fault.note(u"$.Expiration"_s, u"no ISO 8601 time with a zone"_s);
    }
    if (fault.isSet())
        return failure(fault.toError());
    if (credentials.expiration && *credentials.expiration <= now) {
        ApiError error;
        error.kind = ApiError::Kind::CredentialsExpired;
        error.code = u"ExpiredCredentials"_s;
        error.message = u"$.Expiration: the credentials ended at %1"_s.arg(credentials.expiration->toString(Qt::ISODate));
        return failure(error);
    }
    return credentials;
}

} // namespace dw

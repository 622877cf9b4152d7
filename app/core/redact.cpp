// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

QString redact(const QString &text)
{
    static const QRegularExpression keyId(u"\\b(A(?:KIA|SIA|IDA|ROA))[A-Z0-9]{8,}?([A-Z0-9]{4})\\b"_s);
    static const QRegularExpression field(
        u"((?:Signature|X-Amz-Security-Token|x-amz-sso_bearer_token|aws_secret_access_key|aws_session_token|"
        "SecretAccessKey|SessionToken|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|secret_access_key|Authorization|"
        "accessToken|refreshToken|clientSecret)[\"']?\\s*[=:]\\s*[\"']?)([^\\s\"',&]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    out.replace(keyId, u"\\1…\\2"_s);
    out.replace(field, u"\\1[hidden]"_s);
    return out;
}

QString maskAccounts(const QString &text)
{
    static const QRegularExpression account(u"(arn:[^\\s:]*:[^\\s:]*:[^\\s:]*:)(\\d{2})\\d{8}(\\d{2})(?=:)"_s);
    QString out = text;
    return out.replace(account, u"\\1\\2…\\3"_s);
}

QString maskKeyId(const QString &keyId)
{
    return keyId.size() < 8 ? QString() : u"…"_s + keyId.last(4);
}

QString cleanText(const QString &text, qsizetype limit)
{
    // Request ids, which every answer has, need no cleaning
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; };
    if (text.size() <= limit && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    const auto isInvisible = [](char16_t c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
    };
    QString out;
    out.reserve(qMin(text.size(), limit));
    for (const QChar c : text) {
        if (out.size() >= limit) {
            out.append(u'…');
            break;
        }
        if (c == u'\n' || c == u'\t' || c == u'\r')
            out.append(u' ');
        else if (isInvisible(c.unicode()))
            out.append(u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        else if (c.unicode() >= 0x20 && (c.unicode() < 0x7F || c.unicode() > 0x9F))
            out.append(c);
    }
    return out;
}

} // namespace dw

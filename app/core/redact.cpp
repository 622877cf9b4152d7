// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include "core/secretname.h"
#include "core/secretvalue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isKeyIdCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isWordCharacter(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
}

/// The text without the values of secret fields.
QString withoutFields(const QString &text)
{
    QString out;
    qsizetype copied = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isLetter(text.at(i - 1)) || isLetter(text.at(i)))
            continue;
        const SecretKind kind = secretKind(QStringView(text).first(i));
        if (kind == SecretKind::None)
            continue;
        const TextRange value = secretValue(text, i, kind);
        if (value.end <= value.begin)
            continue;
        out += QStringView(text).sliced(copied, value.begin - copied);
        out += u"[hidden]"_s;
        copied = i = value.end;
    }
    out += QStringView(text).sliced(copied);
    return out;
}

/// Session tokens wherever they stand; key ids with their last four characters.
QString withoutTokens(const QString &text)
{
    QString out;
    qsizetype copied = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        if (!isWordCharacter(text.at(begin))) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        const auto goOn = [&](auto counts) {
            while (end < text.size() && counts(text.at(end)))
                ++end;
        };
        goOn(isWordCharacter);
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        // how tokens of STS have begun for many years, and any JSON Web Token
        const bool token = word.startsWith(u"IQoJb3JpZ2lu") || word.startsWith(u"FwoGZXIvYXdz") || word.startsWith(u"FQoGZXIvYXdz")
            || word.startsWith(u"AQoDYXdz") || (word.startsWith(u"eyJ") && word.size() >= 16);
        // Identifiers of IAM: user guide, "IAM identifiers", unique ID prefixes
        const bool keyId = word.size() >= 16 && std::all_of(word.begin(), word.end(), isKeyIdCharacter)
            && (word.startsWith(u"AKIA") || word.startsWith(u"ASIA") || word.startsWith(u"AIDA") || word.startsWith(u"AROA"));
        if (token)
            goOn([](QChar c) { return isWordCharacter(c) || QStringView(u"+/=.%-~").contains(c); });
        if (token || keyId) {
            out += QStringView(text).sliced(copied, begin - copied);
            out += token ? u"[hidden]"_s : u"%1…%2"_s.arg(word.first(4), word.last(4));
            copied = end;
        }
        begin = end;
    }
    out += QStringView(text).sliced(copied);
    return out;
}

} // namespace

QString redact(const QString &text)
{
    return withoutTokens(withoutFields(text));
}

QString maskAccounts(const QString &text)
{
    constexpr qsizetype accountLength = 12;
    if (text.size() < accountLength) // most texts of a window
        return text;
    static const QRegularExpression account(u"(?<![0-9A-Za-z])(\\d{4})\\d{4}(\\d{4})(?![0-9A-Za-z])"_s);
    QString out = text;
    return out.replace(account, u"\\1…\\2"_s);
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

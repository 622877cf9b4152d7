// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/clockoffset.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace dw {

namespace {

std::optional<QDateTime> utc(const QDateTime &parsed)
{
    if (!parsed.isValid())
        return {};
    return QDateTime(parsed.date(), parsed.time(), QTimeZone::utc());
}

} // namespace

std::optional<QDateTime> parseHttpDate(QByteArrayView date)
{
    // Servers send RFC 9110's preferred form; the two obsolete ones are treated as absent
    return utc(QLocale::c().toDateTime(QString::fromLatin1(date.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
}

std::optional<milliseconds> clockOffset(const HeaderList &headers, const QDateTime &received, milliseconds roundTrip)
{
    QByteArray date;
    for (const auto &[name, value] : headers) {
        if (name.compare("age", Qt::CaseInsensitive) == 0)
            return {};
        if (name.compare("date", Qt::CaseInsensitive) == 0)
            date = value;
    }
    const std::optional<QDateTime> server = parseHttpDate(date);
    if (!server || roundTrip > std::chrono::minutes(15))
        return {};
    return milliseconds(received.msecsTo(*server)) + roundTrip / 2;
}

std::optional<milliseconds> clockOffsetFromMessage(const QString &message, const QDateTime &received)
{
    static const QRegularExpression pattern(u"\\(([0-9]{8}T[0-9]{6}Z) [-+] [0-9]+ min"_s);
    const QRegularExpressionMatch match = pattern.match(message);
    const std::optional<QDateTime> server
        = match.hasMatch() ? utc(QLocale::c().toDateTime(match.captured(1), u"yyyyMMdd'T'HHmmss'Z'"_s)) : std::nullopt;
    if (!server)
        return {};
    return milliseconds(received.msecsTo(*server));
}

bool differ(milliseconds one, milliseconds other)
{
    return std::chrono::abs(one - other) > clockTolerance;
}

} // namespace dw

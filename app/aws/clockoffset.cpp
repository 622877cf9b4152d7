// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/clockoffset.h"

#include "aws/awserrorparser.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace dw {

namespace {

constexpr QByteArrayView days = "MonTueWedThuFriSatSun";
constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";

/// -1 where a byte is no digit.
int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<QDateTime> utc(const QDateTime &parsed)
{
    if (!parsed.isValid())
        return {};
    return QDateTime(parsed.date(), parsed.time(), QTimeZone::utc());
}

} // namespace

// By hand, since every answer has a Date: QLocale takes 70,000 instructions for it, as many as the signature.
// Servers send RFC 9110's preferred form; the two obsolete ones are treated as absent
std::optional<QDateTime> parseHttpDate(QByteArrayView date)
{
    const QByteArrayView text = date.trimmed();
    const bool hasForm = text.size() == 29 && text.sliced(3, 2) == ", " && text[7] == ' ' && text[11] == ' ' && text[16] == ' '
        && text[19] == ':' && text[22] == ':' && text.sliced(25) == " GMT";
    if (!hasForm)
        return {};
    const qsizetype month = months.indexOf(text.sliced(8, 3));
    const int year = number(text.sliced(12, 4));
    if (month < 0 || month % 3 != 0 || year < 0)
        return {};
    const QDate day(year, static_cast<int>(month / 3) + 1, number(text.sliced(5, 2)));
    const QTime time(number(text.sliced(17, 2)), number(text.sliced(20, 2)), number(text.sliced(23, 2)));
    if (!day.isValid() || !time.isValid() || days.sliced((day.dayOfWeek() - 1) * 3, 3) != text.first(3))
        return {};
    return QDateTime(day, time, QTimeZone::utc());
}

std::optional<milliseconds> clockOffset(const HeaderList &headers, const QDateTime &received, milliseconds roundTrip)
{
    if (!headerValue(headers, "age").isNull())
        return {};
    const std::optional<QDateTime> server = parseHttpDate(headerValue(headers, "date"));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/awstimestamp.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray formatOffset(int seconds)
{
    const int size = std::abs(seconds);
    QByteArray text = (seconds < 0 ? "-"_ba : "+"_ba) + twoDigits(size / 3600) + ':' + twoDigits(size / 60 % 60);
    if (size % 60 != 0) // local mean time, before zones were agreed on
        text += ':' + twoDigits(size % 60);
    return text;
}

} // namespace

std::optional<QByteArray> formatIsoTimestamp(double epochSeconds)
{
    constexpr double yearOne = -62135596800.0;
    constexpr double yearTenThousand = 253402300800.0;
    if (!(epochSeconds >= yearOne && epochSeconds < yearTenThousand))
        return std::nullopt;

    double whole = 0;
    const double fraction = std::modf(epochSeconds, &whole);
    // nearbyint rounds half to even, as Python's datetime.fromtimestamp does
    qint64 seconds = qint64(whole);
    qint64 micros = qint64(std::nearbyint(fraction * 1e6));
    if (micros >= 1000000) {
        ++seconds;
        micros -= 1000000;
    } else if (micros < 0) {
        --seconds;
        micros += 1000000;
    }

    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, Qt::LocalTime);
    const QByteArray date = local.toString(Qt::ISODate).toLatin1();
    if (date.size() != 19) // the zone moved it out of the years 1 to 9999
        return std::nullopt;
    QByteArray text = date;
    if (micros != 0)
        text += '.' + QByteArray::number(micros).rightJustified(6, '0');
    return text + formatOffset(local.offsetFromUtc());
}

} // namespace dw

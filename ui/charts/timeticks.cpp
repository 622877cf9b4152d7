// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

struct Ticks {
    Q_DECLARE_TR_FUNCTIONS(dw::TimeTicks)
};

QDateTime local(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toLocalTime();
}

/// Every \p hours hours of each local day, 24 and below.
QList<QDateTime> hourTimes(const ChartWindow &window, int hours)
{
    QList<QDateTime> times;
    const QDate last = local(window.to).date();
    for (QDate date = local(window.from).date(); date <= last; date = date.addDays(1)) {
        for (int hour = 0; hour < 24; hour += hours) {
            const QDateTime time(date, QTime(hour, 0));
            // An hour that summer time leaves out would be the next one again
            if (local(time.toMSecsSinceEpoch()).time().hour() == hour)
                times.append(time);
        }
    }
    return times;
}

QList<QDateTime> dayTimes(const ChartWindow &window, int days)
{
    QList<QDateTime> times;
    const QDate last = local(window.to).date();
    for (QDate date = local(window.from).date(); date <= last; date = date.addDays(1)) {
        // counted from a fixed day, so that ticks stay on their dates while time goes on
        if (date.toJulianDay() % days == 0)
            times.append(date.startOfDay());
    }
    return times;
}

QString label(const QDateTime &time, bool isByHour, bool isFirst, bool isNewMonth, const QLocale &locale)
{
    const bool isMidnight = time.time() == QTime(0, 0);
    if (isByHour && !isMidnight)
        return locale.toString(time.time(), QLocale::ShortFormat);
    //: Week day, day and month as a QLocale date format: Fri 13 Nov
    const QString longFormat = Ticks::tr("ddd d MMM");
    //: Week day and day as a QLocale date format: Sat 14
    const QString shortFormat = Ticks::tr("ddd d");
    return locale.toString(time.date(), isFirst || isNewMonth ? longFormat : shortFormat);
}

QList<TimeTick> labeled(const QList<QDateTime> &times, bool isByHour, const ChartWindow &window, const QLocale &locale)
{
    QList<TimeTick> ticks;
    QDate before;
    for (const QDateTime &time : times) {
        const qint64 at = time.toMSecsSinceEpoch();
        if (at < window.from || at > window.to)
            continue;
        const bool isNewMonth = before.isValid() && before.month() != time.date().month();
        ticks.append({at, label(time, isByHour, !before.isValid(), isNewMonth, locale)});
        before = time.date();
    }
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(const ChartWindow &window, int most, const QLocale &locale)
{
    constexpr qint64 hour = 3600 * 1000;
    const qint64 length = window.to - window.from;
    if (length <= 0 || most <= 0)
        return {};
    for (const int step : {1, 2, 3, 6, 12, 24, 48, 7 * 24, 14 * 24, 28 * 24, 91 * 24, 182 * 24, 364 * 24, 3640 * 24, 36400 * 24}) {
        if (length / (step * hour) > most)
            continue;
        const bool isByHour = step < 24;
        const QList<TimeTick> ticks = labeled(isByHour ? hourTimes(window, step) : dayTimes(window, step / 24), isByHour, window, locale);
        if (ticks.size() <= most)
            return ticks;
    }
    return {};
}

} // namespace dw

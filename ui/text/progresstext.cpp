// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/progresstext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Verdict = LabelingForecast::Verdict;

struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(dw::ProgressText)
};

constexpr double wholeFrom = 10; // entries a day; above it a tenth says nothing

/// Whole numbers, or a tenth where entries come slowly.
QString rateText(double perDay, const QLocale &locale)
{
    const double size = std::abs(perDay);
    if (size >= wholeFrom)
        return locale.toString(static_cast<qint64>(std::llround(size)));
    const double tenths = std::round(size * 10) / 10;
    return locale.toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

} // namespace

QString paceText(const LabelingPace &pace, const QLocale &locale)
{
    if (pace.days <= 0)
        return absentText();
    const QString rate = rateText(pace.perDay, locale);
    if (rate == rateText(0, locale))
        return rate;
    return (pace.perDay > 0 ? u"+"_s : u"−"_s) + rate;
}

QString paceWithUnit(const LabelingPace &pace, const QLocale &locale)
{
    if (pace.days <= 0)
        return absentText();
    //: %1 a number of entries: +38 a day
    return ProgressText::tr("%1 a day").arg(paceText(pace, locale));
}

QString dayText(const QDate &day, const QDate &today, const QLocale &locale)
{
    if (!day.isValid())
        return absentText();
    //: Day and month as a QLocale date format, without and with the year
    return locale.toString(day, day.year() == today.year() ? ProgressText::tr("d MMM") : ProgressText::tr("d MMM yyyy"));
}

QString rangeText(const LabelingForecast &forecast, const QDate &today, const QLocale &locale)
{
    const QDate &first = forecast.earliest;
    const QDate &last = forecast.latest;
    if (!first.isValid() && !last.isValid())
        return {};
    if (!last.isValid()) //: %1 a day such as 24 Nov; the end of the range is unknown
        return ProgressText::tr("%1 or later").arg(dayText(first, today, locale));
    if (!first.isValid() || first == last)
        return {};
    const bool isOneMonth = first.year() == last.year() && first.month() == last.month();
    const bool isSameMonth = isOneMonth && forecast.expected.month() == first.month() && forecast.expected.year() == first.year();
    if (isSameMonth) //: Two days of the month just named: 24–26, as QLocale date formats
        return ProgressText::tr("%1–%2").arg(locale.toString(first, ProgressText::tr("d", "day of the month")),
                                             locale.toString(last, ProgressText::tr("d", "day of the month")));
    //: Two days with their months: 28 Nov – 3 Dec
    return ProgressText::tr("%1 – %2").arg(dayText(first, today, locale), dayText(last, today, locale));
}

QString expectedText(const LabelingForecast &forecast, const QDate &today, const QLocale &locale)
{
    if (forecast.verdict == Verdict::Reached)
        return ProgressText::tr("Reached");
    if (forecast.verdict != Verdict::Expected)
        return absentText();
    const QString day = dayText(forecast.expected, today, locale);
    const QString range = rangeText(forecast, today, locale);
    //: A day and the range it may fall into: 24 Nov, 24–26
    return range.isEmpty() ? day : ProgressText::tr("%1, %2").arg(day, range);
}

QString expectedSentence(const LabelingForecast &forecast, const QDate &today, const QLocale &locale)
{
    if (forecast.verdict == Verdict::Expected) //: %1 a day and a range: about 24 Nov, 24–26
        return ProgressText::tr("about %1").arg(expectedText(forecast, today, locale));
    if (forecast.verdict == Verdict::Reached)
        return noForecastReason(forecast.verdict);
    //: %1 says why
    return ProgressText::tr("no estimate: %1").arg(noForecastReason(forecast.verdict));
}

QString noForecastReason(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Expected: return {};
    case Verdict::Reached: return ProgressText::tr("the target is reached");
    case Verdict::TooFewIncreases: return ProgressText::tr("fewer than three deliveries were seen in 30 days");
    case Verdict::Shrinking: return ProgressText::tr("the number of labeled entries does not grow");
    case Verdict::TooFar: return ProgressText::tr("more than ten years at this pace");
    case Verdict::Unknown: return ProgressText::tr("counts are not known");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString dueSentence(const QDate &due, std::optional<qint64> labeled, std::optional<qint64> target, const QDateTime &now,
                    const QLocale &locale)
{
    if (!due.isValid())
        return {};
    const QString day = dayText(due, now.toUTC().date(), locale);
    if (!labeled || !target)
        return day;
    if (*labeled >= *target) //: %1 a day
        return ProgressText::tr("%1: the target is reached").arg(day);
    const std::optional<double> needed = neededPace(labeled, target, due, now);
    if (!needed) //: %1 a day, %2 a number of entries
        return ProgressText::tr("%1: over, %2 to go").arg(day, countText(*target - *labeled, locale));
    //: %1 a day, %2 a number of entries
    return ProgressText::tr("%1: needs %2 a day").arg(day, rateText(*needed, locale));
}

} // namespace dw

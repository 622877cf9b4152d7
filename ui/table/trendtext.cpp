// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/trendtext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

namespace dw {

namespace {

struct Trend {
    Q_DECLARE_TR_FUNCTIONS(dw::Trend)
};

QString amount(qint64 change, const QLocale &locale)
{
    return countText(change < 0 ? -change : change, locale);
}

} // namespace

QString trendText(const TrendValue *trend, const QLocale &locale)
{
    if (!trend || !trend->change)
        return trend ? absentText() : notReadText();
    const qint64 change = *trend->change;
    const QChar sign = change < 0 ? QChar(0x2212) : u'+'; // the minus sign is as wide as the plus, a hyphen is not
    return change == 0 ? amount(0, locale) : sign + amount(change, locale);
}

QString spokenTrend(const TrendValue *trend, const QLocale &locale)
{
    if (!trend)
        return Trend::tr("change in 7 days: not read yet");
    if (!trend->change)
        return Trend::tr("change in 7 days: not known");
    if (*trend->change == 0)
        return Trend::tr("no change in 7 days");
    // screen readers skip signs
    return (*trend->change < 0 ? Trend::tr("minus %1 in 7 days") : Trend::tr("plus %1 in 7 days"))
        .arg(amount(*trend->change, locale));
}

QString trendSentence(const TrendValue *trend, const QLocale &locale)
{
    if (!trend)
        return Trend::tr("Not read yet.");
    if (!trend->change)
        return Trend::tr("Nothing is known of a week ago.");
    if (*trend->change == 0)
        return Trend::tr("As many labeled entries as 7 days ago.");
    return (*trend->change < 0 ? Trend::tr("%1 labeled entries fewer than 7 days ago.")
                               : Trend::tr("%1 labeled entries more than 7 days ago."))
        .arg(amount(*trend->change, locale));
}

} // namespace dw

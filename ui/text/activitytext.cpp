// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitytext.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Kind = ActivityEvent::Kind;

struct ActivityText {
    Q_DECLARE_TR_FUNCTIONS(dw::ActivityText)
};

QString countsText(const ActivityEvent &event, const QLocale &locale)
{
    const QString from = countText(event.from, true, locale);
    const QString to = countText(event.to, true, locale);
    //: From one value to another
    const QString way = ActivityText::tr("%1 → %2").arg(from, to);
    if (!event.from || !event.to)
        return way;
    const qint64 change = *event.to - *event.from;
    const QString sign = change < 0 ? u"−"_s : u"+"_s;
    //: %1 from one number to another, %2 the difference
    return ActivityText::tr("%1 (%2)").arg(way, sign + countText(qAbs(change), locale));
}

QString clockText(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

QString activityKindText(Kind kind)
{
    switch (kind) {
    case Kind::Status: return ActivityText::tr("Status");
    case Kind::Labeled: return ActivityText::tr("Labeled");
    case Kind::Entries: return ActivityText::tr("Entries");
    case Kind::Errors: return ActivityText::tr("With errors");
    case Kind::CreatedAgain: return ActivityText::tr("Created again");
    case Kind::Gone: return ActivityText::tr("Status");
    //: The program did not run, or could not read
    case Kind::Gap: return ActivityText::tr("Not watched");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString activityChangeText(const ActivityEvent &event, const QDateTime &now, const QLocale &locale)
{
    switch (event.kind) {
    case Kind::Status: //: From one status to another
        return ActivityText::tr("%1 → %2").arg(stateText(event.fromStatus), stateText(event.toStatus));
    case Kind::Labeled:
    case Kind::Entries:
    case Kind::Errors: return countsText(event, locale);
    case Kind::CreatedAgain: //: The numbers of labeled entries of the dataset that was deleted, and of the new one
        return ActivityText::tr("labeled %1 → %2").arg(countText(event.from, true, locale), countText(event.to, true, locale));
    case Kind::Gone: //: From a status to none: AWS does not know the dataset any more
        return ActivityText::tr("%1 → Not found").arg(stateText(event.fromStatus));
    case Kind::Gap: //: Two times
        return ActivityText::tr("from %1 to %2")
            .arg(clockTimeText(event.since, now, locale), clockTimeText(event.noticed, now, locale));
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString visitTimeText(const QDateTime &since, const QDateTime &now, const QLocale &locale)
{
    constexpr int week = 7; // days; the same weekday a week ago would read as today
    const qint64 days = since.toLocalTime().date().daysTo(now.toLocalTime().date());
    const QString clock = clockText(since, locale);
    if (days == 0) //: %1 a time: today 18:02
        return ActivityText::tr("today %1").arg(clock);
    if (days > 0 && days < week) //: Weekday and time: Friday 18:02
        return ActivityText::tr("%1 %2").arg(locale.dayName(since.toLocalTime().date().dayOfWeek()), clock);
    return clockTimeText(since, now, locale);
}

QString sinceVisitText(const VisitSummary &summary, const QDateTime &since, const QDateTime &now, const QLocale &locale)
{
    if (summary.changed.isEmpty())
        return {};
    const auto count = [&locale](auto number) { return countText(qint64(number), locale); };
    const int changed = int(summary.changed.size());
    QStringList parts;
    //: %1 is the number, in the person's grouping
    parts.append(ActivityText::tr("%1 dataset(s) changed", nullptr, changed).arg(count(changed)));
    if (summary.labeled > 0)
        parts.append(ActivityText::tr("%1 labeled").arg(count(summary.labeled)));
    if (summary.labeled < 0)
        parts.append(ActivityText::tr("%1 no longer labeled").arg(count(-summary.labeled)));
    if (summary.finished > 0)
        parts.append(ActivityText::tr("%1 finished").arg(count(summary.finished)));
    if (summary.failed > 0)
        parts.append(ActivityText::tr("%1 failed").arg(count(summary.failed)));
    if (summary.errorsRose > 0)
        parts.append(ActivityText::tr("%1 with more errors").arg(count(summary.errorsRose)));
    //: %1 a time, such as Friday 18:02, %2 what happened since
    return ActivityText::tr("Since %1: %2.").arg(visitTimeText(since, now, locale), parts.join(u", "_s));
}

} // namespace dw

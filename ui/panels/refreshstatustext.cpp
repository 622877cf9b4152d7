// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refreshstatustext.h"

#include "ui/text/formatting.h"
#include "ui/text/requesttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(dw::RefreshStatusBar)
};

QString durationBetween(const QDateTime &from, const QDateTime &to)
{
    return durationText(std::chrono::seconds(qMax(qint64(0), from.secsTo(to))));
}

QString ages(const RefreshStatus &status, const QDateTime &now)
{
    QStringList parts;
    if (status.lastSweepAt)
        //: %1 a duration such as "12 s": the statuses were read that long ago
        parts.append(Text::tr("status %1 ago").arg(durationBetween(*status.lastSweepAt, now)));
    if (status.oldestCountsAt)
        //: %1 a duration such as "6 min": the oldest counts on show
        parts.append(Text::tr("counts up to %1 old").arg(durationBetween(*status.oldestCountsAt, now)));
    return parts.join(u", "_s);
}

QString activity(const RefreshStatus &status)
{
    if (status.datasets > 0 && status.countsKnown < status.datasets)
        //: The counts of so many datasets were read since the start
        return Text::tr("reading counts, %1 of %2").arg(countText(status.countsKnown), countText(status.datasets));
    if (status.refreshing && status.asked > 0)
        return Text::tr("checking %1 of %2").arg(countText(status.answered), countText(status.asked));
    return status.refreshing ? Text::tr("checking") : QString();
}

QString upcoming(const RefreshStatus &status, const QDateTime &now)
{
    if (status.paused)
        return Text::tr("paused");
    const bool slowed = status.slowedUntil && *status.slowedUntil > now;
    if (!status.nextAt || *status.nextAt <= now)
        return slowed ? Text::tr("slowed down by AWS") : QString();
    const QString in = durationBetween(now, *status.nextAt);
    if (slowed)
        //: %1 a duration such as "40 s"
        return Text::tr("slowed down by AWS, next in %1").arg(in);
    //: %1 a duration such as "48 s": the next refresh
    return Text::tr("next in %1").arg(in);
}

} // namespace

QString datasetsText(const DatasetTotals &totals)
{
    if (totals.datasets == 0)
        return Text::tr("No datasets yet");
    QStringList parts{Text::tr("%Ln dataset(s)", nullptr, totals.datasets)};
    if (totals.inProgress > 0)
        parts.append(Text::tr("%1 in progress").arg(countText(totals.inProgress)));
    if (totals.failed > 0)
        parts.append(Text::tr("%1 failed").arg(countText(totals.failed)));
    return parts.join(u", "_s);
}

QString selectionText(const DatasetTotals &selected)
{
    if (selected.datasets == 0)
        return {};
    QString text = Text::tr("%Ln selected", nullptr, selected.datasets);
    if (selected.countsKnown > 0) {
        //: %1 "3 selected", %2 labeled entries of %3 entries
        text = Text::tr("%1: %2 of %3 labeled")
                   .arg(text, countText(selected.labeledEntries), countText(selected.totalEntries));
    }
    if (selected.countsKnown > 0 && selected.countsKnown < selected.counted)
        text += u", "_s
            + Text::tr("counts known for %1 of %2").arg(countText(selected.countsKnown), countText(selected.counted));
    return text;
}

QString callsText(int calls, int throttled)
{
    constexpr int leastCalls = 10;
    if (calls < leastCalls)
        return throttledText(throttled);
    // A number that moves with every call would draw the eye for nothing; the request log has it exactly
    const int step = calls < 1000 ? 10 : calls < 10'000 ? 100 : 1000;
    return lastHourText((calls + step / 2) / step * step, throttled);
}

QStringList refreshTexts(const RefreshStatus &status, const QDateTime &now)
{
    QStringList parts{activity(status), ages(status, now), upcoming(status, now)};
    parts.removeAll(QString());
    return parts;
}

} // namespace dw

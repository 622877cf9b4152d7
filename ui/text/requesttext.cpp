// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/requesttext.h"

#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::RequestLog)
};

} // namespace

QString requestResultText(const ApiCallRecord &record)
{
    if (!record.error)
        //: A request that succeeded
        return Words::tr("OK");
    const QString what = record.code.isEmpty() ? errorWord(*record.error) : record.code;
    return record.httpStatus > 0 ? u"%1 (HTTP %2)"_s.arg(what).arg(record.httpStatus) : what;
}

QString requestAttemptsText(const ApiCallRecord &record)
{
    QString attempts = countText(record.attempts);
    if (record.throttledAttempts == 0)
        return attempts;
    //: %1 attempts, %2 of which AWS throttled
    return Words::tr("%1, %2 throttled").arg(attempts, countText(record.throttledAttempts));
}

QString requestMillisecondsText(const ApiCallRecord &record)
{
    return countText(record.duration.count());
}

QString spokenRequest(const ApiCallRecord &record, const QDateTime &now)
{
    QStringList parts{secondsTimeText(record.time, now), QString::fromLatin1(record.operation), record.connection,
                      requestResultText(record), Words::tr("%1 ms").arg(requestMillisecondsText(record))};
    if (record.attempts > 1)
        parts.append(Words::tr("%1 attempts").arg(countText(record.attempts)));
    if (record.throttledAttempts > 0)
        parts.append(Words::tr("%1 throttled").arg(countText(record.throttledAttempts)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString lastHourText(int calls, int throttled)
{
    QString all
        = calls == 1 ? Words::tr("1 call in the last hour") : Words::tr("%1 calls in the last hour").arg(countText(calls));
    if (throttled == 0)
        return all;
    //: %1 "12 calls in the last hour"; AWS refused some of them because they came too fast
    return throttled == 1 ? Words::tr("%1, throttled once").arg(all)
                          : Words::tr("%1, throttled %2 times").arg(all, countText(throttled));
}

QString throttledText(int throttled)
{
    if (throttled == 0)
        return {};
    return throttled == 1 ? Words::tr("throttled once in the last hour")
                          : Words::tr("throttled %1 times in the last hour").arg(countText(throttled));
}

} // namespace dw

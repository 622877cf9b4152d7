// SPDX-License-Identifier: GPL-3.0-or-later
#include "aws/requestlog.h"

#include "core/redact.h"

#include <algorithm>

namespace dw {
namespace {

constexpr qsizetype longestMessage = 300; // a thousand of them stay below a megabyte
constexpr qsizetype longestWord = 128; // error codes, request ids and names of connections are shorter

/// Whole minutes since 1970. Both directions round down, so a minute before 1970 is as long as any other.
qint64 minuteOf(const QDateTime &time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    return seconds >= 0 ? seconds / 60 : -((59 - seconds) / 60);
}

} // namespace

void RequestLog::add(ApiCallRecord record)
{
    Q_ASSERT(record.time.isValid());
    record.connection = cleanText(record.connection, longestWord);
    record.code = cleanText(redact(record.code), longestWord);
    record.requestId = cleanText(redact(record.requestId), longestWord);
    record.message = cleanText(maskAccounts(redact(record.message)), longestMessage);
    turnTo(minuteOf(record.time));
    m_minutes[m_head].calls += record.attempts;
    m_minutes[m_head].throttled += record.throttledAttempts;
    m_records.push_back(std::move(record));
    ++m_added;
    if (m_records.size() > size_t(capacity))
        m_records.pop_front();
}

/// Makes \p minute the head. A clock that was set back only renames it: how long ago things were is still true.
void RequestLog::turnTo(qint64 minute)
{
    const qint64 steps = m_added == 0 ? 0 : std::clamp<qint64>(minute - m_latest, 0, minutesKept);
    for (qint64 i = 0; i < steps; ++i) {
        m_head = (m_head + 1) % m_minutes.size();
        m_minutes[m_head] = {};
    }
    m_latest = minute;
}

QList<ApiCallRecord> RequestLog::since(qint64 number) const
{
    const qint64 count = std::clamp<qint64>(m_added - number, 0, qint64(m_records.size()));
    return QList<ApiCallRecord>(m_records.end() - count, m_records.end());
}

int RequestLog::callsLastHour(const QDateTime &now) const
{
    return lastHour(now, &Minute::calls);
}

int RequestLog::throttledLastHour(const QDateTime &now) const
{
    return lastHour(now, &Minute::throttled);
}

int RequestLog::lastHour(const QDateTime &now, int Minute::*count) const
{
    const qint64 age = std::max<qint64>(minuteOf(now) - m_latest, 0); // of the head
    int sum = 0;
    for (qint64 back = 0; back + age < minutesKept; ++back)
        sum += m_minutes[(m_head + m_minutes.size() - size_t(back)) % m_minutes.size()].*count;
    return sum;
}

} // namespace dw

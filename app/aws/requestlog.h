// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallrecord.h"

#include <QList>

#include <array>
#include <deque>

namespace dw {

/// The last calls to AWS, and how many requests the last hour saw. In memory alone; holds nothing secret: texts of
/// others are cleaned, redacted and without account ids before they are kept. Pure: times come with the records and
/// with the questions.
class RequestLog {
public:
    static constexpr qsizetype capacity = 1000; ///< records kept; some 20 minutes at one call a second

    /// Keeps \p record, whose time must be valid, and drops the oldest one beyond the capacity. Takes constant time.
    void add(ApiCallRecord record);

    /// How many records were ever added. Numbers them: the newest one is number added() - 1.
    [[nodiscard]] qint64 added() const noexcept { return m_added; }

    /// The records from number \p number on, oldest first; those no longer kept are left out.
    [[nodiscard]] QList<ApiCallRecord> since(qint64 number) const;

    /// Requests of the 60 calendar minutes that end with the one of \p now, UTC. Every attempt is a request and counted
    /// by AWS's quota. Where the clock was set back the minutes seen keep their order: their age is counted from the
    /// latest of them until a record comes, and from that record's time then.
    [[nodiscard]] int callsLastHour(const QDateTime &now) const;
    /// Those of them that the service throttled.
    [[nodiscard]] int throttledLastHour(const QDateTime &now) const;

private:
    struct Minute {
        int calls = 0;
        int throttled = 0;
    };
    static constexpr qint64 minutesKept = 60;

    void turnTo(qint64 minute);
    [[nodiscard]] int lastHour(const QDateTime &now, int Minute::*count) const;

    std::deque<ApiCallRecord> m_records; ///< oldest first
    qint64 m_added = 0;
    std::array<Minute, minutesKept> m_minutes{}; ///< a ring; m_head is the latest minute
    size_t m_head = 0;
    qint64 m_latest = 0; ///< minutes since 1970 of the head
};

} // namespace dw

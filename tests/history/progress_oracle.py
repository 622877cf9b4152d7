# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent reckoning of pace and forecast: reads JSON lines {samples: [[ms, labeled or null]...], from, to, labeled,
target} and prints for each {perDay, error, days, increases, verdict, expected, earliest, latest}."""

import datetime
import json
import math
import statistics
import sys

DAY = 86_400_000


def at(samples, time):
    """The newest count not after `time`."""
    known = [count for moment, count in samples if moment <= time and count is not None]
    return known[-1] if known else None


def pace(samples, start, end):
    counted = [moment for moment, count in samples if count is not None]
    if not counted or counted[0] >= end:
        return 0.0, 0.0, 0.0, 0
    start = max(start, counted[0])
    days = (end - start) / DAY
    if days <= 0:
        return 0.0, 0.0, 0.0, 0
    steps = [at(samples, start)] + [count for moment, count in samples if start < moment <= end and count is not None]
    increases = sum(later > earlier for earlier, later in zip(steps, steps[1:]))
    marks = [at(samples, end - DAY * day) for day in range(int(days) + 1)]
    daily = [later - earlier for later, earlier in zip(marks, marks[1:])]
    error = statistics.stdev(daily) / math.sqrt(len(daily)) if len(daily) > 1 else 0.0
    return (at(samples, end) - at(samples, start)) / days, error, days, increases


def day(now, remaining, per_day):
    days = remaining / per_day
    if days > 3653:
        return ""
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=now + int(days * DAY))
    return moment.date().isoformat()


def forecast(per_day, error, increases, labeled, target, now):
    if labeled is None or target is None:
        return "Unknown", "", "", ""
    remaining = max(0, target - labeled)
    if remaining == 0:
        return "Reached", "", "", ""
    if increases < 3:
        return "TooFewIncreases", "", "", ""
    if per_day <= 0:
        return "Shrinking", "", "", ""
    expected = day(now, remaining, per_day)
    if not expected:
        return "TooFar", "", "", ""
    latest = day(now, remaining, per_day - error) if per_day > error else ""
    return "Expected", expected, day(now, remaining, per_day + error), latest


for line in sys.stdin:
    case = json.loads(line)
    per_day, error, days, increases = pace(case["samples"], case["from"], case["to"])
    verdict, expected, earliest, latest = forecast(per_day, error, increases, case["labeled"], case["target"], case["to"])
    print(json.dumps({"perDay": per_day, "error": error, "days": days, "increases": increases, "verdict": verdict,
                      "expected": expected, "earliest": earliest, "latest": latest}))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares step lines with the samples they were made of, knowing nothing of how they were made.

Reads a JSON list of cases: samples [time, count or null], the window, the spans of watching, the pieces of the line.
A line of a piece is seen as a function of time, as the samples are. Prints what differs and ends with 1, or ends with 0.
"""
import bisect
import json
import sys


class Steps:
    """A function of time that holds each value until the next; null where nothing is known."""

    def __init__(self, changes):
        self.times = [time for time, _ in changes]
        self.values = [value for _, value in changes]

    def at(self, time):
        place = bisect.bisect_right(self.times, time)
        return self.values[place - 1] if place else None

    def between(self, begin, end):
        """Every value in force from begin on and before end."""
        first, last = bisect.bisect_left(self.times, begin), bisect.bisect_left(self.times, end)
        return {self.at(begin), *self.values[first:last]}


def seen(case):
    """The samples inside the window and the spans."""
    samples = Steps(case["samples"])
    begin, now = case["from"], case["now"]
    inside = [(time, value) for time, value in case["samples"] if begin < time <= now]
    changes = [(begin, samples.at(begin))] + inside
    if not case["spans"]:
        return changes
    watched = []
    for start, stop in sorted((max(begin, a), min(now, b)) for a, b in case["spans"] if max(begin, a) <= min(now, b)):
        if watched and start <= watched[-1][1]:
            watched[-1][1] = max(watched[-1][1], stop)
        else:
            watched.append([start, stop])
    result = []
    for number, (start, stop) in enumerate(watched):
        during = [(time, value) for time, value in changes if start < time <= stop]
        is_read_soon = number and during and during[0][0] <= start + 120_000
        result += ([] if is_read_soon else [(start, samples.at(start))]) + during
        result += [(stop, None)] if stop < now else []
    return result


def drawn(case):
    changes = []
    for piece in case["pieces"]:
        changes += [(x, y) for x, y in piece[:-1]] + [(piece[-1][0], None if piece[-1][0] < case["now"] else piece[-1][1])]
    return changes


def problems(case):
    points = [point for piece in case["pieces"] for point in piece]
    if len(points) > case["limit"]:
        yield f"{len(points)} points"
    if any(b[0] < a[0] for a, b in zip(points, points[1:])):
        yield "time goes back"
    for piece in case["pieces"]:
        if any(b[0] != a[0] and b[1] != a[1] or b[1] < a[1] for a, b in zip(piece, piece[1:])):
            yield "not a step, or connected where it fell"
    want, have = Steps(seen(case)), Steps(drawn(case))
    for time in {case["from"], case["now"], *have.times}:
        if want.at(time) != have.at(time):
            yield f"at {time}: {have.at(time)}, not {want.at(time)}"
    length = case["now"] - case["from"]
    for number in range(case["stretches"]):
        # the whole milliseconds of a stretch
        begin, end = (case["from"] - (-length * n // case["stretches"]) for n in (number, number + 1))
        wanted, got = ({value for value in line.between(begin, end) if value is not None} for line in (want, have))
        if (min(wanted, default=None), max(wanted, default=None)) != (min(got, default=None), max(got, default=None)):
            yield f"stretch {number}: {sorted(got)[:1]}..{sorted(got)[-1:]}, not {sorted(wanted)[:1]}..{sorted(wanted)[-1:]}"


def main():
    cases = json.load(sys.stdin)
    found = [f"case {number}: {problem}" for number, case in enumerate(cases) for problem in problems(case)]
    print("\n".join(found[:20]))
    print(f"{len(cases)} cases")
    return 1 if found or not cases else 0


sys.exit(main())

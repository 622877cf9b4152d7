# SPDX-License-Identifier: GPL-3.0-or-later
"""Measurements that are programs of their own; here their output becomes rows."""

import json
import re

from benchkit import Row, number_in

# Phases of bench_table that a person causes and waits for, and the one time when all rows come at once
ASKED_FOR = ("sort", "filter", "jump by pages")
FIRST_FILL = "add all rows"
START = "show an empty window"


def detection(programs):
    """How soon a change is noticed, in virtual time, beside a poller that describes one dataset after the other."""
    lines = [json.loads(line) for line in programs.run(programs.command("bench_detection")).splitlines()]
    by_name = {(line["who"], line["datasets"]): line for line in lines}
    for count in (100, 1000, 10000):
        ours, minute, naive = (by_name[who, count] for who in ("without pause", "every minute", "one by one"))
        yield Row(f"mean time to notice a change of {count:,} datasets at 2 calls a second, over the bound", "1.2 x", "2 x",
                  f"{ours['mean_over_bound']:.2f} x ({ours['mean_s']:.1f} s; one by one {naive['mean_s']:.1f} s)")
        yield Row(f"calls an hour there; with a sweep every minute; one by one ({count:,})", "", "",
                  f"{ours['calls_an_hour']:,}; {minute['calls_an_hour']:,}; {naive['calls_an_hour']:,}")
    throttled = max(line["throttled"] for line in lines if line["who"] in ("without pause", "every minute"))
    yield Row("calls throttled at a service of 5 a second, default budget", "0", "0.1 %", f"{throttled * 100:g} %")


def table(programs):
    """What the GUI thread pays at 10,000 rows, and memory."""
    text = programs.run(programs.command("bench_table", 10000))
    longest = {match[1]: float(match[2]) for match in re.finditer(r"^(\S.*?) {2,}\d+ +([\d.]+) +[\d.]+ +[\d.]+", text, re.MULTILINE)}

    def worst(phases):
        name = max(phases, key=longest.get)
        return f"{longest[name]:.1f} ms ({name})"

    by_itself = [name for name in longest if name not in (*ASKED_FOR, FIRST_FILL, START)]
    yield Row("longest event at 10,000 rows, by itself", "8 ms", "12 ms", worst(by_itself))
    yield Row("sort, filter, page jump there", "16 ms", "24 ms", worst(ASKED_FOR))
    yield Row("first fill there", "35 ms", "50 ms", worst([FIRST_FILL]))
    yield Row("memory at 10,000 datasets over an empty window", "+20 MB", "+40 MB",
              f"+{number_in(text, 'memory of the datasets (PSS):'):.1f} MB")


def history(programs):
    """A year of 10,000 datasets, two million changes: opening, reading, writing."""
    database = programs.run(programs.command("bench_history"))
    view = programs.run(programs.command("bench_lastview"))
    yield Row("last known view of 10,000 datasets after the window stands", "100 ms", "", f"{number_in(view, 'last_view_ms'):.0f} ms")
    yield Row("longest event meanwhile", "8 ms", "12 ms", f"{number_in(view, 'longest_event_ms'):.1f} ms")
    yield Row("chart of 30 days of one of them, from asking the file to the drawn picture", "50 ms", "",
              f"{number_in(view, 'chart_of_30_days_ms'):.1f} ms")
    yield Row("append of 10,000 changes, off the GUI thread", "100 ms", "", f"{number_in(database, 'append_10000_ms'):.0f} ms")
    yield Row("size of the file, bytes a sample", "", "", f"{number_in(database, 'bytes_a_sample'):.1f}")


def manifest(programs):
    """A manifest of 1 GB with 250,000 lines."""
    text = programs.run(programs.command("bench_manifest"))
    yield Row("check of a manifest of 1 GB, one core", "10 s", "", f"{number_in(text, 'cpu_s'):.1f} s")
    yield Row("memory it takes", "flat", "", f"{number_in(text, 'memory_mb'):.0f} MB")


OWN_MEASURES = {"manifest": manifest, "detection": detection, "table": table, "history": history}

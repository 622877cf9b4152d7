# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BIN [NAME...]: runs the measurements, all or those named, and prints one table."""

import sys

from benchkit import Programs, Row
from measures import MEASURES

# Programs that measure themselves and print rows: "row", what, reach, at least, measured, separated by tabs
PRINTERS = {"detection": ["bench_detection"], "table": ["bench_table", "10000"]}


def printed_rows(programs, words):
    if not programs.exists(words[0]):
        return
    for line in programs.run(programs.command(*words)).splitlines():
        if line.startswith("row\t"):
            yield Row(*line.split("\t")[1:5])
        else:
            print("   ", line)


def print_table(rows):
    table = [Row("what", "reach", "at least", "measured"), *rows]
    cells = [(row.what, row.reach, row.least, row.measured) for row in table]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    cells.insert(1, tuple("-" * width for width in widths))
    for line in cells:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")


def main():
    names = list(MEASURES) + list(PRINTERS)
    chosen = sys.argv[2:] or names
    unknown = [name for name in chosen if name not in names]
    if unknown:
        raise SystemExit(f"unknown: {' '.join(unknown)}; there are {' '.join(names)}")
    programs = Programs(sys.argv[1])
    rows = []
    for name in chosen:
        print(f"{name} ...", flush=True)
        for row in MEASURES[name](programs) if name in MEASURES else printed_rows(programs, PRINTERS[name]):
            print(f"    {row.what}: {row.measured}", flush=True)
            rows.append(row)
    print()
    print_table(rows)


if __name__ == "__main__":
    main()

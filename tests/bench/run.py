# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BIN [NAME...]: runs the measurements, all or those named, and prints one table."""

import sys

from benchkit import Programs, Row
from measures import MEASURES
from ownmeasures import OWN_MEASURES

ALL = OWN_MEASURES | MEASURES


def print_table(rows):
    table = [Row("what", "reach", "at least", "measured"), *rows]
    cells = [(row.what, row.reach, row.least, row.measured) for row in table]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    cells.insert(1, tuple("-" * width for width in widths))
    for line in cells:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")


def main():
    chosen = sys.argv[2:] or list(ALL)
    unknown = [name for name in chosen if name not in ALL]
    if unknown:
        raise SystemExit(f"unknown: {' '.join(unknown)}; there are {' '.join(ALL)}")
    programs = Programs(sys.argv[1])
    rows = []
    for name in chosen:
        print(f"{name} ...", flush=True)
        for row in ALL[name](programs):
            print(f"    {row.what}: {row.measured}", flush=True)
            rows.append(row)
    print()
    print_table(rows)


if __name__ == "__main__":
    main()

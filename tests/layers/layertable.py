# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the rules of app/README.md, so that they are written down once: there."""

import re
from dataclasses import dataclass, field

EVERYTHING = "everything"
NUMBERS = {"one": 1, "two": 2, "three": 3}


@dataclass
class Room:
    """What the files of one folder may include."""

    headers: set = field(default_factory=set)  # rooms ("core"), single headers ("aws/x.h") or EVERYTHING
    modules: set = field(default_factory=set)  # Qt modules beyond QtCore, without "Qt": {"Network"}
    most_files: dict = field(default_factory=dict)  # of a module that only so many .cpp may include: {"DBus": "one"}


def tables(text):
    """Yields every table of a Markdown text as a list of rows, a row as a list of cells."""
    rows = []
    for line in text.splitlines() + [""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
        elif rows:
            yield [row for row in rows if not set("".join(row)) <= set("-: ")]
            rows = []


def terms(cell):
    return [term.strip().strip("`") for term in cell.split(",") if term.strip() not in ("", "-")]


def read(text):
    """Returns {room: Room}. The first table names the rooms, a second one the sets of headers the first speaks of."""
    all_tables = list(tables(text))
    named_sets = {row[0]: terms(row[1]) for table in all_tables[1:2] for row in table[1:]}
    rooms = {}
    for names, may_include, qt_modules in all_tables[0][1:]:
        room = Room()
        for term in terms(may_include):
            room.headers.update(named_sets.get(term, [term]))
        for term in terms(qt_modules):
            module = re.sub(r"^Qt", "", term.split(" ")[0])
            room.modules.add(module)
            if limit := re.search(r"\((\w+) \.cpp\)", term):
                room.most_files[module] = limit[1]
        rooms.update({name: room for name in terms(names)})
    known = set(rooms) | {EVERYTHING}
    for name, room in rooms.items():
        unknown = [term for term in room.headers if term not in known and not term.endswith(".h")]
        if unknown:
            raise ValueError(f"the row of {name} speaks of {', '.join(unknown)}: no room and no named set")
    return rooms

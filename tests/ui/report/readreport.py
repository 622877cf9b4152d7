# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a report as browsers and spreadsheets do, and prints what it finds as JSON: readreport.py FILE"""

import csv
import json
import sys
from html.parser import HTMLParser

VOID = {"meta"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.rows, self.tags, self.problems, self.addresses = [], [], set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.addresses += [value for name, value in attributes if name in ("src", "href", "action")]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(tag)

    def handle_data(self, data):
        if "td" in self.open or "th" in self.open:
            self.rows[-1][-1] += data


path = sys.argv[1]
if path.endswith(".csv"):
    with open(path, newline="", encoding="utf-8") as file:
        print(json.dumps({"rows": list(csv.reader(file, strict=True))}))
else:
    reader = Reader()
    with open(path, encoding="utf-8") as file:
        reader.feed(file.read())
    reader.close()
    print(json.dumps({"rows": reader.rows, "tags": sorted(reader.tags), "problems": reader.problems + reader.open,
                      "addresses": reader.addresses}))

# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 check.py PROJECT QT_HEADERS: prints what breaks the layers or the rules of the house; 1 if anything does."""

import sys
from pathlib import Path

import gates
import includes


def main():
    root, qt_headers = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    found = [*includes.findings(root, qt_headers), *gates.findings(root)]
    for path, line, what in found:
        print(f"{path.relative_to(root)}:{line}: {what}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

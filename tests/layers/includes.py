# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include of app/ and ui/ against the table of app/README.md."""

import re
from collections import defaultdict

import layertable

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def qt_module(header, qt_headers):
    """The Qt module a header in angle brackets belongs to, without "Qt"; None for one that is not Qt's."""
    first = header.split("/")[0]
    if first == "qt6keychain":
        return "Keychain"
    if (qt_headers / first).is_dir():
        return first.removeprefix("Qt")
    homes = sorted(folder.name for folder in qt_headers.glob("Qt*") if (folder / header).is_file())
    return homes[0].removeprefix("Qt") if homes else None


def own_header_finding(header, name, room, root):
    """Why a file of room \\p name may not include \\p header in quotes; None where it may."""
    if header.endswith(".moc"):
        return None
    owner = header.split("/")[0]
    home = root if owner == "ui" else root / "app"
    if "/" not in header or not (home / header).is_file():
        return f'"{header}" is not rooted at app/ (or at the project, for ui/)'
    if room.headers & {owner, header, layertable.EVERYTHING}:
        return None
    return f'{name} may not include "{header}"'


def findings(root, qt_headers):
    """Yields (path, line, what is wrong)."""
    rooms = layertable.read((root / "app" / "README.md").read_text())
    users = defaultdict(set)  # (room, module) -> files, for modules that few files may include
    for path in sorted(p for top in ("app", "ui") for p in (root / top).rglob("*") if p.suffix in (".h", ".cpp")):
        parts = path.relative_to(root).parts
        name = "ui" if parts[0] == "ui" else parts[1].removesuffix(path.suffix)
        if name not in rooms:
            yield path, 1, f"{name} has no row in app/README.md"
            continue
        room = rooms[name]
        text = path.read_text()
        for match in INCLUDE.finditer(text):
            bracket, header = match.groups()
            line = text.count("\n", 0, match.start(1)) + 1
            if bracket == '"':
                finding = own_header_finding(header, name, room, root)
                if finding:
                    yield path, line, finding
                continue
            module = qt_module(header, qt_headers)
            if module in (None, "Core"):
                continue
            if module not in room.modules:
                yield path, line, f"{name} may not include <{header}> of Qt{module}"
            elif module in room.most_files:
                users[name, module].add(path)
                if path.suffix != ".cpp" or len(users[name, module]) > layertable.NUMBERS[room.most_files[module]]:
                    yield path, line, f"{name} includes Qt{module} in {room.most_files[module]} .cpp only"

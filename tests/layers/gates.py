# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that a compiler does not know."""

import re

# (what must not be there, beginnings of the paths where it may be, why)
FORBIDDEN = [
    (r"\bqDebug\s*\(", (), "log through a category of core/logging"),
    (r"\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|system_clock::now",
     ("app/core/clock.h",), "ask the Clock, or be handed `now`"),
    (r"\bQEventLoop\b|\bprocessEvents\b|\bqWait\b|\bsleep_for\b|\bQThread::[mu]?sleep\b", (), "never block, never nest event loops"),
    (r"(?<!Application::)\bexec\s*\(", ("app/history/historydatabase.cpp",),  # the exec() of a QSqlQuery
     "open() or popup(): exec() nests an event loop"),
    (r"\bQRandomGenerator\b|\brandom_device\b", ("app/application/", "app/cli/"), "randomness is handed in, so that tests can choose it"),
    (r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b", (), "no way around certificates"),
    (r"\bsetInsecureFallback\b", (), "a secret is never kept in plain text"),
    (r"\.then\(\s*\[", (), "give .then() its context"),
    (r"\b(FIXME|XXX|HACK)\b|\bTODO(?!\(#\d+\))", (), "finish it, or write TODO(#number)"),
]
LONGEST = 500  # lines
# Written so that it does not find itself.
MACHINE_PATH = re.compile(r"(?<![\w}])/(?:work|root|tmp/wt)/")
TEXT_FILES = {".h", ".cpp", ".py", ".sh", ".txt", ".cmake", ".md", ".in", ".json", ".xml", ".desktop", ".qrc", ".svg"}
RESULT = re.compile(r"\b(Result|QFuture)\s*<")


def blank(match):
    """Spaces of the same shape, so that line numbers stay true."""
    return re.sub(r"[^\n]", " ", match.group(0))


def without_comments(text):
    """The code alone; strings stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    return pattern.sub(lambda m: m.group(0) if m.group(0).startswith('"') else blank(m), text)


def template_end(text, start):
    """Index after the '>' that closes the '<' at \\p start."""
    depth = 0
    for index in range(start, len(text)):
        depth += {"<": 1, ">": -1}.get(text[index], 0)
        if depth == 0:
            return index + 1
    return len(text)


def droppable_results(code):
    """Yields the place and name of each function of a header that returns a Result and is not [[nodiscard]]."""
    for match in RESULT.finditer(code):
        end = template_end(code, match.end() - 1)
        if match.group(1) == "QFuture" and "Result" not in code[match.end():end]:
            continue
        name = re.match(r"\s*(?:const\b)?\s*[&*]*\s*((?:\w+::)*\w+)\s*\(", code[end:])
        if not name:
            continue  # an alias, a member, a parameter or a std::function
        before = code[:match.start()]
        declaration = before[max(before.rfind(mark) for mark in ";{}") + 1:]
        if "[[nodiscard]]" not in declaration and "using " not in declaration:
            yield match.start(), name.group(1)


def code_findings(path, name, text):
    code = without_comments(text)
    for pattern, exempt, reason in FORBIDDEN:
        for match in re.finditer(pattern, text if "TODO" in pattern else code):
            if not name.startswith(exempt):
                yield path, text.count("\n", 0, match.start()) + 1, f"{match.group(0).strip()}: {reason}"
    if path.suffix == ".h":
        for place, function in droppable_results(code):
            yield path, text.count("\n", 0, place) + 1, f"{function}() returns a Result and is not [[nodiscard]]"


def findings(root):
    """Yields (path, line, what is wrong)."""
    for top in ("app", "ui", "tests", "packaging", "resources", ".ci"):
        for path in sorted((root / top).rglob("*")):
            if not path.is_file() or "__pycache__" in path.parts or path.suffix not in TEXT_FILES and path.name != "run":
                continue
            name = str(path.relative_to(root))
            text = path.read_text()
            lines = text.splitlines()
            for number, line in enumerate(lines, 1):
                if MACHINE_PATH.search(line):
                    yield path, number, "names a path of one machine"
            if path.suffix in (".h", ".cpp", ".py", ".sh") or path.name == "run":
                if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:2]):
                    yield path, 1, "no SPDX line"
                if len(lines) > LONGEST:
                    yield path, LONGEST, f"{len(lines)} lines; think of two files"
            if top in ("app", "ui") and path.suffix in (".h", ".cpp"):
                yield from code_findings(path, name, text)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What botocore understands of two shared files, and every rule by which we read them otherwise on purpose.

A rule of READINGS changes what botocore read; a rule of REFUSALS has what makes botocore give up on a whole file, and the
file as botocore would have to see it to find what we find. "The format" is the AWS SDKs and Tools Reference Guide."""

import os
import re
import shlex
from dataclasses import dataclass
from typing import Callable
from unittest import mock

import botocore.configloader
import botocore.session

NAME = re.compile(r"[A-Za-z0-9_\-./%@+]+")
PREFIXES = ("profile", "sso-session", "services")
KNOWS_SERVICES = "services" in botocore.configloader.build_profile_map({})  # since 1.31; before, its sections are as any other
read_raw = botocore.configloader.raw_config_parse


@dataclass(frozen=True)
class Reading:
    """In \\p sample, a file of the kind \\p kind, botocore finds what we do not, or the other way round."""

    reason: str
    kind: str
    sample: str
    apply: Callable  # (sections, kind) -> sections; sections are (text in the brackets, {key: value}) in order


@dataclass(frozen=True)
class Refusal:
    reason: str
    kind: str
    written: bytes
    plain: bytes


def on_values(change):
    """A rule for values: \\p change takes one and returns it, or None to leave it out."""

    def apply(sections, _kind):
        changed = [(name, {key: change(key, value) for key, value in values.items()}) for name, values in sections]
        return [(name, {k: v for k, v in values.items() if v is not None}) for name, values in changed]

    return apply


def on_names(change):
    """A rule for names: \\p change takes one and the kind of its file and returns it, or None to leave the section out."""

    def apply(sections, kind):
        changed = [(change(name, kind), values) for name, values in sections]
        return [(name, values) for name, values in changed if name is not None]

    return apply


def without_note(_key, value):
    first, mark, rest = value.partition("\n")
    return re.split(r"(?:^|[ \t])[#;]", first, maxsplit=1)[0].rstrip() + mark + rest


def only_pairs(_key, value):
    if not value.startswith("\n"):
        return value
    lines = [line for line in value.split("\n") if line.find("=") > 0]
    return "".join("\n" + line for line in lines)


def words_of(name):
    try:
        return shlex.split(name)
    except ValueError:
        return []


def only_whole_prefixes(name, kind):
    begins = next((prefix for prefix in PREFIXES if name.startswith(prefix)), None)
    if kind == "credentials" or begins is None or re.match(r"[ \t]|$", name[len(begins):]):
        return name
    return None


def only_typed_names(name, kind):
    own = name if kind == "credentials" else " ".join(words_of(name)[1:]) if name.startswith(PREFIXES) else name
    return None if not own or re.search(r"[\x00-\x1f\x7f-\x9f]", own) else name


def plain_name(name, kind):
    """The same for all spellings of one name."""
    return " ".join(map(shlex.quote, words_of(name))) if kind == "config" and words_of(name) else name


def merged(sections, kind):
    together = {}
    for name, values in sections:
        together.setdefault(plain_name(name, kind), {}).update(values)
    return list(together.items()) if len(together) < len(sections) else sections


def prefixed_default_alone(sections, kind):
    if kind == "config" and any(plain_name(name, kind) == "profile default" for name, _ in sections):
        return [(name, values) for name, values in sections if name != "default"]
    return sections


READINGS = {
    "a note after a value": Reading(
        "The format ends a value at a comment mark after a space; botocore keeps the note, and with it no region works.",
        "config", "[profile a]\nregion = x ; note\n", on_values(without_note)),
    "a blank line in a value": Reading(
        "The format skips blank lines; nobody means one inside a value.",
        "config", "[profile a]\nb = 1\n\n  2\n", on_values(lambda _, value: re.sub(r"\n+", "\n", value))),
    "a key that no tool asks for": Reading(
        "The format ignores keys of other characters; a value that nobody reads need not be kept.",
        "config", "[profile a]\nb c = 1\n", on_values(lambda key, value: value if NAME.fullmatch(key) else None)),
    "a bracket behind the name": Reading(
        "The format ends a name at the first bracket, so that [a] # as in [b] is a.",
        "config", "[profile a] # see [b]\nx = 1\n", on_names(lambda name, _: name.split("]")[0])),
    "spaces around a name": Reading(
        "The format trims names; botocore takes [ default ] for another section.",
        "config", "[ default ]\nx = 1\n", on_names(lambda name, _: name.strip())),
    "a prefix that is no word": Reading(
        "The format wants a space after profile; botocore takes [profiles a] for the profile a.",
        "config", "[profiles a]\nx = 1\n", on_names(only_whole_prefixes)),
    "a profile prefix in the credentials file": Reading(
        "The format does not know it there; the AWS CLI would have to be asked for a profile named 'profile a'.",
        "credentials", "[profile a]\nx = 1\n",
        on_names(lambda name, kind: None if kind == "credentials" and re.match(r"profile[ \t]", name) else name)),
    "a name that cannot be typed": Reading(
        "Control characters in a name could write into a terminal or a header.",
        "config", "[profile a\x1b[31m]\nx = 1\n", on_names(only_typed_names)),
    "two spellings of one name": Reading(
        "The format merges equal sections; botocore keeps the last of [profile a] and [profile 'a'] alone.",
        "config", "[profile a]\nx = 1\n[profile 'a']\ny = 2\n", merged),
    "a nested line without an equals sign": Reading(
        "One bad line must not lose the profiles around it; botocore gives up on the whole file.",
        "config", "[profile a]\ns3 =\n  nonsense\n  x = 1\n", on_values(only_pairs)),
    "[profile default] beside [default]": Reading(
        "The format lets [profile default] win wherever it stands; botocore lets the last one.",
        "config", "[profile default]\nx = 1\n[default]\ny = 2\n", prefixed_default_alone),
}

REFUSALS = {
    "a line without an equals sign": Refusal(
        "One bad line must not lose the profiles around it; the same holds for all that follow.",
        "config", b"[profile a]\nnonsense\nx = 1\n", b"[profile a]\nx = 1\n"),
    "a line without a name": Refusal("", "config", b"[profile a]\n= 1\nx = 1\n", b"[profile a]\nx = 1\n"),
    "a line before any section": Refusal("", "config", b"x = 1\n[profile a]\ny = 1\n", b"[profile a]\ny = 1\n"),
    "a section that does not close": Refusal(
        "Its lines belong to nobody: keys of one account must never count for another.",
        "config", b"[profile a]\nx = 1\n[profile b\nx = 2\n[profile c]\n", b"[profile a]\nx = 1\n[profile c]\n"),
    "brackets without a name": Refusal("", "config", b"[profile a]\n[]\nx = 1\n", b"[profile a]\n"),
    "a section twice": Refusal(
        "The format merges them.", "config", b"[profile a]\nx = 1\n[profile a]\ny = 1\n", b"[profile a]\nx = 1\ny = 1\n"),
    "a key twice": Refusal("The format takes the last.", "config", b"[default]\nx = 1\nX = 2\n", b"[default]\nx = 2\n"),
    "a byte order mark": Refusal(
        "Windows editors write it.", "credentials", b"\xef\xbb\xbf[a]\nx = 1\n", b"[a]\nx = 1\n"),
    "text in another encoding": Refusal(
        "A comment in Latin-1 loses its letters, no profile.", "config", b"# caf\xe9\n[default]\nx = 1\n", b"[default]\nx = 1\n"),
    # botocore does not refuse these, but no rule for what it read could tell them any more
    "[DEFAULT]": Refusal(
        "An accident of Python's configparser: its values count for all sections. No other AWS tool knows it.",
        "config", b"[DEFAULT]\nregion = x\n[profile a]\ny = 1\n", b"[profile a]\ny = 1\n"),
    "an opened bracket before an equals sign": Refusal(
        "botocore reads a key named [profile b; the lines after it would go to the profile before.",
        "config", b"[profile a]\nx = 1\n[profile b = c\ny = 1\n", b"[profile a]\nx = 1\n"),
    "a NUL": Refusal("UTF-16 and binary files are no text; nothing in them is believed.",
                     "config", b"[default]\nx = 1\x00\n", b""),
}


def understood(config, credentials, rules=True):
    """What botocore's session makes of two files, read by our rules or purely by its own: the names of the rules that
    made a difference, and the same shape that print_shared_files prints. Raises what botocore raises."""
    used = set()

    def raw(path, parse_subsections=True):
        if not rules:
            return read_raw(path, parse_subsections)
        kind = "config" if path == config else "credentials"
        sections = list(read_raw(path, False).items())
        for name, rule in READINGS.items():
            before, sections = sections, rule.apply(sections, kind)
            if before != sections:
                used.add(name)
        parse = botocore.configloader._parse_nested
        return {name: {key: parse(value) if value.startswith("\n") else value for key, value in values.items()}
                for name, values in sections}

    with mock.patch.object(botocore.configloader, "raw_config_parse", raw), mock.patch.dict(
            os.environ, {"AWS_CONFIG_FILE": config, "AWS_SHARED_CREDENTIALS_FILE": credentials}):
        found = botocore.session.Session(include_builtin_handlers=False).full_config
    if KNOWS_SERVICES:
        services = found["services"]
    else:
        services = {words_of(name)[1]: values for name, values in found.items()
                    if name.startswith("services") and len(words_of(name)) == 2}
    return used, {"profiles": found["profiles"], "sso_sessions": found.get("sso_sessions", {}), "services": services}

# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a JSON array of command lines; prints what botocore splits each into on POSIX and on Windows, null for an error."""
import json
import sys

from botocore.compat import compat_shell_split


def split(line, platform):
    try:
        return compat_shell_split(line, platform)
    except ValueError:
        return None


lines = json.load(sys.stdin)
json.dump([[split(line, "linux"), split(line, "win32")] for line in lines], sys.stdout)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what we find in shared files with what botocore finds: python3 -X utf8 tst_filesequalbotocore.py PRINT_SHARED_FILES"""

import difflib
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest

try:
    import botocore.exceptions
except ImportError:
    print("python3-botocore is not installed")
    sys.exit(77)

from awsfilegenerator import soup, structured
from botocorerules import READINGS, REFUSALS, understood

PROGRAM = ""
SEED = 20261125


def named(kind, mine, other=b""):
    """A pair (config, credentials) of which the one of that kind is mine."""
    return (mine, other) if kind == "config" else (other, mine)


class FilesEqualBotocore(unittest.TestCase):
    def setUp(self):
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            del os.environ[name]
        memory = "/dev/shm"  # on a disk, writing some thousand files takes longer than comparing them
        self.folder = tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None)
        self.addCleanup(self.folder.cleanup)

    def paths(self, stem):
        return [os.path.join(self.folder.name, f"{stem}.{kind}") for kind in ("config", "credentials")]

    def path(self, stem, pair):
        """Writes a pair of files and says where."""
        paths = self.paths(stem)
        for path, content in zip(paths, pair):
            with open(path, "wb") as file:
                file.write(content)
        return paths

    def ours(self, pairs):
        for number, pair in enumerate(pairs):
            self.path(number, pair)
        printed = subprocess.run([PROGRAM, self.folder.name, str(len(pairs))], stdout=subprocess.PIPE, timeout=60, check=True).stdout
        return json.loads(printed)

    def theirs(self, pair, rules=True, stem=None):
        """Of a pair that ours() wrote already, stem is its number."""
        paths = self.path("plain", pair) if stem is None else self.paths(stem)
        return understood(*paths, rules)

    def same(self, ours, theirs, pair):
        if ours != theirs:
            lines = [json.dumps(one, indent=1, sort_keys=True).splitlines() for one in (ours, theirs)]
            self.fail("\n".join([*map(repr, pair), *difflib.unified_diff(*lines, "ours", "botocore", lineterm="")]))

    def test_each_reading_is_needed_and_all_we_differ_in(self):
        samples = [named(rule.kind, rule.sample.encode()) for rule in READINGS.values()]
        for (name, _), pair, ours in zip(READINGS.items(), samples, self.ours(samples)):
            with self.subTest(name):
                used, theirs = self.theirs(pair)
                self.assertIn(name, used)
                self.same(ours, theirs, pair)
                try:
                    self.assertNotEqual(self.theirs(pair, rules=False)[1], ours)
                except botocore.exceptions.ConfigParseError:
                    pass

    def test_each_refusal_is_one(self):
        samples = [named(rule.kind, rule.written) for rule in REFUSALS.values()]
        for (name, rule), pair, ours in zip(REFUSALS.items(), samples, self.ours(samples)):
            with self.subTest(name):
                plain = named(rule.kind, rule.plain)
                self.same(ours, self.theirs(plain)[1], pair)
                try:
                    self.assertNotEqual(self.theirs(pair)[1], ours)
                except botocore.exceptions.ConfigParseError:
                    pass

    def test_files_of_all_kinds(self):
        numbers = random.Random(SEED)
        both = [tuple(zip(structured(numbers, "config"), structured(numbers, "credentials"))) for _ in range(600)]
        all_used, refused, unruled = set(), 0, 0
        for number, ((written, plain), ours) in enumerate(zip(both, self.ours([written for written, _ in both]))):
            used, theirs = self.theirs(plain, stem=number if plain == written else None)
            self.same(ours, theirs, written)
            all_used |= used
            try:
                purely = self.theirs(written, rules=False, stem=number)[1]
            except botocore.exceptions.ConfigParseError:
                refused += 1
                continue
            if not used:
                self.same(ours, purely, written)
                unruled += 1
        self.assertEqual(set(READINGS) - all_used, set(), "the generator has lost its variety")
        self.assertGreater(refused, 100)
        self.assertGreater(unruled, 50)

    def test_files_of_tokens(self):
        numbers = random.Random(SEED + 1)
        pairs = [(soup(numbers, "config"), soup(numbers, "credentials")) for _ in range(800)]
        compared = 0
        for number, (pair, ours) in enumerate(zip(pairs, self.ours(pairs))):
            try:
                _, theirs = self.theirs(pair, stem=number)
            except (botocore.exceptions.ConfigParseError, ValueError):
                continue  # test_files_of_all_kinds knows what must be found in spite of it
            compared += 1
            self.same(ours, theirs, pair)
        self.assertGreater(compared, 300)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main(verbosity=1)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What `watch --record` keeps, as Python's sqlite3 reads it: python3 tst_clirecord.py PROGRAM"""

import json
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import unittest

from demo import Demo
from service import arn
from tst_cliwatch import KEYS, Account, state
from watcher import LONGEST, Watcher

PROGRAM = ""


def step(labeled):
    """A message of its own makes the counts of a complete dataset be read at once."""
    return state("UPDATE_COMPLETE", labeled) | {"StatusMessage": f"step {labeled}"}


class Record(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.file = os.path.join(self.home, "kept", "history.db")

    def command(self, url, *arguments):
        return [PROGRAM, "watch", "--endpoint-url", url, "--rate", "unlimited", *arguments]

    def environment(self, keys):
        return {"HOME": self.home, "PATH": "/usr/bin:/bin"} | keys

    def watch(self, url, *arguments, keys=KEYS):
        watcher = Watcher(self.command(url, "--events", "--record", "--history", self.file, *arguments), self.environment(keys))
        self.addCleanup(watcher.process.kill)
        return watcher

    def rows(self, statement, *values):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as connection:
            return connection.execute(statement, values).fetchall()

    def counts(self):
        """Labeled entries of each dataset, in order of time."""
        series = {}
        for name, labeled in self.rows("SELECT arn, labeled FROM seen JOIN dataset ON id = dataset ORDER BY time"):
            series.setdefault(name, []).append(labeled)
        return series

    def heard(self, watcher, name, labeled):
        def is_it(line):
            event = json.loads(line)
            return (event["arn"], event["field"], event["to"]) == (arn(name), "LabeledEntries", labeled)

        watcher.wait_for(lambda: any(map(is_it, watcher.out)))

    def test_a_demo_is_kept_as_it_was_said(self):
        demo = Demo(PROGRAM, "--tps", "unlimited", "--datasets", "60")
        watcher = self.watch(demo.url, keys=demo.environment)
        watcher.wait_for(lambda: sum('"LabeledEntries"' in line for line in watcher.out) >= 60)
        self.assertEqual((watcher.stop(), watcher.err), (0, []))
        demo.stop()
        said, status = {}, {}
        for event in map(json.loads, watcher.out):
            if event["field"] == "LabeledEntries":
                said.setdefault(event["arn"], []).append(event["to"])
            if event["field"] == "Status":
                status[event["arn"]] = event["to"]
        self.assertEqual(self.rows("PRAGMA integrity_check"), [("ok",)])
        last = dict(self.rows("SELECT arn, labeled FROM latest JOIN dataset ON id = dataset"))
        self.assertEqual(last, {name: values[-1] for name, values in said.items()})
        for name, labeled in self.counts().items():
            news = [value for place, value in enumerate(labeled) if place == 0 or value != labeled[place - 1]]
            self.assertEqual(news, said[name], name)
        spans = self.rows("SELECT account, region, stop - start FROM span")
        self.assertEqual([span[:2] for span in spans], [(arn_account(last), "us-east-1")])
        self.assertGreater(spans[0][2], 0)
        for name in (os.path.dirname(self.file), self.file):
            self.assertEqual(stat.S_IMODE(os.stat(name).st_mode) & 0o077, 0, name)

    def test_two_recorders_lose_nothing(self):
        account = Account(cats=step(0), dogs=step(0))
        both = [self.watch(account.url) for _ in range(2)]
        for labeled in range(15):
            account.set(cats=step(labeled), dogs=step(labeled))
            for watcher in both:
                self.heard(watcher, "cats", labeled)
                self.heard(watcher, "dogs", labeled)
        for watcher in both:
            watcher.process.terminate()
        for watcher in both:
            self.assertEqual((watcher.ended(), watcher.err), (0, []))
        self.assertEqual(self.rows("PRAGMA integrity_check"), [("ok",)])
        for name, labeled in self.counts().items():
            self.assertEqual(sorted(set(labeled)), list(range(15)), name)
        self.assertEqual(set(self.rows("SELECT labeled FROM latest")), {(14,)})

    def test_a_second_run_goes_on(self):
        account = Account(cats=step(1))
        for labeled in (1, 1, 2):
            account.set(cats=step(labeled))
            watcher = self.watch(account.url)
            self.heard(watcher, "cats", labeled)
            self.assertEqual(watcher.stop(), 0)
        self.assertEqual(self.counts(), {arn("cats"): [1, 2]})

    def test_a_file_that_cannot_be_is_said_once_and_watching_goes_on(self):
        with open(os.path.join(self.home, "kept"), "w", encoding="utf-8"):
            pass  # where the folder should be
        account = Account(cats=step(1))
        watcher = self.watch(account.url)
        self.heard(watcher, "cats", 1)
        watcher.wait_for(lambda: watcher.err)
        account.set(cats=step(2))
        self.heard(watcher, "cats", 2)
        self.assertEqual(watcher.stop(), 0)
        self.assertEqual([line.split("  ", 1)[1] for line in watcher.err], ["The history cannot be written: unable to open database file\n"])

    def test_made_up_datasets_need_a_file_of_their_own(self):
        answer = subprocess.run(self.command(Account().url, "--record"), env=self.environment(KEYS), capture_output=True,
                                timeout=LONGEST, check=False)
        self.assertEqual(answer.returncode, 252)
        self.assertIn(b"--history FILE", answer.stderr)
        self.assertEqual(os.listdir(self.home), [])


def arn_account(arns):
    return next(iter(arns)).split(":")[4]


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)

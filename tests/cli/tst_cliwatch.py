# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `watch` as a script and as a person do: python3 tst_cliwatch.py PROGRAM"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest

from demo import Demo
from service import Service, arn
from watcher import LONGEST, Watcher

PROGRAM = ""
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "example", "AWS_REGION": "us-east-1"}
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
DENIED = (400, b'{"__type":"AccessDeniedException","Message":"Not allowed"}')


class Account:
    """A service whose datasets a test changes; both operations always say the same."""

    def __init__(self, **datasets):
        self.service = Service({})
        self.url, self.datasets = self.service.url, {}
        self.set(**datasets)

    def set(self, **datasets):
        """None takes a dataset away. One step: no answer shows half of it."""
        self.datasets |= datasets
        there = {name: members for name, members in self.datasets.items() if members}
        projects = [{"Datasets": [{"DatasetArn": arn(name)} | {key: value for key, value in members.items() if key.startswith("Status")}]}
                    for name, members in there.items()]
        answers = {"page ": {"ProjectDescriptions": projects}} | {name: {"DatasetDescription": members} for name, members in there.items()}
        self.service.answers = {name: (200, json.dumps(body).encode()) for name, body in answers.items()}

    def refuse(self, operation_key):
        self.service.answers = self.service.answers | {operation_key: DENIED}


def state(status, labeled=1):
    return {"Status": status, "DatasetStats": {"LabeledEntries": labeled, "TotalEntries": 10, "TotalLabels": 3, "ErrorEntries": 0}}


class Watch(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()

    @classmethod
    def tearDownClass(cls):
        cls.home.cleanup()

    def environment(self, **keys):
        return {"HOME": self.home.name, "PATH": "/usr/bin:/bin", "TZ": "Asia/Kolkata"} | keys

    def command(self, url, *arguments):
        return [PROGRAM, "watch", "--endpoint-url", url, *arguments]

    def watch(self, url, *arguments, keys=KEYS, **options):
        watcher = Watcher(self.command(url, *arguments), self.environment(**keys), **options)
        self.addCleanup(watcher.process.kill)
        return watcher

    def run_watch(self, url, *arguments, keys=KEYS):
        return subprocess.run(self.command(url, *arguments), env=self.environment(**keys), capture_output=True, timeout=LONGEST,
                              check=False)

    def wait_for_change(self, watcher, name, field, old, new):
        def is_it(line):
            event = json.loads(line)
            return (event["arn"], event["field"], event["from"], event["to"]) == (arn(name), field, old, new)

        watcher.wait_for(lambda: any(map(is_it, watcher.out)))

    def test_events_of_a_demo_as_fast_as_aws(self):
        demo = Demo(PROGRAM, "--tps", "5", "--datasets", "250")
        watcher = self.watch(demo.url, "--events", keys=demo.environment)
        watcher.wait_for(lambda: sum('"LabeledEntries"' in line for line in watcher.out) >= 12)
        self.assertEqual(watcher.stop(), 0)
        self.assertEqual(watcher.err, [])
        served, throttled = demo.stop()
        self.assertGreater(served, 12)
        self.assertEqual(throttled, 0)

        events = [json.loads(line) for line in watcher.out]
        for line, event in zip(watcher.out, events):
            self.assertEqual(list(event), ["time", "arn", "field", "from", "to"])
            self.assertRegex(event["time"], rf"^{TIME}\.\d{{3}}Z$")
            self.assertNotEqual(event["from"], event["to"], line)
        first = {(event["arn"], event["field"]): event["from"] for event in reversed(events)}
        self.assertEqual(set(first.values()), {None})  # the log begins with nothing known
        self.assertGreater(len({event["arn"] for event in events}), 200)  # more than one page of 100 projects holds

    def test_changes_are_noticed(self):
        account = Account(cats=state("UPDATE_COMPLETE"), dogs=state("CREATE_COMPLETE"))
        watcher = self.watch(account.url, "--all", "--events", "--rate", "unlimited")
        self.wait_for_change(watcher, "dogs", "LabeledEntries", None, 1)
        self.wait_for_change(watcher, "cats", "LabeledEntries", None, 1)
        account.set(cats=state("UPDATE_IN_PROGRESS"))
        self.wait_for_change(watcher, "cats", "Status", "UPDATE_COMPLETE", "UPDATE_IN_PROGRESS")
        account.set(cats=state("UPDATE_COMPLETE", 7))
        self.wait_for_change(watcher, "cats", "Status", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE")
        self.wait_for_change(watcher, "cats", "LabeledEntries", 1, 7)
        account.set(birds=state("CREATE_IN_PROGRESS"))
        self.wait_for_change(watcher, "birds", "Status", None, "CREATE_IN_PROGRESS")
        account.set(dogs=None)
        self.wait_for_change(watcher, "dogs", "Error", None, "ResourceNotFoundException")
        account.set(dogs=state("CREATE_COMPLETE"))
        self.wait_for_change(watcher, "dogs", "Error", "ResourceNotFoundException", None)
        self.assertEqual(watcher.stop(), 0)
        self.assertEqual(watcher.err, [])
        self.assertFalse([line for line in watcher.out if "/dogs/" in line and '"Status"' in line and "null" not in line])

    def test_a_person_reads_changes_only(self):
        account = Account(cats=state("UPDATE_COMPLETE"), dogs=state("UPDATE_COMPLETE"))
        watcher = self.watch(account.url, "--rate", "unlimited")
        self.assertTrue(account.service.asked["cats"].wait(LONGEST))
        account.set(cats=state("UPDATE_COMPLETE", 2))
        watcher.wait_for(lambda: any("labeled" in line for line in watcher.out))
        account.set(birds=state("CREATE_IN_PROGRESS"))
        watcher.wait_for(lambda: any("birds" in line for line in watcher.out))
        self.assertEqual(watcher.stop(), 0)
        self.assertEqual(watcher.out[0], "Watching every dataset of us-east-1; Ctrl+C ends it.\n")
        for line in watcher.out[1:]:
            self.assertRegex(line, rf"^{TIME}Z  (cats / train  labeled  1 -> 2|birds / train  status  - -> CREATE_IN_PROGRESS)$")

    def test_named_datasets_alone_are_watched(self):
        account = Account(cats=state("UPDATE_COMPLETE"), dogs=state("UPDATE_COMPLETE"))
        listed = os.path.join(self.home.name, "arns.txt")
        with open(listed, "w", encoding="utf-8") as file:
            file.write(f"# mine\n{arn('cats')}\n{arn('nobody')}\n")
        for arguments in ([arn("cats"), arn("nobody")], ["--arns-file", listed]):
            with self.subTest(arguments):
                watcher = self.watch(account.url, "--events", *arguments, "--rate", "unlimited")
                self.wait_for_change(watcher, "cats", "LabeledEntries", None, 1)
                self.wait_for_change(watcher, "nobody", "Error", None, "ResourceNotFoundException")
                self.assertEqual(watcher.stop(), 0)
                self.assertNotIn("dogs", "".join(watcher.out))

    def test_named_datasets_need_no_permission_to_list(self):
        account = Account(cats=state("UPDATE_COMPLETE"))
        account.refuse("page ")
        watcher = self.watch(account.url, "--events", arn("cats"), "--rate", "unlimited")
        self.wait_for_change(watcher, "cats", "Status", None, "UPDATE_COMPLETE")
        watcher.wait_for(lambda: watcher.err)
        self.assertEqual(watcher.stop(), 0)
        self.assertEqual(len(watcher.err), 1)
        self.assertRegex(watcher.err[0], rf"^{TIME}Z  An error occurred \(AccessDeniedException\) when calling the DescribeProjects ")

    def test_finding_needs_permission_to_list(self):
        account = Account()
        account.refuse("page ")
        answer = self.run_watch(account.url, "--all")
        self.assertEqual(answer.returncode, 254)
        self.assertIn(b"\nAn error occurred (AccessDeniedException) when calling the DescribeProjects operation", answer.stderr)

    def test_a_dead_network_is_said_once_and_survived(self):
        account = Account(cats=state("UPDATE_COMPLETE"))
        watcher = self.watch(account.url, "--events", "--rate", "unlimited")
        self.wait_for_change(watcher, "cats", "LabeledEntries", None, 1)
        account.service.hang_up = True
        watcher.wait_for(lambda: watcher.err)
        account.set(cats=state("UPDATE_COMPLETE", 2))
        account.service.hang_up = False
        self.wait_for_change(watcher, "cats", "LabeledEntries", 1, 2)
        self.assertEqual(watcher.stop(), 0)
        said = [line.split("  ", 1)[1] for line in watcher.err]
        self.assertEqual(said, [f'Could not connect to the endpoint URL: "{account.url}/"\n', "Connected again.\n"])
        self.assertNotIn('"Error"', "".join(watcher.out))

    def test_credentials_end_it_as_every_command(self):
        demo = Demo(PROGRAM)
        wrong = self.run_watch(demo.url, keys=demo.environment | {"AWS_SECRET_ACCESS_KEY": "wrong"})
        demo.stop()
        self.assertEqual(wrong.returncode, 254)
        self.assertIn(b"\nAn error occurred (InvalidSignatureException) when calling the DescribeProjects operation", wrong.stderr)
        none = self.run_watch(demo.url, keys={"AWS_REGION": "us-east-1"})
        self.assertEqual((none.returncode, none.stdout), (253, b""))
        self.assertIn(b"Unable to locate credentials", none.stderr)

    def test_malformed_arns_are_not_watched(self):
        answer = self.run_watch("http://127.0.0.1:1", arn("cats"), arn("cats").replace("dataset", "datasets"))
        self.assertEqual((answer.returncode, answer.stdout), (252, b""))
        self.assertIn(b"Parameter validation failed:\nInvalid value for parameter DatasetArn", answer.stderr)

    def test_it_ends_after_its_time(self):
        answer = self.run_watch(Account(cats=state("UPDATE_COMPLETE")).url, "--for", "0.2")
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))

    def test_ctrl_c_ends_it_well(self):
        # A shell that started the tests in the background lets Ctrl+C be ignored
        reset = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}
        watcher = self.watch(Account().url, **reset)
        watcher.wait_for(lambda: watcher.out)
        watcher.process.send_signal(signal.SIGINT)
        self.assertEqual((watcher.ended(), watcher.err), (0, []))

    def test_it_ends_with_its_reader(self):
        account = Account(cats=state("UPDATE_COMPLETE"))
        for arguments in ([], ["--events"]):  # with nothing more to write, and with much
            with self.subTest(arguments):
                process = subprocess.Popen(self.command(account.url, *arguments), env=self.environment(**KEYS), text=True,
                                           stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                self.assertTrue(process.stdout.readline())
                process.stdout.close()
                self.assertEqual((process.wait(LONGEST), process.stderr.read()), (0, ""))
                process.stderr.close()

    @unittest.skipUnless(os.path.exists("/dev/full"), "a Linux device")
    def test_a_full_disk_is_named(self):
        with open("/dev/full", "wb") as full:
            answer = subprocess.run(self.command(Account().url), env=self.environment(**KEYS), stdout=full, stderr=subprocess.PIPE,
                                    timeout=LONGEST, check=False)
        self.assertEqual(answer.returncode, 255)
        self.assertIsNotNone(re.search(b"Cannot write to standard output: No space left", answer.stderr))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs our command line as a person does, against its own demo service: python3 tst_cliprogram.py PROGRAM"""

import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import unittest

from demo import Demo
from service import Service, arn

PROGRAM = ""
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "example", "AWS_REGION": "us-east-1"}


class Program(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        cls.demo = Demo(PROGRAM, "--datasets", "250")

    @classmethod
    def tearDownClass(cls):
        cls.demo.stop()
        cls.home.cleanup()

    def run_program(self, *arguments, url=None, stderr=subprocess.PIPE, **environment):
        environment = {"HOME": self.home.name, "PATH": "/usr/bin:/bin", "TZ": "UTC"} | self.demo.environment | environment
        return subprocess.run([PROGRAM, "--endpoint-url", url or self.demo.url, *arguments], env=environment,
                              stdout=subprocess.PIPE, stderr=stderr, timeout=60, check=False)

    def listed(self):
        answer = self.run_program("list", "--rate", "unlimited")
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))
        return json.loads(answer.stdout)

    def test_list_reads_every_page(self):
        arns = [dataset["DatasetArn"] for dataset in self.listed()]
        self.assertGreater(len(arns), 200)  # more than one page of 100 projects holds
        self.assertEqual(len(set(arns)), len(arns))

    def test_list_has_the_members_of_the_api(self):
        members = {"DatasetArn", "CreationTimestamp", "DatasetType", "Status", "StatusMessage", "StatusMessageCode"}
        for dataset in self.listed():
            self.assertLessEqual(set(dataset), members)
            self.assertLessEqual({"DatasetArn", "CreationTimestamp", "DatasetType", "Status"}, set(dataset))

    def test_list_as_a_table_has_a_line_for_each(self):
        lines = self.run_program("--output", "table", "list").stdout.decode().splitlines()
        self.assertRegex(lines[0], r"^Status +Project +Set +Created +Message$")
        self.assertAlmostEqual(len(lines), 1 + len(self.listed()), delta=1)  # one dataset is deleted as the story goes

    def test_describe_reads_what_list_found(self):
        arns = [dataset["DatasetArn"] for dataset in self.listed()][:20]
        answer = self.run_program("describe", *arns, "--rate", "unlimited")
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))
        self.assertEqual([entry["DatasetArn"] for entry in json.loads(answer.stdout)], arns)
        table = self.run_program("describe", *arns, "--output=table", "--rate=unlimited").stdout.decode().splitlines()
        self.assertRegex(table[0], r"^Status +Project +Set +Labeled +Entries +Errors +Labels +Changed +Message$")
        self.assertEqual(len(table), 21)

    def test_one_shot_rate_stays_below_the_quota(self):
        arns = [dataset["DatasetArn"] for dataset in self.listed()][:8]
        answer = self.run_program("describe", *arns)
        self.assertEqual(answer.returncode, 0, answer.stderr)

    def test_a_wrong_secret_is_refused(self):
        answer = self.run_program("list", AWS_SECRET_ACCESS_KEY="wrong")
        self.assertEqual((answer.returncode, answer.stdout), (254, b""))
        self.assertIn(b"(InvalidSignatureException) when calling the DescribeProjects operation", answer.stderr)

    def test_the_demo_counts_what_it_throttled(self):
        demo = Demo(PROGRAM, "--tps", "1")
        keys = {"url": demo.url} | demo.environment
        arns = [dataset["DatasetArn"] for dataset in json.loads(self.run_program("list", **keys).stdout)][:3]
        self.run_program("describe", *arns, "--rate", "unlimited", **keys)
        served, throttled = demo.stop()
        self.assertGreaterEqual(served, 2)
        self.assertGreaterEqual(throttled, 2)  # of three at once, one is let through

    def test_the_demo_without_a_limit_throttles_nothing(self):
        demo = Demo(PROGRAM, "--tps", "unlimited", "--datasets", "200")
        keys = {"url": demo.url} | demo.environment
        arns = [dataset["DatasetArn"] for dataset in json.loads(self.run_program("list", **keys).stdout)]
        self.assertEqual(self.run_program("describe", *arns, "--rate", "unlimited", **keys).returncode, 0)
        served, throttled = demo.stop()
        self.assertGreater(served, len(arns))
        self.assertEqual(throttled, 0)

    def test_a_taken_port_is_named(self):
        port = self.demo.url.rpartition(":")[2]
        answer = subprocess.run([PROGRAM, "demo-service", "--port", port], capture_output=True, timeout=60, check=False)
        self.assertEqual((answer.returncode, answer.stdout), (255, b""))
        self.assertEqual(answer.stderr.decode(), f"\nPort {port} of 127.0.0.1 is taken\n")

    def test_a_repeated_token_ends_the_list(self):
        page = (200, b'{"ProjectDescriptions":[],"NextToken":"again"}')
        service = Service({"page ": page, "page again": page})
        answer = self.run_program("list", url=service.url, **KEYS)
        self.assertEqual((answer.returncode, answer.stdout), (255, b""))
        self.assertIn(b"same next token was received twice", answer.stderr)

    def test_a_malformed_answer_is_an_error(self):
        service = Service({"html": (200, b"<html>Sign in</html>"), "negative": (200, b'{"DatasetDescription":{"DatasetStats":'
                                                                               b'{"ErrorEntries":-5}}}')})
        for name in ("html", "negative"):
            with self.subTest(name):
                answer = self.run_program("describe", arn(name), url=service.url, **KEYS)
                self.assertEqual((answer.returncode, answer.stdout), (255, b""))
        self.assertIn(b"$.DatasetDescription.DatasetStats.ErrorEntries", answer.stderr)

    def test_plain_http_goes_to_this_computer_only(self):
        answer = self.run_program("list", url="http://example.com")
        self.assertEqual((answer.returncode, answer.stdout), (255, b""))
        self.assertIn(b"Invalid endpoint: http://example.com", answer.stderr)

    def test_a_malformed_region_is_named(self):
        answer = self.run_program("list", "--region", "us-east-1.evil.example/")
        self.assertEqual(answer.returncode, 255)
        self.assertIn(b"doesn't match a supported format", answer.stderr)

    def test_an_unreadable_authority_file_is_named(self):
        answer = self.run_program("list", "--ca-bundle", "/nowhere.pem")
        self.assertEqual(answer.returncode, 255)
        self.assertIn(b"invalid path: /nowhere.pem", answer.stderr)

    def test_usage_errors_are_252(self):
        for arguments in ([], ["destroy"], ["list", "--frob"], ["describe"], ["describe", "--arns-file", "/nowhere"]):
            with self.subTest(arguments):
                answer = self.run_program(*arguments)
                self.assertEqual((answer.returncode, answer.stdout), (252, b""))
                self.assertTrue(answer.stderr)

    def test_help_and_version_go_to_standard_output(self):
        self.assertRegex(self.run_program("--version").stdout.decode(), r"^dataset-watch-cli \d+\.\d+\.\d+\n$")
        self.assertIn(b"usage: dataset-watch-cli", self.run_program("describe", "--help").stdout)

    def test_a_terminal_is_not_steered(self):
        # S11: neither colours nor reordering of a service's words
        service = Service({"steer": (400, b'{"__type":"FooException","Message":"a \\u001b[31m\\u202eb"}')})
        main, terminal = pty.openpty()
        answer = self.run_program("describe", arn("steer"), url=service.url, stderr=terminal, **KEYS)
        os.close(terminal)
        text = os.read(main, 65536)
        os.close(main)
        self.assertEqual(answer.returncode, 254)
        self.assertIn(b"FooException", text)
        self.assertIsNone(re.search(rb"\x1b|\xe2\x80\xae", text))


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)

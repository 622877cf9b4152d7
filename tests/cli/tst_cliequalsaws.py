# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the AWS CLI and ours on the same answers and compares output and exit codes: python3 tst_cliequalsaws.py PROGRAM"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

import replies
from service import Service, arn

AWS = "/usr/bin/aws"  # Debian's; another one may stand first on PATH
PROGRAM = ""
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}
REGION = {"AWS_DEFAULT_REGION": "us-east-1"}


class Outcome:
    """What a program printed and how it ended."""

    def __init__(self, process):
        self.code, self.out, self.err = process.returncode, process.stdout, process.stderr


class Case:
    """One call of both programs. `home` holds a folder .aws; the environment is otherwise empty."""

    def __init__(self, dataset, url, *, keys=KEYS, region=REGION, options=(), home=None, **environment):
        self.options, self.dataset, self.url = list(options), dataset, url
        self.home = home or tempfile.mkdtemp(dir=Equality.folder.name)
        self.environment = {"HOME": self.home, "PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                            "AWS_EC2_METADATA_DISABLED": "true"} | keys | region | environment

    def run(self, *command):
        return Outcome(subprocess.run(command, env=self.environment, capture_output=True, check=False))

    def aws(self):
        return self.run(AWS, "--endpoint-url", self.url, "--output", "json", *self.options,
                        "rekognition", "describe-dataset", "--dataset-arn", self.dataset)

    def ours(self):
        return self.run(PROGRAM, "--endpoint-url", self.url, *self.options, "describe", self.dataset)


def home_with(folder, config="", credentials=""):
    home = pathlib.Path(tempfile.mkdtemp(dir=folder))
    (home / ".aws").mkdir()
    (home / ".aws" / "config").write_text(config)
    (home / ".aws" / "credentials").write_text(credentials)
    return str(home)


class Equality(unittest.TestCase):
    maxDiff = 2000
    folder = tempfile.TemporaryDirectory()

    @classmethod
    def setUpClass(cls):
        version = subprocess.run([AWS, "--version"], capture_output=True, check=True, text=True).stdout
        assert version.startswith("aws-cli/2"), version
        cls.errors = replies.errors()
        answers = {name: (200, body) for name, body in replies.DESCRIPTIONS.items()}
        cls.service = Service(answers | cls.errors | {"seasons": (200, replies.SEASONS)})
        cls.described, cls.refused = cls.described_cases(), cls.refused_cases()
        cls.unasked, cls.different = cls.unasked_cases(), cls.different_cases()
        cases = cls.described | cls.refused | cls.unasked | cls.different
        # Two at a time: the machines that run this have two cores, and the AWS CLI takes a second to start
        with ThreadPoolExecutor(2) as pool:
            aws = {name: pool.submit(case.aws) for name, case in cases.items()}
            ours = {name: pool.submit(case.ours) for name, case in cases.items()}
            cls.aws = {name: future.result() for name, future in aws.items()}
            cls.ours = {name: future.result() for name, future in ours.items()}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def described_cases(cls):
        cases = {name: Case(arn(name), cls.service.url) for name in replies.DESCRIPTIONS}
        seasons = arn("seasons")
        keys = "[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\n"
        wire = home_with(cls.folder.name, "[default]\ncli_timestamp_format = wire\nregion = us-east-1\n", keys)
        return cases | {
            "New York, winter and summer": Case(seasons, cls.service.url, TZ="America/New_York"),
            "Kolkata": Case(seasons, cls.service.url, TZ="Asia/Kolkata"),
            "times as on the wire, all from a profile": Case(seasons, cls.service.url, keys={}, region={}, home=wire),
            "text beyond ASCII in the C locale": Case(arn("unicode"), cls.service.url, LC_ALL="C"),
        }

    @classmethod
    def refused_cases(cls):
        return {name: Case(arn(name), cls.service.url) for name in cls.errors}

    @classmethod
    def unasked_cases(cls):
        """Ends before anything is asked."""
        fine, url = arn("update-complete"), cls.service.url
        return {
            "no credentials": Case(fine, url, keys={}),
            "no region": Case(fine, url, region={}),
            "neither": Case(fine, url, keys={}, region={}),
            "short ARN": Case("foo", url),
            "short ARN without credentials": Case("foo", url, keys={}),
            "connection refused": Case(fine, "http://127.0.0.1:1"),
        }

    @classmethod
    def different_cases(cls):
        """Where we differ on purpose; see README.md of app/cli."""
        fine, url = arn("update-complete"), cls.service.url
        half = home_with(cls.folder.name, credentials="[default]\naws_access_key_id = AKIDEXAMPLE\n")
        return {
            "unknown profile": Case(fine, url, options=["--profile", "nobody"]),
            "half a profile": Case(fine, url, keys={}, home=half),
            "malformed ARN": Case("arn:aws:rekognition:us-east-1:1:project/resource-not-found", url),
        }

    def compare(self, names, check):
        """Calls `check` with what the AWS CLI and ours did, for each name."""
        for name in names:
            with self.subTest(name):
                check(self.aws[name], self.ours[name])

    def test_descriptions_equal_byte_for_byte(self):
        def check(aws, ours):
            self.assertEqual(aws.code, 0, aws.err)
            self.assertEqual(ours.code, 0, ours.err)
            self.assertEqual(ours.out, aws.out)
            self.assertEqual(ours.err, b"")

        self.assertGreaterEqual(len(self.described), 28)
        self.compare(self.described, check)

    def test_refusals_equal(self):
        def check(aws, ours):
            self.assertEqual((aws.code, aws.out), (254, b""))
            self.assertEqual((ours.code, ours.out), (254, b""))
            self.assertEqual(ours.err.decode(), aws.err.decode())

        self.compare(self.refused, check)

    def test_ends_before_asking_equal(self):
        def check(aws, ours):
            self.assertEqual(ours.code, aws.code)
            self.assertEqual((ours.out, aws.out), (b"", b""))
            self.assertEqual(ours.err.decode(), aws.err.decode())

        self.compare(self.unasked, check)

    def test_unusable_profiles_are_configuration(self):
        def check(aws, ours):
            self.assertEqual((aws.code, ours.code), (255, 253))
            self.assertEqual(ours.out, b"")

        self.compare(["unknown profile", "half a profile"], check)
        self.assertEqual(self.ours["unknown profile"].err, self.aws["unknown profile"].err)

    def test_malformed_arns_are_not_sent(self):
        self.assertNotEqual(self.aws["malformed ARN"].code, 252)
        ours = self.ours["malformed ARN"]
        self.assertEqual((ours.code, ours.out), (252, b""))
        self.assertIn(b"Parameter validation failed:\nInvalid value for parameter DatasetArn", ours.err)

    def test_several_are_an_array_in_the_order_given(self):
        names = sorted(replies.DESCRIPTIONS, reverse=True)
        names[3:3] = ["resource-not-found", "newer-error"]
        home = pathlib.Path(tempfile.mkdtemp(dir=self.folder.name))
        (home / "arns.txt").write_text("# mine\r\n" + "\r\n".join(map(arn, names)))
        listed = Case("", self.service.url, home=str(home)).run(PROGRAM, "describe", "--arns-file", str(home / "arns.txt"), "--rate", "unlimited",
                          "--endpoint-url", self.service.url)
        self.assertEqual(listed.code, 254, listed.err)
        self.assertEqual(listed.err.decode(), f"\n2 of {len(names)} datasets could not be described.\n")
        entries = json.loads(listed.out)
        self.assertEqual([entry["DatasetArn"] for entry in entries], [arn(name) for name in names])
        for name, entry in zip(names, entries):
            if name in self.errors:
                self.assertEqual(set(entry["Error"]), {"Code", "Message", "RequestId"})
            else:
                self.assertEqual(entry["DatasetDescription"], json.loads(self.aws[name].out)["DatasetDescription"])


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)

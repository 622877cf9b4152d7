# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares whose credentials our program finds for a profile with those the AWS CLI finds, both talking to the same AWS on
the loopback: python3 tst_credentialsequalaws.py PROGRAM [Credentials.test_KIND...]

PROGRAM is run as `PROGRAM whoami [--profile NAME]` and prints what GetCallerIdentity answers. Every row of KINDS is one way
to sign in; a row passes where both sign GetCallerIdentity with the same key id, or where both fail."""

import concurrent.futures
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from authority import Authority
from fakeaws import ACCOUNT, Aws

AWS = "/usr/bin/aws"
PROGRAM = ""

USER = "AKIAIOSFODNN7EXAMPLE"
OTHER = "AKIAI44QH8DHBEXAMPLE"
KEYS = f"aws_access_key_id = {USER}\naws_secret_access_key = invented/one\n"
OTHER_KEYS = f"aws_access_key_id = {OTHER}\naws_secret_access_key = invented+two\n"
TEMPORARY = "ASIAIOSFODNN7EXAMPLE"
TEMPORARY_KEYS = f"aws_access_key_id = {TEMPORARY}\naws_secret_access_key = invented\naws_session_token = invented//token==\n"
TOKEN = {"AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token", "AWS_ROLE_ARN": f"arn:aws:iam::{ACCOUNT}:role/two"}
ENVIRONMENT = {"AWS_ACCESS_KEY_ID": OTHER, "AWS_SECRET_ACCESS_KEY": "invented+two"}


def role(name, more):
    return f"role_arn = arn:aws:iam::{ACCOUNT}:role/{name}\n{more}\n"


SSO = "sso_account_id = 444455556666\nsso_role_name = Watcher\n"
SSO_SESSION = "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = us-east-1\n" \
              "sso_registration_scopes = sso:account:access\n"
STALE_SESSION = "[sso-session stale]\nsso_start_url = https://stale.awsapps.com/start\nsso_region = us-east-1\n"
ENDED_SESSION = "[sso-session ended]\nsso_start_url = https://ended.awsapps.com/start\nsso_region = us-east-1\n"
LEGACY = "sso_start_url = https://legacy.awsapps.com/start\nsso_region = eu-west-1\n" + SSO

# name: (config, credentials, environment, is the profile "x" named on the command line)
KINDS = {
    "static keys in credentials": ("", "[x]\n" + KEYS, {}, True),
    "static keys in config": ("[profile x]\n" + KEYS, "", {}, True),
    "static keys with a token": ("", "[x]\n" + TEMPORARY_KEYS, {}, True),
    "keys in both files": ("[profile x]\n" + OTHER_KEYS, "[x]\n" + KEYS, {}, True),
    "default profile": ("[default]\n" + KEYS, "", {}, False),
    "environment keys": ("", "", ENVIRONMENT, False),
    "environment keys over a default profile": ("", "[default]\n" + KEYS, ENVIRONMENT, False),
    "environment keys over AWS_PROFILE": ("", "[x]\n" + KEYS, ENVIRONMENT | {"AWS_PROFILE": "x"}, False),
    "a named profile over environment keys": ("", "[x]\n" + KEYS, ENVIRONMENT, True),
    "AWS_PROFILE": ("", "[x]\n" + KEYS, {"AWS_PROFILE": "x"}, False),
    "role": ("[profile x]\n" + role("one", "source_profile = base"), "[base]\n" + KEYS, {}, True),
    "role in a region": ("[profile x]\nregion = eu-west-1\n" + role("one", "source_profile = base"), "[base]\n" + KEYS, {}, True),
    "role chain of three": (
        "[profile x]\nregion = us-west-2\n" + role("one", "source_profile = y") + "[profile y]\n"
        + role("two", "source_profile = z")
        + "[profile z]\nregion = eu-west-1\n" + role("three", "source_profile = base"), "[base]\n" + KEYS, {}, True),
    "role with keys of its own profile": ("[profile x]\n" + role("one", "source_profile = x") + KEYS, "", {}, True),
    "role with keys of its own profile in the other file": (
        "[profile x]\n" + role("one", "source_profile = x"), "[x]\n" + KEYS, {}, True),
    "role over keys beside it": (
        "[profile x]\n" + role("one", "source_profile = base") + OTHER_KEYS, "[base]\n" + KEYS, {}, True),
    "keys of a source over its role": (
        "[profile x]\n" + role("one", "source_profile = y") + "[profile y]\n" + role("two", "source_profile = base") + OTHER_KEYS,
        "[base]\n" + KEYS, {}, True),
    "role with all settings": (
        "[profile x]\n" + role("path/one", "source_profile = base\nexternal_id = a:b/c=d,e+f\nduration_seconds = 900\n"
                               "role_session_name = anna@example.com"), "[base]\n" + KEYS, {}, True),
    "role from the environment": ("[profile x]\n" + role("one", "credential_source = Environment"), "", ENVIRONMENT, True),
    "web identity": (
        "[profile x]\n" + role("one", "web_identity_token_file = {home}/token\nrole_session_name = me"), "", {}, True),
    "web identity of the environment": (
        "", "", TOKEN, False),
    "role over the web identity of the environment": (
        "[default]\n" + role("one", "source_profile = base"), "[base]\n" + KEYS,
        TOKEN, False),
    "web identity of the environment over keys": (
        "", "[x]\n" + KEYS, TOKEN | {"AWS_PROFILE": "x"}, False),
    "a named profile over the web identity of the environment": (
        "", "[x]\n" + KEYS, TOKEN, True),
    "role on a web identity": (
        "[profile x]\n" + role("one", "source_profile = y") + "[profile y]\n"
        + role("two", "web_identity_token_file = {home}/token"),
        "", {}, True),
    "SSO session": (SSO_SESSION + "[profile x]\nsso_session = corp\n" + SSO, "", {}, True),
    "SSO session with a stale token": (STALE_SESSION + "[profile x]\nsso_session = stale\n" + SSO, "", {}, True),
    "SSO in the old form": ("[profile x]\n" + LEGACY, "", {}, True),
    # not on an SSO session: the AWS CLI 2.9 looks for its token in the role's profile, and finds none
    "role on SSO in the old form": (
        "[profile x]\n" + role("one", "source_profile = y") + "[profile y]\n" + LEGACY, "", {}, True),
    "process": ("[profile x]\ncredential_process = /bin/cat {home}/process.json\n", "", {}, True),
    "process with quotes": ("[profile x]\ncredential_process = /bin/sh -c \"cat '{home}/process.json'\"\n", "", {}, True),
    "role on a process": (
        "[profile x]\n" + role("one", "source_profile = y") + "[profile y]\ncredential_process = /bin/cat {home}/process.json\n",
        "", {}, True),
}

# The same, where both have to fail
FAILURES = {
    "loop": (
        "[profile x]\n" + role("one", "source_profile = y") + "[profile y]\n" + role("two", "source_profile = x"), "", {}, True),
    "itself without keys": ("[profile x]\n" + role("one", "source_profile = x"), "", {}, True),
    "source that is missing": ("[profile x]\n" + role("one", "source_profile = gone"), "", {}, True),
    "both kinds of source": (
        "[profile x]\n" + role("one", "source_profile = base\ncredential_source = Environment"),
        "[base]\n" + KEYS, ENVIRONMENT, True),
    "no source": ("[profile x]\n" + role("one", ""), "", {}, True),
    "half a pair of keys": ("", f"[x]\naws_access_key_id = {USER}\n", {}, True),
    "unknown profile": ("", "[base]\n" + KEYS, {}, True),
    "unknown profile in AWS_PROFILE": ("", "[base]\n" + KEYS, ENVIRONMENT | {"AWS_PROFILE": "x"}, False),
    "wrong secret": ("", "[x]\n" + KEYS.replace("invented/one", "invented/wrong"), {}, True),
    "role that STS refuses": (
        "[profile x]\n" + role("one", "source_profile = base"), "[base]\n" + KEYS.replace("/one", "/no"), {}, True),
    "web identity without a role": ("[profile x]\nweb_identity_token_file = {home}/token\n" + KEYS, "", {}, True),
    "nothing at all": ("", "", {}, False),
    "token that STS refuses": ("[profile x]\n" + role("one", "web_identity_token_file = {home}/forged"), "", {}, True),
    "SSO session that ended": (ENDED_SESSION + "[profile x]\nsso_session = ended\n" + SSO, "", {}, True),
    "process that fails": ("[profile x]\ncredential_process = /bin/false\n", "", {}, True),
}


def sso_token(home, key, start_url, token, hours, **more):
    folder = pathlib.Path(home, ".aws/sso/cache")
    folder.mkdir(parents=True, exist_ok=True)
    ends = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours)
    cached = {"startUrl": start_url, "region": "us-east-1", "accessToken": token,
              "expiresAt": ends.strftime("%Y-%m-%dT%H:%M:%SZ")}
    (folder / (hashlib.sha1(key.encode()).hexdigest() + ".json")).write_text(json.dumps(cached | more))


class Home:
    """A home folder with what the kind \\p row of the table needs in it; one for each program, for both write to it."""

    def __init__(self, folder, row):
        self.config, self.credentials, self.environment, self.is_named = row
        self.path = folder

        def fill(text):
            return text.replace("{home}", folder)

        home = pathlib.Path(folder, ".aws")
        home.mkdir()
        (home / "config").write_text(fill(self.config))
        (home / "credentials").write_text(fill(self.credentials))
        (home / "credentials").chmod(0o600)
        pathlib.Path(folder, "token").write_text("eyJ.invented.token")  # the AWS CLI would send a line break too
        pathlib.Path(folder, "forged").write_text("eyJ.forged.token")
        pathlib.Path(folder, "process.json").write_text(json.dumps(
            {"Version": 1, "AccessKeyId": TEMPORARY, "SecretAccessKey": "invented", "SessionToken": "invented//token=="}))
        registration = {"clientId": "c", "clientSecret": "s", "registrationExpiresAt": "2036-01-01T00:00:00Z"}
        sso_token(folder, "corp", "https://corp.awsapps.com/start", "corp-token", 8, **registration)
        sso_token(folder, "stale", "https://stale.awsapps.com/start", "stale-token", -1, refreshToken="renew", **registration)
        sso_token(folder, "ended", "https://ended.awsapps.com/start", "ended-token", -1)
        sso_token(folder, "https://legacy.awsapps.com/start", "https://legacy.awsapps.com/start", "legacy-token", 8)
        self.environment = {name: fill(value) for name, value in self.environment.items()}


def run(aws, row, *command):
    """Exit status, standard output, error text, and what was asked of AWS."""
    with tempfile.TemporaryDirectory() as folder, aws.proxy() as (proxy, asked):
        home = Home(folder, row)
        environment = {"HOME": folder, "PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                       "AWS_EC2_METADATA_DISABLED": "true", "HTTPS_PROXY": proxy, "https_proxy": proxy,
                       "AWS_CA_BUNDLE": aws.authority.bundle, "AWS_PAGER": "", "AWS_MAX_ATTEMPTS": "1",
                       "PYTHONDONTWRITEBYTECODE": "1"} | home.environment
        named = ["--profile", "x"] if home.is_named else []
        done = subprocess.run([*command, *named], env=environment, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=60, check=False)
        return done.returncode, done.stdout, done.stderr, asked


def identity(result):
    """Who GetCallerIdentity was asked for, and by what key."""
    status, out, error, asked = result
    if status != 0:
        return f"failed: {error.strip()}"
    said = json.loads(out)
    keys = [request.key for request in asked if request.operation == "GetCallerIdentity"]
    return said["Arn"], said["Account"], said["UserId"], keys


def without_sessions(asked):
    """What was asked on the way, in order, but for names of sessions that nobody chose."""
    return [(request.operation, request.host, request.key,
             {name: value for name, value in request.details.items()
              if name != "RoleSessionName" or "-session-" not in value and "dataset-watch-" not in value})
            for request in asked]


class Credentials(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.aws = Aws(Authority(cls.folder.name))
        cls.aws.add_user(USER, "invented/one", name="one")
        cls.aws.add_user(OTHER, "invented+two", name="two")
        cls.aws.add_user(TEMPORARY, "invented", "invented//token==", name="temporary")
        cls.aws.identities.add("eyJ.invented.token")
        cls.aws.tokens |= {"corp-token", "legacy-token"}
        cls.aws.refreshes["renew"] = "renewed-token"
        cls.pool = concurrent.futures.ThreadPoolExecutor(2 * (os.cpu_count() or 1))
        cls.results = {}
        for name, row in (KINDS | FAILURES).items():
            if len(sys.argv) > 1 and not any(argument.endswith(test_name(name)) for argument in sys.argv[1:]):
                continue
            commands = {"ours": [PROGRAM, "whoami"], "theirs": [AWS, "sts", "get-caller-identity", "--output", "json"]}
            if name in KINDS:
                commands["exported"] = [AWS, "configure", "export-credentials", "--format", "process"]
            cls.results[name] = {who: cls.pool.submit(run, cls.aws, row, *command) for who, command in commands.items()}

    @classmethod
    def tearDownClass(cls):
        cls.pool.shutdown()
        cls.folder.cleanup()


def test_name(name):
    return "test_" + name.replace(" ", "_")


def succeeds(name):
    def test(self):
        ours, theirs, exported = (self.results[name][who].result() for who in ("ours", "theirs", "exported"))
        self.assertEqual(theirs[0], 0, theirs[2])
        self.assertEqual(exported[0], 0, exported[2])
        key = json.loads(exported[1])["AccessKeyId"]
        self.assertEqual(identity(theirs)[3], [key])
        for secret in filter(None, (json.loads(exported[1]).get(part) for part in ("SecretAccessKey", "SessionToken"))):
            self.assertNotIn(secret, ours[1] + ours[2])
        self.assertEqual(identity(ours), identity(theirs))
        self.assertEqual(without_sessions(ours[3]), without_sessions(theirs[3]))
    return test


def fails(name):
    def test(self):
        ours, theirs = (self.results[name][who].result() for who in ("ours", "theirs"))
        self.assertNotEqual(theirs[0], 0, theirs[1])
        self.assertNotEqual(ours[0], 0, ours[1])
        self.assertGreater(ours[0], 0, "it crashed")
        self.assertEqual(ours[1], "")
        self.assertNotEqual(ours[2].strip(), "")
        for secret in ("invented", "eyJ"):
            self.assertNotIn(secret, ours[2])
    return test


for made, names in ((succeeds, KINDS), (fails, FAILURES)):
    for name in names:
        setattr(Credentials, test_name(name), made(name))

if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    if not os.access(AWS, os.X_OK):
        sys.exit("The AWS CLI of Debian is missing")
    unittest.main()

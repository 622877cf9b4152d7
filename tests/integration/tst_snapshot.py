# SPDX-License-Identifier: GPL-3.0-or-later
"""dataset-watch as a whole: pictures of the window, what it says when there is none, and that no secret stays behind."""

import base64
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import zlib
from pathlib import Path

BIN = Path(sys.argv.pop())
PROGRAM = str(BIN / "dataset-watch")
CLI = str(BIN / "dataset-watch-cli")


def png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
    return struct.unpack(">II", data[16:24])


def png_colours(path):
    """How many different bytes the picture's rows hold: a blank window has few."""
    data = path.read_bytes()
    packed = b"".join(
        data[m.end() : m.end() + struct.unpack(">I", data[m.start() - 4 : m.start()])[0]] for m in re.finditer(b"IDAT", data)
    )
    return len(set(zlib.decompressobj().decompress(packed)))


class Account:
    """A demo service of its own, with the credentials that it printed."""

    def __enter__(self):
        self.process = subprocess.Popen([CLI, "demo-service"], stdout=subprocess.PIPE, text=True)
        self.environment = {}
        self.url = None
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.url = self.url or found.group(0)
            if found := re.match(r"export (AWS_\w+)=(\S+)", line.strip()):
                self.environment[found.group(1)] = found.group(2).strip("'\"")
            if self.url and "AWS_SECRET_ACCESS_KEY" in self.environment and len(self.environment) >= 3:
                break
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


class Snapshot(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = Path(self.folder.name)
        (self.home / "run").mkdir(mode=0o700)
        (self.home / "tmp").mkdir()
        self.picture = self.home / "window.png"

    def tearDown(self):
        self.folder.cleanup()

    def run_program(self, *arguments, environment=None):
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "XDG_", "DBUS_"))}
        clean |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "TMPDIR": str(self.home / "tmp"),
                  "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        return subprocess.run([PROGRAM, *arguments], env=clean | (environment or {}), capture_output=True, text=True,
                              timeout=60, check=False)

    def test_the_demo_fills_the_window(self):
        for theme, size in [("light", "1440x900"), ("dark", "1440x900"), ("light", "1024x700")]:
            with self.subTest(theme=theme, size=size):
                done = self.run_program("--demo", "--snapshot", str(self.picture), "--theme", theme, "--size", size)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual("%dx%d" % png_size(self.picture), size)
                self.assertGreater(png_colours(self.picture), 100)
                self.picture.unlink()

    def test_without_a_connection_the_first_page_is_the_picture(self):
        done = self.run_program("--snapshot", str(self.picture))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(self.picture.exists())

    def test_an_account_from_the_environment_leaves_no_secret_behind(self):
        with Account() as account:
            done = self.run_program("--from-environment", "--endpoint-url", account.url, "--rate", "50",
                                    "--snapshot", str(self.picture), environment=account.environment)
            self.assertEqual(done.returncode, 0, done.stderr)
            secret = account.environment["AWS_SECRET_ACCESS_KEY"]
        forms = [secret.encode(), secret.encode("utf-16-le"), base64.b64encode(secret.encode()).rstrip(b"="),
                 urllib.parse.quote(secret, safe="").encode()]
        for path in self.home.rglob("*"):
            if path.is_file():
                for form in forms:
                    self.assertNotIn(form, path.read_bytes(), path)
        self.assertNotIn(secret, done.stderr + done.stdout)

    def test_a_wrong_secret_says_so(self):
        with Account() as account:
            environment = account.environment | {"AWS_SECRET_ACCESS_KEY": "x" * 40}
            done = self.run_program("--from-environment", "--endpoint-url", account.url, "--snapshot", str(self.picture),
                                    environment=environment)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, "does not accept the keys")
        self.assertFalse(self.picture.exists())

    def test_no_network_says_so(self):
        environment = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE1234", "AWS_SECRET_ACCESS_KEY": "x", "AWS_REGION": "us-east-1"}
        done = self.run_program("--from-environment", "--endpoint-url", "http://127.0.0.1:1", "--snapshot",
                                str(self.picture), environment=environment)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, "127.0.0.1")

    def test_what_cannot_be_is_named_before_anything_is_sent(self):
        picture = str(self.picture)
        for arguments, named in [(["--from-environment", "--snapshot", picture], "AWS_REGION"),
                                 (["--profile", "nobody", "--region", "us-east-1", "--snapshot", picture], "nobody"),
                                 (["--demo", "--snapshot", "/nonexistent/a.png"], "/nonexistent/a.png")]:
            with self.subTest(arguments=arguments):
                done = self.run_program(*arguments)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertRegex(done.stderr, named)


if __name__ == "__main__":
    unittest.main(verbosity=2)

# SPDX-License-Identifier: GPL-3.0-or-later
"""S1, S4, S19: what is left of a person's keys after a whole run of the window. tst_windowsecrets.py PROGRAM, inside with-keyring.sh.

Every file of a home of its own is searched: settings, the keyring, caches, temporary files, an export and everything
that the program ever logs. While it runs, the arguments of all processes and the environment of those of this home are too.
"""
import base64
import os
import random
import subprocess
import sys
import time
import unittest
import urllib.parse
from pathlib import Path

PROGRAM = sys.argv.pop()
HOME = Path(os.environ["HOME"])
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+"


def canary(length):
    """Looks like a secret key, with characters that percent and JSON forms change; the whole process knows no other copy."""
    return "Kan4ri/+" + "".join(random.SystemRandom().choice(ALPHABET) for _ in range(length - 8))


def forms(secret):
    """Name and bytes of each way a careless program writes a text. A third of it would do as well to give it away."""
    part = secret[: max(16, len(secret) // 2)]
    plain = part.encode()
    yield "utf-8", plain
    yield "utf-16 le", part.encode("utf-16-le")
    yield "utf-16 be", part.encode("utf-16-be")
    yield "percent", urllib.parse.quote(part, safe="").encode()
    yield "json", part.replace("/", "\\/").encode()
    yield "hex", plain.hex().encode()
    yield "HEX", plain.hex().upper().encode()
    yield "reversed", plain[::-1]
    for skip in range(3):  # base64 of it at each place within a longer text
        piece = plain[skip:]
        yield f"base64 at {skip}", base64.b64encode(piece[: len(piece) // 3 * 3])


def found_in(content, secrets):
    return [name for secret in secrets for name, form in forms(secret) if form in content]


def leaks(secrets):
    """(file, form) for every file below HOME."""
    for path in sorted(HOME.rglob("*")):
        if path.is_file() and not path.is_symlink():
            for name in found_in(path.read_bytes(), secrets):
                yield str(path), name


def leaks_of_processes(secrets):
    """The same for what everybody may read of processes."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
            shown = (process / "cmdline").read_bytes()
        except OSError:
            continue  # gone, or somebody else's
        if f"HOME={HOME}".encode() in environment.split(b"\0"):
            shown += environment
        for name in found_in(shown, secrets):
            yield str(process), name


class WindowSecrets(unittest.TestCase):
    def run_window(self, step, secrets):
        """Runs a step of the person's; standard error becomes a file that is searched as well."""
        log = HOME / f"{step}.log"
        (HOME / "tmp").mkdir(exist_ok=True)
        environment = os.environ | {"TMPDIR": str(HOME / "tmp"), "QT_LOGGING_RULES": "*=true",
                                    "XDG_CONFIG_HOME": str(HOME / "config")}
        seen = []
        with open(log, "wb") as output:
            process = subprocess.Popen([PROGRAM, step], stdin=subprocess.PIPE, stdout=output, stderr=output, env=environment)
            process.stdin.write("\n".join([*secrets, ""]).encode())
            process.stdin.close()
            while process.poll() is None:
                seen.extend(leaks_of_processes(secrets))
                time.sleep(0.05)
        said = log.read_text(errors="replace")
        ours = "\n".join(line for line in said.splitlines() if not line.startswith(("qt.", " ", "{", "}")))
        self.assertEqual(process.returncode, 0, ours)
        self.assertEqual(seen, [], "S19")
        self.assertTrue("dw.aws" in said and "qt.core" in said, ours)  # it did log everything

    def test_S1_a_whole_run_leaves_no_key_in_any_file(self):
        secrets = [canary(40), canary(200)]
        self.run_window("entersKeys", secrets)
        files = {path.name for path in HOME.rglob("*") if path.is_file()}
        self.assertIn("login.keyring", files)
        self.assertIn("requests.csv", files)
        self.assertTrue(any(name.endswith((".ini", ".conf")) for name in files), files)
        self.assertEqual(list(leaks(secrets)), [], "after entering keys")
        self.run_window("comesBackAndForgets", secrets)
        self.assertEqual(list(leaks(secrets)), [], "after forgetting them")

    def test_the_search_finds_each_form(self):
        secret = canary(40)
        for name, form in forms(secret):
            careless = HOME / "careless"
            careless.write_bytes(b"key=" + form + b"\n")
            self.assertIn((str(careless), name), list(leaks([secret])))
            careless.unlink()
        for prefix in ("", "x", "xy"):
            careless.write_bytes(base64.b64encode((prefix + secret).encode()))
            self.assertNotEqual(list(leaks([secret])), [], prefix)
            careless.unlink()
        with subprocess.Popen(["sleep", "60"], env=os.environ | {"LEAK": secret}) as process:
            self.assertIn((f"/proc/{process.pid}", "utf-8"), list(leaks_of_processes([secret])))
            process.kill()


if __name__ == "__main__":
    unittest.main(verbosity=2)

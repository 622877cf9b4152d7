# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measurements share: rows of the table, an environment without anything of the person's own, the service."""

import contextlib
import os
import pathlib
import subprocess
import tempfile
import time
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"  # Debian's own, which has Debian's boto3; another may stand first on PATH


@dataclass
class Row:
    """One line of the table. All four are texts."""

    what: str
    reach: str
    least: str
    measured: str


class Programs:
    """Runs what was built into `folder`, each with a home of its own that is empty at first and gone at the end."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self._home = tempfile.TemporaryDirectory(prefix="bench-")
        self.home = pathlib.Path(self._home.name)
        self.home.chmod(0o700)
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "TMPDIR": str(self.home),
            "TZ": "UTC", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1",
            "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_EC2_METADATA_DISABLED": "true",
        }

    def command(self, name, *arguments):
        """The words that run a built program, or a script of this folder."""
        words = [PYTHON, str(HERE / name)] if name.endswith(".py") else [str(self.folder / name)]
        return words + [str(argument) for argument in arguments]

    def run(self, words, environment=None):
        """Its standard output; a failure ends the whole run, with what it said."""
        done = subprocess.run(words, env=self.environment | (environment or {}), stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
        return done.stdout

    def number(self, words, name, environment=None):
        """The number on the line `NAME NUMBER` of what the words print."""
        return number_in(self.run(words, environment), name)

    def instructions(self, words, environment=None):
        """How many instructions the command executes, by callgrind; all threads together."""
        out = self.home / f"callgrind.{time.monotonic_ns()}"
        self.run(["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={out}", *words], environment)
        for line in out.read_text().splitlines():
            if line.startswith(("summary:", "totals:")):
                return int(line.split()[1])
        raise SystemExit(f"{out} has no sum")

    @contextlib.contextmanager
    def service(self, kind, datasets, calls_per_second=0, tls=False):
        """Yields a Service that runs as long as the block does."""
        log = self.home / "service.log"
        authority = self._certificate() if tls else None
        more = {"QT_LOGGING_RULES": f"dw.demo.info={'true' if calls_per_second else 'false'}"}
        if tls:
            more["BENCH_CERTIFICATE"] = str(self.home / "both.pem")
        with open(log, "w", encoding="utf-8") as errors:
            process = subprocess.Popen(self.command("benchservice", kind, datasets, calls_per_second), env=self.environment | more,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True)
            lines = list(iter(process.stdout.readline, "\n"))
            if len(lines) < 4:
                raise SystemExit(log.read_text())
            url, key, secret, *arns = (line.strip() for line in lines)
            arns_file = self.home / "arns.txt"
            arns_file.write_text("\n".join(arns) + "\n")
            try:
                keys = {"AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, "AWS_DEFAULT_REGION": "us-east-1"}
                yield Service(url, arns, arns_file, log, keys | ({"AWS_CA_BUNDLE": authority} if tls else {}))
            finally:
                process.communicate()  # ends its input, which ends it

    def _certificate(self):
        """Makes one for 127.0.0.1, with its key in both.pem; the path of that without the key."""
        key, certificate = self.home / "key.pem", self.home / "certificate.pem"
        self.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                  "-subj", "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate])
        (self.home / "both.pem").write_text(certificate.read_text() + key.read_text())
        return str(certificate)


@dataclass
class Service:
    url: str
    arns: list
    arns_file: pathlib.Path
    log: pathlib.Path
    keys: dict  # environment of a client: its keys and whom it trusts

    def answers(self):
        """(all, throttled) since its start; only of a service with a limit, the others write nothing down."""
        statuses = [line.removeprefix("dw.demo: ").split()[0] for line in self.log.read_text().splitlines()]
        return len(statuses), statuses.count("400")


def number_in(text, name):
    """The number after `name` on the line that begins with it."""
    for line in text.splitlines():
        if line.startswith(name + " "):
            return float(line.removeprefix(name).split()[0])
    raise SystemExit(f"no {name} in:\n{text}")


def status_of(pid):
    """Everything that /proc counts for a process: (seconds of CPU, voluntary context switches), of all its threads."""
    ticks = switches = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                switches += int(line.split()[1])
    return ticks / os.sysconf("SC_CLK_TCK"), switches


def pss_of(pid):
    """Megabytes of memory in proportion to those who share it."""
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("smaps_rollup tells no Pss")

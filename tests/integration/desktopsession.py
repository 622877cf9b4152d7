# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one program: an X server, a session bus with the accessibility bus on it, a home. Nothing is the person's own."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

SIZE = (1440, 900)


def wait_for(condition, what, seconds=20):
    """The first true value of `condition`; an AssertionError that names `what` when it does not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError(f"{what} did not come within {seconds} s")


def missing_programs():
    """What must be installed for a desktop, and is not."""
    missing = [name for name in ("Xvfb", "dbus-daemon", "gdbus", "xdotool", "xclip") if not shutil.which(name)]
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        missing.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("python3-gi, gir1.2-atspi-2.0")
    return ", ".join(missing)


def first_line(process):
    return process.stdout.readline().strip()


class DesktopSession:
    """Its environment is this process's own from __enter__ on: libatspi finds its bus there."""

    def __enter__(self):
        self.home = Path(tempfile.mkdtemp(prefix="dataset-watch-desktop-"))
        (self.home / "run").mkdir(mode=0o700)
        for name in [name for name in os.environ if name.startswith(("AWS_", "XDG_", "DBUS_", "QT_", "WAYLAND_"))]:
            del os.environ[name]
        os.environ |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "TMPDIR": str(self.home),
                       "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "NO_AT_BRIDGE": "1"}
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "%dx%dx24" % SIZE, "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ["DISPLAY"] = ":" + first_line(self.server)
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = first_line(self.bus)
        self.started = []
        self.start_accessibility()
        return self

    @staticmethod
    def start_accessibility():
        """As a screen reader does. Whole before a program looks for it: one that comes between registers nowhere."""
        def call(*arguments):
            return subprocess.run(["gdbus", "call", *arguments], capture_output=True, text=True, check=True).stdout

        bus = ("--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method")
        address = call(*bus, "org.a11y.Bus.GetAddress").split("'")[1]
        call("--address", address, "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus", "--method",
             "org.freedesktop.DBus.StartServiceByName", "org.a11y.atspi.Registry", "0")
        call(*bus, "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>")

    def __exit__(self, *_):
        for process in (*self.started, self.bus, self.server):
            process.terminate()
            process.wait(timeout=10)
            if process.stdout:
                process.stdout.close()
        self.end_what_is_left()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        self.started.append(process)
        return process

    def end(self, process):
        self.started.remove(process)
        process.terminate()
        process.wait(timeout=10)

    def forget_the_person(self):
        """The next program starts as if nobody had ever been here."""
        for entry in self.home.iterdir():
            if entry.name != "run":
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()

    def end_what_is_left(self):
        """What the bus started lives in this home alone."""
        mark = f"HOME={self.home}".encode()
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if int(entry.name) != os.getpid() and mark in (entry / "environ").read_bytes().split(b"\0"):
                    os.kill(int(entry.name), signal.SIGTERM)
            except OSError:
                pass

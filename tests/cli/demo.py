# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo service as a process of its own."""

import re
import subprocess


class Demo:
    """`environment` is what it told to export."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, "demo-service", *options], stdout=subprocess.PIPE, text=True)
        self.environment, self.url = {}, ""
        while not self.url:
            words = self.process.stdout.readline().split()
            if words[:1] == ["export"]:
                name, _, value = words[1].partition("=")
                self.environment[name] = value
            elif words[:1] == ["aws"]:
                self.url = words[2]

    def stop(self):
        """Ends it, and gives how many requests it served and how many it throttled."""
        self.process.terminate()
        said, _ = self.process.communicate(timeout=60)
        served, throttled = re.search(r"^served (\d+), throttled (\d+)\n\Z", said, re.MULTILINE).groups()
        assert self.process.returncode == 0, self.process.returncode
        return int(served), int(throttled)

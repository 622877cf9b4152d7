# SPDX-License-Identifier: GPL-3.0-or-later
"""A running `watch` whose lines can be waited for."""

import subprocess
import threading

LONGEST = 120  # seconds to wait for what must come; a busy machine is slow


class Watcher:
    """`out` and `err` hold the lines so far."""

    def __init__(self, command, environment, **options):
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        **options)
        self.out, self.err = [], []
        self.news = threading.Condition()
        self.readers = [threading.Thread(target=self.read, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.out), (self.process.stderr, self.err))]
        for reader in self.readers:
            reader.start()

    def read(self, stream, lines):
        for line in stream:
            with self.news:
                lines.append(line)
                self.news.notify_all()
        stream.close()

    def wait_for(self, what):
        """Waits until `what()` is true, looking at each new line."""
        with self.news:
            assert self.news.wait_for(what, LONGEST), f"it did not come\n{''.join(self.out[-20:])}{''.join(self.err)}"

    def stop(self):
        """Asks it to end, and gives its exit code."""
        self.process.terminate()
        return self.ended()

    def ended(self):
        """Waits for its end, and gives its exit code."""
        code = self.process.wait(LONGEST)
        for reader in self.readers:
            reader.join(LONGEST)
        return code

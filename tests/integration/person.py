# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the window: sees by AT-SPI, acts by mouse and keyboard, and counts. To be imported inside a DesktopSession."""

import subprocess
import time

import accessibletree as tree
from desktopsession import wait_for


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def press(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def type_text(text):
    xdotool("type", "--delay", 2, text)


def copy(text):
    """Into the clipboard, as from an editor."""
    subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, check=True, stdout=subprocess.DEVNULL)


def click(node, times=1):
    place = node.get_extents(tree.Atspi.CoordType.SCREEN)
    xdotool("mousemove", place.x + place.width // 2, place.y + place.height // 2, "click", "--repeat", times, "--delay", 40, 1)


def choose(button, item):
    """Opens the menu of a button and clicks on its item number `item`. Qt shows no menu of a button to AT-SPI before something
    in it has the focus, so the place is taken from the button: an item is about as high."""
    click(button)
    place = button.get_extents(tree.Atspi.CoordType.SCREEN)
    xdotool("mousemove", place.x + place.width // 2, place.y + place.height + int(place.height * (item - 0.5)), "click", 1)


class Person:
    """A step is what a person decides on: a dataset, a command, a file. The way there, by arrows, Tab or a menu, is not one."""

    def __init__(self, root):
        self.root = root
        self.steps = []
        self.began = time.monotonic()

    def step(self, words):
        self.steps.append(words)

    def see(self, role, name=None):
        return wait_for(lambda: tree.find(self.root, role, name), f"{role.value_nick} “{name}”")

    def wait_until_focused(self, node):
        wait_for(lambda: tree.has(node, tree.State.FOCUSED), "the focus on " + tree.describe(node))

    def cell(self, table, row, column):
        columns = [table.get_column_description(i) for i in range(table.get_n_columns())]
        return table.get_accessible_at(row, columns.index(column))

    def row_of(self, table, words):
        """The first row whose first cell says so."""
        rows = range(table.get_n_rows())
        return next(row for row in rows if words in table.get_accessible_at(row, 0).get_name())

    def focused(self):
        return [node for node in tree.walk(self.root, lambda node: not tree.is_table(node)) if tree.has(node, tree.State.FOCUSED)]

    def tab_to(self, role, name):
        """Presses Tab until the focus is on a control, as somebody does who cannot use a mouse."""
        at = self.focused()
        for _ in range(60):
            for node in at:
                if node.get_role() == role and name in node.get_name():
                    return
            press("Tab")
            before = at
            at = wait_for(lambda: (now := self.focused()) != before and now, "another focus")
        raise AssertionError(f"Tab does not lead to {role.value_nick} “{name}”")

    def result(self):
        """What was done, and how long it took: to be read, not to be judged."""
        return f"{len(self.steps)} steps in {time.monotonic() - self.began:.1f} s: " + "; ".join(self.steps)

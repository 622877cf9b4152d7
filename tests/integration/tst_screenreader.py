# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader finds it: AT-SPI on a real bus, keys from a real X server. tst_screenreader.py PROGRAM"""

import subprocess
import sys
import unittest

from desktopsession import DesktopSession, missing_programs, wait_for

PROGRAM = sys.argv.pop()


def key(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


class ScreenReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        global tree
        cls.session = cls.enterClassContext(DesktopSession())
        import accessibletree as tree
        cls.session.start(PROGRAM, "--demo", "--size", "1440x900")
        cls.root = wait_for(tree.application, "the program on the accessibility bus")
        cls.window = cls.root.get_child_at_index(0)
        wait_for(cls.is_filled, "the demo's datasets")

    @classmethod
    def is_filled(cls):
        return tree.find(cls.window, tree.Role.LABEL, "41 datasets, ") and tree.find(cls.window, tree.Role.LABEL, "arn:aws:")

    def problems(self, root):
        """What a person who listens could not tell, with the way to it."""
        buttons = (tree.Role.PUSH_BUTTON, tree.Role.TOGGLE_BUTTON, tree.Role.CHECK_BOX, tree.Role.RADIO_BUTTON, tree.Role.MENU_ITEM,
                   tree.Role.PAGE_TAB, tree.Role.COMBO_BOX, tree.Role.SPIN_BUTTON, tree.Role.TABLE_CELL, tree.Role.LIST_ITEM,
                   tree.Role.TREE_ITEM, tree.Role.TABLE_COLUMN_HEADER, tree.Role.TEXT, tree.Role.PASSWORD_TEXT, tree.Role.TABLE)
        for node in tree.walk(root):
            if not tree.is_showing(node):
                continue
            role = node.get_role()
            if (tree.has(node, tree.State.FOCUSABLE) or role in buttons) and not node.get_name().strip():
                yield "no name: " + tree.path(node)
            if tree.has(node, tree.State.FOCUSABLE) and role in (tree.Role.UNKNOWN, tree.Role.INVALID):
                yield "no role: " + tree.path(node)

    def check(self, root):
        found = list(self.problems(root))
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_every_control_and_cell_has_a_name_and_a_role(self):
        tabs = tree.find(self.window, tree.Role.PAGE_TAB_LIST)
        names = [tab.get_name() for tab in tree.children(tabs) if tab.get_role() == tree.Role.PAGE_TAB]
        self.assertGreaterEqual(len(names), 5)
        self.assertTrue(all(names), names)
        for number, name in enumerate(names, 1):
            with self.subTest(tab=name):
                key(f"ctrl+{number}")
                wait_for(lambda: tabs.get_name() == name, f"the tab {name}")
                self.check(self.window)

    def test_the_first_column_speaks_the_row(self):
        table = tree.find(self.window, tree.Role.TABLE, "Datasets")
        columns = [table.get_column_description(column) for column in range(table.get_n_columns())]
        spoken = [table.get_accessible_at(row, 0).get_name() for row in range(table.get_n_rows())]
        self.assertEqual(len(spoken), 41)
        for row, name in enumerate(spoken):
            for column in ("Project", "Set"):  # what its own cell says stands in it
                cell = table.get_accessible_at(row, columns.index(column)).get_name()
                self.assertTrue(cell.startswith(column + ": "), cell)
                self.assertIn(cell.removeprefix(column + ": ").lower(), name.lower(), f"row {row}")
        self.assertIn("flowers, train, complete, 84 percent, 420 of 500, 3 errors", "\n".join(spoken).lower())

    def test_every_dialog_has_names(self):
        bar = next(node for node in tree.walk(self.window) if node.get_role() == tree.Role.MENU_BAR)
        items = [node for node in tree.walk(bar) if node.get_role() == tree.Role.MENU_ITEM]
        opening = [item for item in items if item.get_name().endswith("…") and item.get_name() != "Filter…"]
        opening += [item for item in items if item.get_name() in ("Privacy and permissions", "About Dataset Watch")]
        self.assertGreater(len(opening), 10)
        for item in opening:
            with self.subTest(dialog=item.get_name()):
                before = self.root.get_child_count()
                item.do_action(0)
                wait_for(lambda: self.root.get_child_count() > before, "the dialog")
                dialog = self.root.get_child_at_index(self.root.get_child_count() - 1)
                try:
                    self.assertTrue(dialog.get_name())
                    self.check(dialog)
                finally:
                    wait_for(lambda: self.close(before), "the end of the dialog")

    def close(self, before):
        if self.root.get_child_count() <= before:
            return True
        key("Escape")
        return False

if __name__ == "__main__":
    if missing := missing_programs():
        print(f"not installed: {missing}", file=sys.stderr)
        sys.exit(77)
    unittest.main(verbosity=2)

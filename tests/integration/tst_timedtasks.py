# SPDX-License-Identifier: GPL-3.0-or-later
"""What people come for, from a fresh start, with the mouse and with the keyboard alone: how many steps. tst_timedtasks.py PROGRAM"""

import json
import sys
import unittest

from desktopsession import DesktopSession, missing_programs, wait_for

PROGRAM = sys.argv.pop()
BAD_LINES = ["arn:aws:s3:::images/flowers.manifest", "flowers", "arn:aws:rekognition:us-east-1:111122223333:project/flowers/1"]


def arns():
    """40 lines, three of which name no dataset."""
    lines = [f"arn:aws:rekognition:us-east-1:111122223333:project/batch-{i}/dataset/train/16904760845{i:02}" for i in range(37)]
    for place, line in zip((5, 20, 33), BAD_LINES, strict=True):
        lines.insert(place, line)
    return lines


class TimedTasks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        global tree, person
        cls.session = cls.enterClassContext(DesktopSession())
        import accessibletree as tree
        import person

    def setUp(self):
        self.session.forget_the_person()
        program = self.session.start(PROGRAM, "--demo", "--size", "1440x900")
        self.addCleanup(self.session.end, program)
        root = wait_for(tree.application, "the program on the accessibility bus")
        self.me = person.Person(root)
        self.me.see(tree.Role.LABEL, "41 datasets, ")
        self.table = self.me.see(tree.Role.TABLE, "Datasets")
        wait_for(lambda: "update failed" in self.table.get_accessible_at(0, 0).get_name(), "the failed dataset in the first row")
        self.me.wait_until_focused(self.table)

    def end(self, most):
        print(f"{self.id().split('.')[-1]}: {self.me.result()}", file=sys.stderr)
        self.assertLessEqual(len(self.me.steps), most)

    # The failed dataset and its cause

    def see_cause(self):
        self.me.see(tree.Role.LABEL, "AWS’s message: “The manifest file contains images from multiple S3 buckets")
        self.me.see(tree.Role.LABEL, "All images of a dataset must be in one bucket")
        self.end(2)

    def test_cause_by_mouse(self):
        self.me.step("the failed dataset")
        person.click(self.me.cell(self.table, self.me.row_of(self.table, "failed"), "Project"))
        self.see_cause()

    def test_cause_by_keyboard(self):
        self.me.step("the failed dataset")
        person.press("Home")
        self.see_cause()

    # Its failing lines as a file

    def see_lines(self):
        path = wait_for(lambda: next(self.session.home.rglob("*.jsonl"), None) or next(self.session.home.rglob("*.manifest"), None),
                        "the file of failing lines")
        self.me.see(tree.Role.LABEL, "Saved as")
        lines = path.read_text(encoding="utf-8").splitlines()
        self.assertGreaterEqual(len(lines), 100)
        self.assertTrue(all("source-ref" in json.loads(line) for line in lines))
        self.end(3)

    def test_failing_lines_by_mouse(self):
        self.me.step("the errors of the failed dataset")
        person.click(self.me.cell(self.table, self.me.row_of(self.table, "failed"), "Errors"), times=2)
        self.me.step("Export > failing lines")
        self.me.see(tree.Role.LABEL, "of 212 entries")
        person.choose(self.me.see(tree.Role.PUSH_BUTTON, "Export"), 2)
        self.me.step("Save")
        self.me.see(tree.Role.DIALOG, "failing lines")
        person.click(self.me.see(tree.Role.PUSH_BUTTON, "Save"))
        self.see_lines()

    def test_failing_lines_by_keyboard(self):
        self.me.step("the errors of the failed dataset")
        person.press("Home")
        columns = [self.table.get_column_description(i) for i in range(self.table.get_n_columns())]
        person.press(*["Right"] * columns.index("Errors"), "Return")
        self.me.step("Export > failing lines")
        self.me.see(tree.Role.LABEL, "of 212 entries")
        self.me.tab_to(tree.Role.PUSH_BUTTON, "Export")
        person.press("space", "Down", "Down", "Return")
        self.me.step("Save")
        self.me.see(tree.Role.DIALOG, "failing lines")
        person.press("Return")
        self.see_lines()

    # Whether a project can be trained

    def see_verdict(self):
        self.me.see(tree.Role.LABEL, "ppe-helmets")
        self.me.see(tree.Role.LABEL, "Ready with warnings")
        self.end(2)

    def test_readiness_by_mouse(self):
        self.me.step("the project")
        person.click(self.me.cell(self.table, self.me.row_of(self.table, "ppe-helmets, train"), "Project"))
        self.me.step("its readiness")
        person.click(self.me.see(tree.Role.PAGE_TAB, "Readiness"))
        self.see_verdict()

    def test_readiness_by_keyboard(self):
        self.me.step("the project")
        person.press("ctrl+f")
        self.me.wait_until_focused(self.me.see(tree.Role.TEXT, "Filter"))
        person.type_text("ppe-helmets")
        wait_for(lambda: self.table.get_n_rows() == 2, "its two datasets")
        person.press("Return", "Home")
        self.me.step("its readiness")
        person.press("ctrl+4")
        self.see_verdict()

    # 40 ARNs, of which three are bad

    def see_added(self):
        self.me.see(tree.Role.LABEL, "78 datasets")
        print(f"{self.id().split('.')[-1]}: {self.me.result()}", file=sys.stderr)

    def see_bad_lines(self):
        problems = self.me.see(tree.Role.TEXT, "Lines that cannot be used")
        text = problems.get_text(0, -1) if hasattr(problems, "get_text") else ""
        for number, line in zip((6, 21, 34), BAD_LINES, strict=True):
            self.assertIn(f"Line {number}, ", text)
            self.assertIn(line, text)

    def test_arns_by_mouse(self):
        person.copy("\n".join(arns()))
        self.me.step("Add datasets")
        person.click(self.me.see(tree.Role.PUSH_BUTTON, "Add datasets"))
        self.me.step("Paste ARNs")
        person.click(self.me.see(tree.Role.PAGE_TAB, "Paste ARNs"))
        self.me.step("the ARNs")
        person.click(self.me.see(tree.Role.TEXT, "Dataset ARNs, one a line"))
        person.press("ctrl+v")
        self.see_bad_lines()
        self.me.step("Add")
        person.click(self.me.see(tree.Role.PUSH_BUTTON, "Add 37 datasets"))
        self.see_added()

    def test_arns_by_keyboard(self):
        person.copy("\n".join(arns()))
        self.me.step("Add datasets")
        person.press("ctrl+n")
        self.me.see(tree.Role.PAGE_TAB, "Paste ARNs")
        self.me.step("Paste ARNs")
        self.me.tab_to(tree.Role.PAGE_TAB_LIST, "Find datasets")
        person.press("Right")
        self.me.step("the ARNs")
        self.me.tab_to(tree.Role.TEXT, "Dataset ARNs, one a line")
        person.press("ctrl+v")
        self.see_bad_lines()
        self.me.step("Add")
        self.me.tab_to(tree.Role.PUSH_BUTTON, "Add 37 datasets")
        person.press("space")
        self.see_added()


if __name__ == "__main__":
    if missing := missing_programs():
        print(f"not installed: {missing}", file=sys.stderr)
        sys.exit(77)
    unittest.main(verbosity=2)

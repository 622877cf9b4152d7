# SPDX-License-Identifier: GPL-3.0-or-later
"""Proof that the checks can fail: a small tree with one fault at a time."""

import tempfile
import unittest
from pathlib import Path

import gates
import includes
import layertable

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
README = """
| folder | may include | Qt beyond QtCore |
|---|---|---|
| core | core | - |
| aws | core, aws | Network |
| credentials | core, credentials | DBus (one .cpp), QtKeychain (one .cpp) |
| ui | core, ui, connection values | Gui |
| main | everything | Gui |

| words | headers |
|---|---|
| connection values | `aws/summary.h` |
"""
GOOD = {
    "app/README.md": README,
    "app/core/a.h": SPDX + "#include <QString>\n#include <vector>\n",
    "app/core/clock.h": SPDX + "QDateTime now() { return QDateTime::currentDateTimeUtc(); }\n",
    "app/aws/summary.h": SPDX + '#include "core/a.h"\n#include <QNetworkReply>\n[[nodiscard]] Result<int> parse(int);\n',
    "app/aws/queue.h": SPDX + "const std::function<Result<int>()> &f;\nResult<int> m_reply;\nvoid g(const Result<int> &r, int);\n",
    "app/credentials/keychain.cpp": SPDX + "#include <qt6keychain/keychain.h>\n",
    "app/credentials/preflight.cpp": SPDX + "#include <QtDBus/QDBusConnection>\n",
    "app/main.cpp": SPDX + '#include "ui/b.h"\n#include "aws/queue.h"\n',
    "ui/b.h": SPDX + '#include "core/a.h"\n#include "aws/summary.h"\n#include <QPainter>\n// qDebug() is not used here\n',
}
# Each adds one file to the tree above and expects these words about it.
FAULTS = [
    ("a lower room includes a higher one", "app/core/x.h", '#include "aws/summary.h"', 'core may not include "aws/summary.h"'),
    ("the window includes what talks", "ui/x.cpp", '#include "aws/queue.h"', 'ui may not include "aws/queue.h"'),
    ("an include without its room", "app/aws/x.cpp", '#include "summary.h"', "not rooted"),
    ("a header that does not exist", "app/aws/x.cpp", '#include "core/gone.h"', "not rooted"),
    ("a widget in app", "app/aws/x.cpp", "#include <QWidget>", "aws may not include <QWidget> of QtWidgets"),
    ("the network in the window", "ui/x.cpp", "#include <QtNetwork/QTcpSocket>", "of QtNetwork"),
    ("the keychain in a second file", "app/credentials/x.cpp", "#include <qt6keychain/keychain.h>", "QtKeychain in one .cpp only"),
    ("the bus in a header", "app/credentials/x.h", "#include <QDBusMessage>", "QtDBus in one .cpp only"),
    ("a room without a row", "app/cellar/x.h", "", "cellar has no row"),
    ("qDebug", "ui/x.cpp", 'void f() { qDebug("x"); }', "core/logging"),
    ("a clock of one's own", "app/aws/x.cpp", "auto t = QDateTime::currentDateTimeUtc();", "ask the Clock"),
    ("a nested event loop", "ui/x.cpp", "QEventLoop loop;", "never block"),
    ("a dialog that blocks", "ui/x.cpp", "dialog.exec();", "nests an event loop"),
    ("luck of one's own", "app/aws/x.cpp", "QRandomGenerator::global()->generate();", "handed in"),
    ("certificates ignored", "app/aws/x.cpp", "reply->ignoreSslErrors();", "certificates"),
    ("plain-text secrets", "app/credentials/x.cpp", "job.setInsecureFallback(true);", "plain text"),
    ("a continuation without context", "ui/x.cpp", "future.then([] {});", "its context"),
    ("an open end", "ui/x.cpp", "// TODO: later", "finish it"),
    ("a result that can be dropped", "app/aws/x.h", "Result<QList<int>> parse(int);", "parse() returns a Result"),
    ("a future result that can be dropped", "app/aws/x.h", "virtual QFuture<Result<int>> load() = 0;", "load() returns a Result"),
    ("a result that can be dropped after one that cannot", "app/aws/x.h",
     "[[nodiscard]] Result<int> a();\nResult<int> b();", "b() returns a Result"),
    ("a file that is too long", "ui/x.cpp", "\n" * 500, "lines"),
    ("a path of one machine", "tests/data/x.json", '"/ro' + 'ot/x"', "path of one machine"),
]


def all_findings(root, qt_headers):
    return [f"{path.relative_to(root)}: {what}"
            for path, _, what in [*includes.findings(root, qt_headers), *gates.findings(root)]]


class Layers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "project"
        # A Qt of a few headers: what is tested is the check, not the Qt that is installed.
        self.qt = Path(folder.name) / "qt6"
        for header in ("QtCore/QString", "QtNetwork/QNetworkReply", "QtNetwork/QTcpSocket", "QtGui/QPainter",
                       "QtWidgets/QWidget", "QtDBus/QDBusConnection", "QtDBus/QDBusMessage"):
            self.write(self.qt / header, "")
        for name, text in GOOD.items():
            self.write(self.root / name, text)

    def write(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def test_a_good_tree_passes(self):
        self.assertEqual(all_findings(self.root, self.qt), [])

    def test_each_fault_is_found(self):
        for name, path, text, words in FAULTS:
            with self.subTest(name):
                self.write(self.root / path, text if path.endswith(".json") else SPDX + text + "\n")
                found = all_findings(self.root, self.qt)
                (self.root / path).unlink()
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(path) and words in found[0], found)

    def test_a_missing_licence_line_is_found(self):
        self.write(self.root / "ui/x.cpp", "int x;\n")
        self.assertEqual(all_findings(self.root, self.qt), ["ui/x.cpp: no SPDX line"])

    def test_a_table_with_an_unknown_word_is_refused(self):
        with self.assertRaisesRegex(ValueError, "attic"):
            layertable.read(README.replace("| core | core |", "| core | core, attic |"))


if __name__ == "__main__":
    unittest.main()

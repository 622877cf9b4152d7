// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notesdialog.h"

#include "support/testdatasets.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), Qt::UTC);

DatasetSnapshot flowers()
{
    return snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateComplete, 420, 500), now);
}

} // namespace

class TestNotesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("blanks and commas") << u" , ,"_s << QStringList();
        QTest::newRow("two, one with a blank inside") << u" vendor  a , urgent"_s << QStringList{u"vendor a"_s, u"urgent"_s};
        QTest::newRow("the same twice, whatever its case") << u"urgent, Urgent"_s << QStringList{u"urgent"_s};
        QTest::newRow("a line break is a blank") << u"a\nb"_s << QStringList{u"a b"_s};
    }
    void tags()
    {
        QFETCH(QString, text);
        QTEST(parseTags(text), "tags");
    }

    void untouchedItSaysNothing()
    {
        NotesDialog dialog(flowers(), now.date());
        QSignalSpy changed(&dialog, &NotesDialog::notesChanged);
        QCOMPARE(dialog.notes(), DatasetNotes());
        dialog.accept();
        QCOMPARE(changed.size(), 0);
    }

    void whatIsThereComesBack()
    {
        DatasetSnapshot snapshot = flowers();
        snapshot.notes = {440, 600, QDate(2026, 12, 1), {u"vendor a"_s, u"urgent"_s}, u"two\nlines"_s, now};
        NotesDialog dialog(snapshot, now.date());
        QCOMPARE(dialog.notes(), snapshot.notes);
    }

    void savingSaysIt()
    {
        NotesDialog dialog(flowers(), now.date());
        QSignalSpy changed(&dialog, &NotesDialog::notesChanged);
        const QList<QSpinBox *> boxes = dialog.findChildren<QSpinBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.first()->setValue(440);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(dialog.findChild<QDateEdit *>()->date(), now.date());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u" mind the stems\n"_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(changed.size(), 1);
        const auto notes = changed.first().at(1).value<DatasetNotes>();
        QCOMPARE(changed.first().at(0).value<DatasetArn>(), flowers().arn);
        QCOMPARE(notes.target, 440);
        QVERIFY(!notes.expectedEntries);
        QCOMPARE(notes.due, now.date());
        QCOMPARE(notes.note, u"mind the stems"_s);
    }
};

QTEST_MAIN(TestNotesDialog)
#include "tst_notesdialog.moc"

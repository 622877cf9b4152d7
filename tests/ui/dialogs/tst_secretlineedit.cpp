// SPDX-License-Identifier: GPL-3.0-or-later
// S2, S17, S18: a secret goes into a field, and out of it through one function only.
#include "core/wipe.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/secretlineedit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
#include "support/memoryscan.h"
#define DW_COUNTS_COPIES
#endif

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString canary = u"canary/wJalrXUtnFEMI+K7MDENG"_s;
bool clipboardHolds(const QString &text)
{
    const QClipboard *clipboard = QApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
        const QMimeData *data = clipboard->mimeData(mode);
        if (data && data->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestSecretLineEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::clipboard()->setText(u"something else"_s); }

    void S17_keysDoNotCopy_data();
    void S17_keysDoNotCopy();
    void S17_theMenuDoesNotCopy();
    void S17_nothingCanBeDraggedOut();
    void S17_closingEmptiesIt_data();
    void S17_closingEmptiesIt();
    void S18_neitherTextNorLengthIsSpoken();
    void blanksAroundItAreLeftOut();
    void S2_closingTheDialogWipesIt();
};

void TestSecretLineEdit::S17_keysDoNotCopy_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("copy") << QKeySequence::Copy << true;
    QTest::newRow("cut") << QKeySequence::Cut << true;
}

void TestSecretLineEdit::S17_keysDoNotCopy()
{
    QFETCH(QKeySequence::StandardKey, key);
    SecretLineEdit field;
    field.show();
    QTest::keyClicks(&field, canary);
    field.selectAll();
    QTest::keySequence(&field, QKeySequence(key));
    QVERIFY(!clipboardHolds(u"canary"_s));
    field.selectAll();
    field.copy();
    field.cut();
    QVERIFY(!clipboardHolds(u"canary"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"something else"_s); // nor was it emptied by the way

    QLineEdit plain; // the test must be able to see a copy
    plain.show();
    plain.setText(canary);
    plain.selectAll();
    QTest::keySequence(&plain, QKeySequence(QKeySequence::Copy));
    QVERIFY(clipboardHolds(canary));
}

void TestSecretLineEdit::S17_theMenuDoesNotCopy()
{
    SecretLineEdit field;
    field.setText(canary);
    field.selectAll();
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    for (QAction *action : menu->actions()) {
        const QKeySequence keys = action->shortcut();
        const bool takesOut = action->objectName() == u"edit-copy" || action->objectName() == u"edit-cut"
            || action->text().contains(u"Copy"_s) || action->text().contains(u"Cu&t"_s);
        QVERIFY2(!takesOut || !action->isEnabled(), qPrintable(action->text()));
        if (takesOut)
            action->trigger();
    }
    QVERIFY(!clipboardHolds(u"canary"_s));
}

void TestSecretLineEdit::S17_nothingCanBeDraggedOut()
{
    SecretLineEdit field;
    field.setDragEnabled(true); // as a theme might
    field.resize(400, 30);
    field.show();
    field.setText(canary);
    field.selectAll();
    const QPoint inside(30, field.height() / 2);
    QTest::mousePress(&field, Qt::LeftButton, {}, inside);
    QVERIFY(!field.hasSelectedText()); // a press begins a new selection, never a drag
    QTest::mouseMove(&field, inside + QPoint(200, 0));
    QTest::mouseRelease(&field, Qt::LeftButton, {}, inside + QPoint(200, 0));
    QVERIFY(!clipboardHolds(u"canary"_s)); // X11 copies what is selected by mouse
}

void TestSecretLineEdit::S17_closingEmptiesIt_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("accept");
    QTest::newRow("reject");
    QTest::newRow("close");
}

void TestSecretLineEdit::S17_closingEmptiesIt()
{
    ConnectionDialog dialog;
    dialog.open();
    for (auto *field : dialog.findChildren<SecretLineEdit *>())
        QTest::keyClicks(field, canary);
    QVERIFY(QMetaObject::invokeMethod(&dialog, QTest::currentDataTag()));
    for (auto *field : dialog.findChildren<SecretLineEdit *>()) {
        QVERIFY(field->text().isEmpty());
        field->undo();
        field->redo();
        QVERIFY(field->text().isEmpty());
    }
}

void TestSecretLineEdit::S18_neitherTextNorLengthIsSpoken()
{
    SecretLineEdit field;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(spoken);
    QVERIFY(spoken->text(QAccessible::Value).isEmpty());
    QVERIFY(!spoken->textInterface()); // it would give characters one by one, and their number
    QSet<QString> values;
    for (const int length : {1, 8, 40, 2000}) {
        field.setText(canary.repeated(100).left(length));
        values.insert(spoken->text(QAccessible::Value));
        field.setText({});
    }
    QTest::keyClicks(&field, canary);
    QCOMPARE(values.size(), 1);
    QVERIFY(!values.values().first().isEmpty());
    QVERIFY(spoken->state().passwordEdit);
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help, QAccessible::UserText})
        QVERIFY(!spoken->text(kind).contains(u"canary"_s));
}

void TestSecretLineEdit::blanksAroundItAreLeftOut()
{
    SecretLineEdit field;
    QCOMPARE(field.secret(), QByteArray());
    field.setText(u" \t"_s + canary + u"\n"_s);
    QCOMPARE(field.secret(), canary.toUtf8());
    field.setText(u"schlüssel"_s);
    QCOMPARE(field.secret(), u"schlüssel"_s.toUtf8());
}

/// Counted over everything that a person's typing goes through, Qt included.
void TestSecretLineEdit::S2_closingTheDialogWipesIt()
{
#ifndef DW_COUNTS_COPIES
    QSKIP("counts copies in memory, as Linux shows it and no sanitizer makes more of them");
#else
    using namespace dw::test;
    const MemoryCanary secret('S');
    ConnectionDialog dialog;
    int entries = 0;
    connect(&dialog, &ConnectionDialog::entryAccepted, this, [&](const KeysEntry &entry) {
        QByteArray expected = secret.secret();
        entries += entry.credentials.secretAccessKey == expected;
        wipe(expected);
    });
    dialog.open();
    dialog.findChildren<QLineEdit *>().at(1)->setText(u"AKIAIOSFODNN7EXAMPLE"_s);
    dialog.findChild<QComboBox *>()->setEditText(u"eu-west-1"_s);
    SecretLineEdit *field = dialog.findChildren<SecretLineEdit *>().at(0);
    QByteArray typed = secret.secret();
    for (const char c : typed)
        QTest::keyClick(field, c);
    wipe(typed);
    const int during = secret.copies();
    QVERIFY(during >= 1);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(entries, 1);
    QVERIFY(field->text().isEmpty());
    const int after = secret.copies();
    qInfo() << "copies of what was typed: while open" << during << "after" << after;
    QVERIFY2(after <= 4, "what Qt's field leaves behind while it grows");
#endif
}

QTEST_MAIN(TestSecretLineEdit)
#include "tst_secretlineedit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagebar.h"

#include "ui/panels/messageline.h"
#include "ui/panels/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

Message message(const QString &id, const QString &text = u"Something is wrong."_s)
{
    return {id, MessageSeverity::Error, text, {{u"retry"_s, u"Try now"_s}, {u"details"_s, u"Details"_s}}};
}

QPushButton *buttonWith(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

int linesShown(const MessageBar &bar)
{
    int count = 0;
    for (const auto *line : bar.findChildren<MessageLine *>())
        count += int(!line->isHidden());
    return count;
}

} // namespace

class TestMessageBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAtMostTwo_data();
    void showsAtMostTwo();
    void moreOpensAndCloses();
    void actionsNameTheirMessage();
    void aLineThatStaysKeepsItsFocus();
    void markupIsShownAsText();
};

void TestMessageBar::showsAtMostTwo_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("more");
    QTest::newRow("none hides the bar") << 0 << 0 << QString();
    QTest::newRow("one") << 1 << 1 << QString();
    QTest::newRow("two") << 2 << 2 << QString();
    QTest::newRow("three") << 3 << 2 << u"and 1 more"_s;
    QTest::newRow("five") << 5 << 2 << u"and 3 more"_s;
}

void TestMessageBar::showsAtMostTwo()
{
    QFETCH(int, messages);
    QFETCH(int, lines);
    QFETCH(QString, more);
    MessageBar bar;
    QList<Message> list;
    for (int i = 0; i < messages; ++i)
        list.append(message(QString::number(i)));
    bar.setMessages(list);
    QCOMPARE(bar.isHidden(), messages == 0);
    QCOMPARE(linesShown(bar), lines);
    if (!more.isEmpty())
        QVERIFY(buttonWith(bar, more));
    bar.setMessages({});
    QVERIFY(bar.isHidden());
}

void TestMessageBar::moreOpensAndCloses()
{
    MessageBar bar;
    bar.setMessages({message(u"a"_s), message(u"b"_s), message(u"c"_s)});
    buttonWith(bar, u"and 1 more"_s)->click();
    QCOMPARE(linesShown(bar), 3);
    buttonWith(bar, u"Show fewer"_s)->click();
    QCOMPARE(linesShown(bar), 2);
}

void TestMessageBar::actionsNameTheirMessage()
{
    MessageBar bar;
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    bar.setMessages({message(u"c1"_s)});
    buttonWith(bar, u"Details"_s)->click();
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first().at(0).toString(), u"c1"_s);
    QCOMPARE(triggered.first().at(1).toString(), u"details"_s);
}

void TestMessageBar::aLineThatStaysKeepsItsFocus()
{
    MessageBar bar;
    bar.setMessages({message(u"a"_s), message(u"b"_s)});
    bar.show();
    bar.activateWindow();
    QPushButton *button = bar.findChildren<MessageLine *>().at(1)->findChildren<QPushButton *>().first();
    button->setFocus();
    bar.setMessages({message(u"b"_s, u"Still wrong."_s)});
    QCOMPARE(bar.focusWidget(), button);
    QCOMPARE(linesShown(bar), 1);
}

void TestMessageBar::markupIsShownAsText()
{
    MessageBar bar;
    bar.setMessages({message(u"a"_s, u"<img src=x> & <b>bold</b>"_s)});
    const auto *label = bar.findChild<PlainLabel *>();
    QCOMPARE(label->textFormat(), Qt::PlainText); // S8
    QCOMPARE(label->text(), u"<img src=x> & <b>bold</b>"_s);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"

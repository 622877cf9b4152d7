// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbox.h"
#include "ui/text/searchtext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestFilterBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fieldsAndValuesAreOffered();
    void lastFiltersAreOfferedWhereNothingIsTyped();
    void whatIsUsedIsTold();
    void problemsHaveSentences();

private:
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<FilterBox> m_box;
};

void TestFilterBox::init()
{
    m_box = std::make_unique<FilterBox>();
    m_box->setValues(SearchTerm::Field::Project, {u"birds"_s, u"flowers"_s});
    m_box->show();
    m_box->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
}

QStringList TestFilterBox::offered() const
{
    const QCompleter &completer = *m_box->findChild<QCompleter *>();
    QStringList texts;
    if (!completer.popup()->isVisible())
        return texts;
    for (int row = 0; row < completer.model()->rowCount(); ++row)
        texts.append(completer.model()->index(row, 0).data().toString());
    return texts;
}

void TestFilterBox::fieldsAndValuesAreOffered()
{
    QTest::keyClicks(m_box.get(), u"errors>0 pro"_s);
    QCOMPARE(offered(), QStringList{u"errors>0 project:"_s});
    QCompleter &completer = *m_box->findChild<QCompleter *>();
    QTest::keyClick(completer.popup(), Qt::Key_Down);
    QTest::keyClick(completer.popup(), Qt::Key_Return);
    QCOMPARE(m_box->text(), u"errors>0 project:"_s);
    QCOMPARE(offered(), (QStringList{u"errors>0 project:birds"_s, u"errors>0 project:flowers"_s}));
    QTest::keyClicks(m_box.get(), u"flowers "_s);
    QCOMPARE(offered(), QStringList());
}

void TestFilterBox::lastFiltersAreOfferedWhereNothingIsTyped()
{
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QCOMPARE(offered(), QStringList());
    m_box->setRecent({u"status:failed"_s, u"tag:vendor"_s});
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QCOMPARE(offered(), (QStringList{u"status:failed"_s, u"tag:vendor"_s}));
}

void TestFilterBox::whatIsUsedIsTold()
{
    QSignalSpy used(m_box.get(), &FilterBox::used);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    m_box->setText(u"erors>0"_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(used.count(), 0);
    m_box->setText(u" errors>0 "_s);
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(used.last().first().toString(), u"errors>0"_s);
}

void TestFilterBox::problemsHaveSentences()
{
    QCOMPARE(searchProblemText(parseSearch(u"flowers errors>0"_s)), QString());
    for (const QString &word : {u"erors>0"_s, u"errors>x"_s, u"changed<x"_s, u"labels>5%"_s, u"set<5"_s}) {
        const QString text = searchProblemText(parseSearch(word));
        QVERIFY2(text.contains(u'“' + word + u'”'), qPrintable(text));
    }
}

QTEST_MAIN(TestFilterBox)
#include "tst_filterbox.moc"

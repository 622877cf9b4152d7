// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/firstrunpage.h"

#include "ui/panels/choicecard.h"
#include "ui/text/englishplurals.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

ProfileChoice profile(const QString &name, bool supported)
{
    ProfileChoice choice;
    choice.name = name;
    choice.supported = supported;
    return choice;
}

ChoiceCard *card(const FirstRunPage &page, const QString &title)
{
    for (auto *candidate : page.findChildren<ChoiceCard *>()) {
        if (candidate->text() == title)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestFirstRunPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void theLikeliestWayIsFirst_data();
    void theLikeliestWayIsFirst();
    void cardsAreButtons();
    void policyAndCommandAreCopied();
    void saysWhereKeysAreKept();

private:
    EnglishPlurals m_plurals;
};

void TestFirstRunPage::theLikeliestWayIsFirst_data()
{
    QTest::addColumn<QList<ProfileChoice>>("profiles");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("note");
    QTest::newRow("no profiles") << QList<ProfileChoice>() << u"Enter keys"_s << u"No profiles found in ~/.aws/config."_s;
    QTest::newRow("profiles that cannot be used") << QList<ProfileChoice>{profile(u"sso"_s, false)} << u"Enter keys"_s
                                                  << u"1 profile found; none can be used."_s;
    QTest::newRow("a profile that can") << QList<ProfileChoice>{profile(u"sso"_s, false), profile(u"keys"_s, true)}
                                        << u"Use an AWS profile"_s << u"1 profile found that can be used."_s;
}

void TestFirstRunPage::theLikeliestWayIsFirst()
{
    QFETCH(QList<ProfileChoice>, profiles);
    QFETCH(QString, first);
    QFETCH(QString, note);
    FirstRunPage page;
    page.setProfiles(profiles);
    QCOMPARE(page.order().size(), 3);
    QCOMPARE(page.order().first(), first);
    QCOMPARE(card(page, u"Use an AWS profile"_s)->note(), note);
}

void TestFirstRunPage::cardsAreButtons()
{
    FirstRunPage page;
    QSignalSpy keys(&page, &FirstRunPage::keysRequested);
    QSignalSpy demo(&page, &FirstRunPage::demoRequested);
    QSignalSpy profiles(&page, &FirstRunPage::profileRequested);
    page.resize(900, 700);
    page.show();
    QTest::mouseClick(card(page, u"Enter keys"_s), Qt::LeftButton, {}, QPoint(60, 20));
    QTest::keyClick(card(page, u"Try the demo"_s), Qt::Key_Return);
    QTest::keyClick(card(page, u"Use an AWS profile"_s), Qt::Key_Space);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(demo.size(), 1);
    QCOMPARE(profiles.size(), 1);
}

void TestFirstRunPage::policyAndCommandAreCopied()
{
    FirstRunPage page;
    card(page, u"Enter keys"_s)->findChild<QPushButton *>()->click();
    const QJsonDocument policy = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(policy[u"Version"_s].toString(), u"2012-10-17"_s);
    QCOMPARE(policy[u"Statement"_s][1][u"Action"_s][0].toString(), u"rekognition:DescribeDataset"_s);
    card(page, u"Use an AWS profile"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"aws configure sso"_s);
}

void TestFirstRunPage::saysWhereKeysAreKept()
{
    FirstRunPage page;
    QVERIFY(card(page, u"Enter keys"_s)->note().contains(keychainName()));
    page.setKeychainState({KeychainState::Kind::Missing, u"No bus."_s}); // F34
    QVERIFY(card(page, u"Enter keys"_s)->note().contains(u"for this run only"_s));
    QVERIFY(card(page, u"Enter keys"_s)->note().contains(u"No bus."_s));
}

QTEST_MAIN(TestFirstRunPage)
#include "tst_firstrunpage.moc"

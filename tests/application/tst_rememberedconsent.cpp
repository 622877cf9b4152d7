// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rememberedconsent.h"
#include "settings/appsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestRememberedConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void S12_nothingIsGivenAtFirst();
    void S12_onlyThisCommandOfThisProfile_data();
    void S12_onlyThisCommandOfThisProfile();
    void S12_keptForTheNextRun();
    void S12_commandIsNotKept();
    void anotherProgramComputesTheSame();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestRememberedConsent::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"settings.ini"_s);
}

void TestRememberedConsent::S12_nothingIsGivenAtFirst()
{
    AppSettings settings(m_file);
    const RememberedConsent consent(settings);
    QVERIFY(!consent.isGiven(u"work"_s, u"tool"_s));
    QVERIFY(!consent.isGiven({}, {}));
}

void TestRememberedConsent::S12_onlyThisCommandOfThisProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("command");
    QTest::newRow("another command") << u"work"_s << u"tool --y"_s;
    QTest::newRow("more of it") << u"work"_s << u"tool --x; touch z"_s;
    QTest::newRow("less of it") << u"work"_s << u"tool"_s;
    QTest::newRow("another case") << u"work"_s << u"Tool --x"_s;
    QTest::newRow("another blank") << u"work"_s << u"tool  --x"_s;
    QTest::newRow("another profile") << u"home"_s << u"tool --x"_s;
    QTest::newRow("the border moved") << u"workt"_s << u"ool --x"_s;
    QTest::newRow("no profile") << QString() << u"tool --x"_s;
    QTest::newRow("a look-alike") << u"work"_s << u"t\u043Eol --x"_s;
}

void TestRememberedConsent::S12_onlyThisCommandOfThisProfile()
{
    QFETCH(QString, profile);
    QFETCH(QString, command);
    AppSettings settings(m_file);
    RememberedConsent consent(settings);
    consent.give(u"work"_s, u"tool --x"_s);
    QVERIFY(consent.isGiven(u"work"_s, u"tool --x"_s));
    QVERIFY(!consent.isGiven(profile, command));
}

void TestRememberedConsent::S12_keptForTheNextRun()
{
    {
        AppSettings settings(m_file);
        RememberedConsent consent(settings);
        consent.give(u"work"_s, u"tool --x"_s);
        consent.give(u"work"_s, u"tool --x"_s);
        consent.give(u"home"_s, u"tool --x"_s);
        QCOMPARE(settings.allowedCommands().size(), 2);
        QVERIFY(settings.flush());
    }
    AppSettings settings(m_file);
    const RememberedConsent consent(settings);
    QVERIFY(consent.isGiven(u"work"_s, u"tool --x"_s));
    QVERIFY(consent.isGiven(u"home"_s, u"tool --x"_s));
    QVERIFY(!consent.isGiven(u"work"_s, u"tool --y"_s));
}

void TestRememberedConsent::S12_commandIsNotKept()
{
    AppSettings settings(m_file);
    RememberedConsent consent(settings);
    consent.give(u"work"_s, u"tool --password CANARY"_s);
    QVERIFY(settings.flush());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("allowedCommands"));
    QVERIFY(!content.contains("CANARY"));
}

void TestRememberedConsent::anotherProgramComputesTheSame()
{
    AppSettings settings(m_file);
    RememberedConsent consent(settings);
    consent.give(u"work"_s, u"/opt/tool 'ä'"_s);
    // printf "work\0/opt/tool 'ä'" | sha256sum
    QCOMPARE(settings.allowedCommands(), QStringList{u"d013e30d7c380ff3d746164928249ef4b4e66b72bcd74fcedfcc750cd70bb7fb"_s});
}

QTEST_GUILESS_MAIN(TestRememberedConsent)
#include "tst_rememberedconsent.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appsettings.h"
#include "settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

QList<StoredConnection> someConnections()
{
    StoredConnection keys{u"id-1"_s,
                          u"prod, \"Köln\" @home"_s,
                          u"keys"_s,
                          {},
                          u"AKIAIOSFODNN7EXAMPLE"_s,
                          {u"eu-west-1"_s, u"us-east-1"_s},
                          {u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/dataset/train/1690476084535"_s},
                          false,
                          u"111122223333"_s,
                          QDateTime({2026, 8, 25}, {9, 30, 1, 250}, Qt::UTC)};
    StoredConnection profile{u"id-2"_s, u"work"_s, u"profile"_s, u"work"_s, {}, {u"eu-west-1"_s}, {}, true};
    return {keys, profile};
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestAppSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startsWithDefaults();
    void remembers();
    void fileIsReadableAndPrivate();
    void shorterListsLeaveNothingBehind();
    void ranges_data();
    void ranges();
    void wrongValuesCountAsAbsent_data();
    void wrongValuesCountAsAbsent();
    void alertSettings();
    void S12_allowedCommands_data();
    void S12_allowedCommands();
    void S12_allowedCommandsAreBounded();
    void brokenConnectionsLoseNoOther();
    void unknownKeysStay();
    void F45_damagedFileIsPutAside_data();
    void F45_damagedFileIsPutAside();
    void S15_packedValuesAreNeverRead_data();
    void S15_packedValuesAreNeverRead();
    void F46_unwritableFileIsTold();
    void standardPlaceIsForNobodyElse();

private:
    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init();
};

void TestAppSettings::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
}

void TestAppSettings::init()
{
    static int count = 0; // QSettings shares one state between objects of one name, so every test has its own
    m_file = m_folder.filePath(u"%1.ini"_s.arg(++count));
}

void TestAppSettings::startsWithDefaults()
{
    const AppSettings settings(m_file);
    QCOMPARE(settings.refreshInterval(), 60s);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.language().isEmpty());
    QCOMPARE(settings.rate(), 2.0);
    QVERIFY(settings.caBundle().isEmpty());
    QVERIFY(settings.alertsFinishedOrFailed());
    QVERIFY(settings.alertsErrorsRose());
    QCOMPARE(settings.alertsNoProgressAfter(), 0h);
    QVERIFY(!settings.costGuard());
    QVERIFY(settings.modelsFirstSeen().isEmpty());
    QVERIFY(!settings.trayIcon());
    QVERIFY(!settings.keepWatchingWhenClosed());
    QVERIFY(settings.windowState(u"main"_s).isEmpty());
    QVERIFY(settings.connections().isEmpty());
    QVERIFY(settings.setAside().isEmpty());
}

void TestAppSettings::remembers()
{
    QByteArray state("\0@Variant(\xFF\n", 12);
    const QHash<QString, QDateTime> runningModels{
        {u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/version/v1/2"_s, QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC)},
        {u"arn:aws:rekognition:us-east-1:111122223333:project/pilot/version/v1/3"_s, QDateTime({2026, 11, 20}, {7, 30}, Qt::UTC)}};
    {
        AppSettings settings(m_file);
        settings.setRefreshInterval(90s);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(u"de"_s);
        settings.setRate(0.5);
        settings.setCaBundle(u"/etc/ssl/büro ca.pem"_s);
        settings.setAlertsFinishedOrFailed(false);
        settings.setAlertsErrorsRose(false);
        settings.setAlertsNoProgressAfter(6h);
        settings.setCostGuard(true);
        settings.setModelsFirstSeen(runningModels);
        settings.setTrayIcon(true);
        settings.setKeepWatchingWhenClosed(true);
        settings.setWindowState(u"main"_s, state);
        settings.setConnections(someConnections());
        QVERIFY(settings.flush());
    }
    const AppSettings settings(m_file);
    QVERIFY(settings.setAside().isEmpty()); // what we write ourselves is never suspicious
    QCOMPARE(settings.refreshInterval(), 90s);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.language(), u"de"_s);
    QCOMPARE(settings.rate(), 0.5);
    QCOMPARE(settings.caBundle(), u"/etc/ssl/büro ca.pem"_s);
    QVERIFY(!settings.alertsFinishedOrFailed());
    QVERIFY(!settings.alertsErrorsRose());
    QCOMPARE(settings.alertsNoProgressAfter(), 6h);
    QVERIFY(settings.costGuard());
    QCOMPARE(settings.modelsFirstSeen(), runningModels);
    QVERIFY(settings.trayIcon());
    QVERIFY(settings.keepWatchingWhenClosed());
    QCOMPARE(settings.windowState(u"main"_s), state);
    QCOMPARE(settings.connections(), someConnections());
    QCOMPARE(settings.fileName(), m_file);
}

void TestAppSettings::fileIsReadableAndPrivate()
{
    AppSettings settings(m_file);
    settings.setConnections(someConnections());
    QVERIFY(settings.flush());
    const QByteArray content = contentOf(m_file);
    QVERIFY2(content.contains("1\\regions=eu-west-1, us-east-1"), content.constData());
    QVERIFY2(content.contains("2\\profile=work"), content.constData());
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
#endif
}

void TestAppSettings::shorterListsLeaveNothingBehind()
{
    AppSettings settings(m_file);
    settings.setConnections(someConnections());
    settings.setConnections(someConnections().first(1));
    QCOMPARE(settings.connections(), someConnections().first(1));
    settings.setConnections({});
    QVERIFY(settings.connections().isEmpty());
    QVERIFY(settings.flush());
    QVERIFY(!contentOf(m_file).contains("AKIA"));
}

void TestAppSettings::ranges_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("expectedSeconds");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("expectedRate");
    QTest::newRow("within") << 30 << 30 << 1.5 << 1.5;
    QTest::newRow("too low") << 1 << 10 << 0.0 << 0.2;
    QTest::newRow("too high") << 100000 << 3600 << 1e9 << 5.0;
    QTest::newRow("negative") << -5 << 10 << -1.0 << 0.2;
}

void TestAppSettings::ranges()
{
    QFETCH(int, seconds);
    QFETCH(double, rate);
    AppSettings settings(m_file);
    settings.setRefreshInterval(std::chrono::seconds(seconds));
    settings.setRate(rate);
    QTEST(static_cast<int>(settings.refreshInterval().count()), "expectedSeconds");
    QTEST(settings.rate(), "expectedRate");
}

void TestAppSettings::wrongValuesCountAsAbsent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("words") << "[refresh]\ninterval=often\nrate=fast\n[window]\ntheme=mauve\nlanguage=klingon\ntrayIcon=maybe\n"
                              "[alerts]\nfinishedOrFailed=\nerrorsRose=0\nnoProgressHours=some\n"_ba;
    QTest::newRow("lists") << "[refresh]\ninterval=1, 2\nrate=1, 2\n[window]\ntheme=dark, light\nlanguage=de, es\n"_ba;
    QTest::newRow("no number") << "[refresh]\nrate=nan\n"_ba;
    QTest::newRow("a comma for a point") << "[refresh]\nrate=\"1,5\"\n"_ba;
    QTest::newRow("other Qt types") << "[refresh]\ninterval=@Size(1 2)\nrate=@Rect(1 2 3 4)\n[window]\ntheme=@Point(1 2)\nlanguage=@Point(1 2)\n"_ba;
}

void TestAppSettings::wrongValuesCountAsAbsent()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(m_file, content));
    const AppSettings settings(m_file);
    QCOMPARE(settings.refreshInterval(), 60s);
    QCOMPARE(settings.rate(), 2.0);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.language().isEmpty());
    QVERIFY(settings.alertsFinishedOrFailed());
    QVERIFY(settings.alertsErrorsRose());
    QCOMPARE(settings.alertsNoProgressAfter(), 0h);
    QVERIFY(!settings.trayIcon());
}

void TestAppSettings::alertSettings()
{
    AppSettings settings(m_file);
    settings.setAlertsNoProgressAfter(-1h);
    QCOMPARE(settings.alertsNoProgressAfter(), 0h);
    settings.setAlertsNoProgressAfter(10'000h);
    QCOMPARE(settings.alertsNoProgressAfter(), 720h);
    settings.setKeepWatchingWhenClosed(true);
    QVERIFY(!settings.keepWatchingWhenClosed()); // nobody would find the program again
    settings.setTrayIcon(true);
    QVERIFY(settings.keepWatchingWhenClosed());
}

void TestAppSettings::S12_allowedCommands_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("count");
    const QByteArray a(64, 'a'), b(64, 'b');
    QTest::newRow("one") << a << 1;
    QTest::newRow("two") << a + ", " + b << 2;
    QTest::newRow("words") << "all, *, true"_ba << 0;
    QTest::newRow("a hash among words") << "x, " + a + ", " + a.chopped(1) + ", " + a + "a" << 1;
    QTest::newRow("capitals") << a.toUpper() << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("other Qt types") << "@Size(1 2)"_ba << 0;
    QTest::newRow("bytes") << "@ByteArray(" + a + ')' << 0;
}

void TestAppSettings::S12_allowedCommands()
{
    QFETCH(QByteArray, value);
    QFETCH(int, count);
    QVERIFY(write(m_file, "[credentials]\nallowedCommands=" + value + '\n'));
    AppSettings settings(m_file);
    QCOMPARE(settings.allowedCommands().size(), count);
    settings.allowCommand(QString(64, u'c'));
    QCOMPARE(settings.allowedCommands().size(), count + 1);
    QCOMPARE(settings.allowedCommands().last(), QString(64, u'c'));
}

void TestAppSettings::S12_allowedCommandsAreBounded()
{
    AppSettings settings(m_file);
    const auto hash = [](int i) { return QString::number(i).rightJustified(64, u'0'); };
    for (int i = 0; i < 250; ++i)
        settings.allowCommand(hash(i));
    QCOMPARE(settings.allowedCommands().size(), 200);
    QCOMPARE(settings.allowedCommands().first(), hash(50));
    settings.allowCommand(hash(50)); // asked for again: the last one to go
    QCOMPARE(settings.allowedCommands().size(), 200);
    QCOMPARE(settings.allowedCommands().first(), hash(51));
    QCOMPARE(settings.allowedCommands().last(), hash(50));
}

void TestAppSettings::brokenConnectionsLoseNoOther()
{
    QVERIFY(write(m_file,
                  "[connections]\n1\\name=no id\n2\\id=a\n2\\source=keys\n3\\id=a\n3\\source=keys\n4\\id=b\n4\\source=magic\n"
                  "5\\id=c\n5\\source=profile\n6\\id=d\n6\\source=profile\n6\\profile=work\n6\\regions=@Invalid()\nsize="
                  "2000000000\n"));
    const AppSettings settings(m_file);
    const auto connections = settings.connections();
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.at(0).id, u"a"_s);
    QCOMPARE(connections.at(1).id, u"d"_s);
    QVERIFY(connections.at(1).regions.isEmpty());
}

void TestAppSettings::unknownKeysStay()
{
    QVERIFY(write(m_file, "[future]\nsetting=1\n"));
    {
        AppSettings settings(m_file);
        settings.setTheme(ThemeChoice::Light);
    }
    QVERIFY(contentOf(m_file).contains("setting=1"));
}

void TestAppSettings::F45_damagedFileIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("lines that are none") << "[refresh]\ninterval=90\nthis is no line\n"_ba;
    QTest::newRow("a section that does not close") << "[refresh\ninterval=90\n"_ba;
}

void TestAppSettings::F45_damagedFileIsPutAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(write(m_file, content));
    {
        AppSettings settings(m_file);
        QCOMPARE(settings.setAside(), m_file + u".bad"_s);
        QCOMPARE(settings.refreshInterval(), 60s);
        settings.setTheme(ThemeChoice::Dark);
        QVERIFY(settings.flush());
    }
    QCOMPARE(contentOf(m_file + u".bad"_s), content);
    const AppSettings again(m_file);
    QVERIFY(again.setAside().isEmpty());
    QCOMPARE(again.theme(), ThemeChoice::Dark);
}

void TestAppSettings::S15_packedValuesAreNeverRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a variant") << "interval=@Variant(\\0\\0\\0\\x2\\0\\0\\0Z)"_ba;
    QTest::newRow("a variant without escapes") << "interval=@Variant(abc)"_ba;
    QTest::newRow("a variant within a list") << "interval=1, @Variant(abc)"_ba;
    QTest::newRow("spelled with an escape") << "interval=\\x40Variant(abc)"_ba;
    QTest::newRow("spelled with an octal escape") << "interval=\"\\100Variant(abc)\""_ba;
    QTest::newRow("a date") << "interval=@DateTime(abc)"_ba;
}

void TestAppSettings::S15_packedValuesAreNeverRead()
{
    QFETCH(QByteArray, line);
    const QByteArray content = "[refresh]\n" + line + "\nrate=0.5\n[network]\ncaBundle=C:\\\\x86\\\\ca.pem\n";
    QVERIFY(write(m_file, content));
    const AppSettings settings(m_file);
    QCOMPARE(settings.setAside(), m_file + u".bad"_s);
    QCOMPARE(contentOf(m_file + u".bad"_s), content);
    QVERIFY(!contentOf(m_file).contains("Variant") && !contentOf(m_file).contains("DateTime"));
    QCOMPARE(settings.refreshInterval(), 60s);
    QCOMPARE(settings.rate(), 0.5); // the good lines hold
    QCOMPARE(settings.caBundle(), u"C:\\x86\\ca.pem"_s);
}

void TestAppSettings::F46_unwritableFileIsTold()
{
    AppSettings settings(u"/dev/null/settings.ini"_s); // not even the superuser writes there
    settings.setTheme(ThemeChoice::Dark);
    QVERIFY(!settings.flush());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
}

void TestAppSettings::standardPlaceIsForNobodyElse()
{
    const QString file = standardSettingsFile();
    QVERIFY(file.endsWith(u"/dataset-watch/settings.ini"_s));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));
#endif
    QDir(QFileInfo(file).path()).removeRecursively();
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"

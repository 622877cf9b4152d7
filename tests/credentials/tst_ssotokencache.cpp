// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssotokencache.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString startUrl = u"https://d-1.awsapps.com/start"_s;
const QDateTime end{QDate(2026, 11, 23), QTime(9, 50, 2), QTimeZone::utc()};

SsoToken token()
{
    return {"access-\xC3\xA9", end, "refresh", "client", "client-secret", end.addDays(90), startUrl, u"eu-central-1"_s};
}

/// What botocore says; empty where it failed.
QByteArrayList askBotocore(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONIOENCODING"_s, u"utf-8"_s);
    process.setProcessEnvironment(environment);
    process.start(u"/usr/bin/python3"_s,
                  QStringList{QStringLiteral(DW_SOURCE_DIR "/tests/credentials/botocore_ssotoken.py")} + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning() << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput().trimmed().split('\n');
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSsoTokenCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folderIsInTheHome();
    void oracle_data();
    void oracle_botocoreReadsOurs_data() { oracle_data(); }
    void oracle_botocoreReadsOurs();
    void oracle_weReadBotocores_data() { oracle_data(); }
    void oracle_weReadBotocores();
    void datesInAllTheirForms_data();
    void datesInAllTheirForms();
    void oddDocumentsAreNoTokens_data();
    void oddDocumentsAreNoTokens();
    void unknownMembersArePassedOver();
    void S01_ownerAloneReadsWhatWeWrite();
    void oddFilesAreNotUnderstood();
    void failureToWriteLeavesTheOldOne();
};

void TestSsoTokenCache::folderIsInTheHome()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/people/anna"_s);
    QCOMPARE(ssoCacheFolder(environment), u"/people/anna/.aws/sso/cache"_s);
}

void TestSsoTokenCache::oracle_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("session") << u"corp"_s;
    QTest::newRow("session with letters of all kinds") << u"Büro Köln"_s;
    QTest::newRow("old form") << u"-"_s;
}

void TestSsoTokenCache::oracle_botocoreReadsOurs()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeSsoToken(ssoCacheFile(folder.path(), name == u"-"_s ? startUrl : name), token()));
    const QByteArray seconds = QByteArray::number(end.toSecsSinceEpoch());
    QCOMPARE(askBotocore({u"read"_s, folder.path(), name, startUrl}),
             QByteArrayList({"access-\xC3\xA9", seconds, "refresh", QByteArray::number(end.addDays(90).toSecsSinceEpoch())}));
}

void TestSsoTokenCache::oracle_weReadBotocores()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(!askBotocore({u"write"_s, folder.path(), name, startUrl}).isEmpty());
    const SsoTokenFile file = readSsoToken(ssoCacheFile(folder.path(), name == u"-"_s ? startUrl : name));
    QVERIFY(file.exists);
    QVERIFY(file.token.has_value());
    QVERIFY(*file.token == token());
}

void TestSsoTokenCache::datesInAllTheirForms_data()
{
    QTest::addColumn<QString>("date");
    QTest::newRow("Z") << u"2026-11-23T09:50:02Z"_s;
    QTest::newRow("UTC") << u"2026-11-23T09:50:02UTC"_s;
    QTest::newRow("offset") << u"2026-11-23T11:50:02+02:00"_s;
    QTest::newRow("fractions") << u"2026-11-23T09:50:02.000Z"_s;
    QTest::newRow("nothing") << u"2026-11-23T09:50:02"_s;
}

void TestSsoTokenCache::datesInAllTheirForms()
{
    QFETCH(const QString, date);
    qputenv("TZ", "Africa/Cairo"); // where local time is not UTC
    const auto read = parseSsoToken(R"({"accessToken":"a","expiresAt":")" + date.toLatin1() + "\"}");
    qputenv("TZ", "UTC");
    QVERIFY(read.has_value());
    QCOMPARE(read->expiresAt, end);
}

void TestSsoTokenCache::oddDocumentsAreNoTokens_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a file") << R"({"accessToken":"a","expiresA)"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("a registration") << R"({"clientId":"a","clientSecret":"b","expiresAt":"2026-11-23T09:50:02Z"})"_ba;
    QTest::newRow("no end") << R"({"accessToken":"a"})"_ba;
    QTest::newRow("end that is no date") << R"({"accessToken":"a","expiresAt":"soon"})"_ba;
    QTest::newRow("end that is no text") << R"({"accessToken":"a","expiresAt":1800000000})"_ba;
    QTest::newRow("token that is no text") << R"({"accessToken":1,"expiresAt":"2026-11-23T09:50:02Z"})"_ba;
}

void TestSsoTokenCache::oddDocumentsAreNoTokens()
{
    QFETCH(const QByteArray, document);
    QVERIFY(!parseSsoToken(document).has_value());
}

void TestSsoTokenCache::unknownMembersArePassedOver()
{
    const auto read
        = parseSsoToken(R"({"accessToken":"a","expiresAt":"2026-11-23T09:50:02Z","more":{"x":[1]},"refreshToken":7})");
    QVERIFY(read.has_value());
    QVERIFY(read->isValid(end.addSecs(-1)));
    QVERIFY(!read->isValid(end));
    QVERIFY(!read->canBeRefreshed(end));
}

void TestSsoTokenCache::S01_ownerAloneReadsWhatWeWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.json"_s);
    write(path, "{}");
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6644)));
    const mode_t before = umask(0);
    const bool written = writeSsoToken(path, token());
    umask(before);
    QVERIFY(written);
    struct stat status { };
    QCOMPARE(stat(path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSsoTokenCache::oddFilesAreNotUnderstood()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.json"_s);
    QVERIFY(!readSsoToken(path).exists);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(readSsoToken(path).exists);
    QVERIFY(!readSsoToken(path).token);
    QVERIFY(QDir().rmdir(path));
    QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(!readSsoToken(path).token); // and does not wait for a writer
    QVERIFY(QFile::remove(path));
    write(path, formatSsoToken(token()) + QByteArray(ssoTokenSizeLimit, ' '));
    QVERIFY(!readSsoToken(path).token);
    write(path, formatSsoToken(token()));
    QVERIFY(readSsoToken(path).token == token());
}

void TestSsoTokenCache::failureToWriteLeavesTheOldOne()
{
    QVERIFY(!writeSsoToken(u"/nonexistent/folder/t.json"_s, token()));
}

QTEST_GUILESS_MAIN(TestSsoTokenCache)
#include "tst_ssotokencache.moc"

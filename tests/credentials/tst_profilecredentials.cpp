// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profilecredentials.h"
#include "credentials/profilefingerprint.h"
#include "support/profilebench.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;
using State = CredentialsSource::State;

namespace {

QByteArray keys(const QByteArray &profile, const QByteArray &id)
{
    return '[' + profile + "]\naws_access_key_id = " + id + "\naws_secret_access_key = secret\n";
}

ApiError refusal()
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsRejected;
    return error;
}

QByteArray idOf(const CredentialsSource &source)
{
    return source.credentials().value_or(AwsCredentials()).accessKeyId;
}

} // namespace

class TestProfileCredentials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreThereAtOnce();
    void unknownProfileIsMissing();
    void folderThatComesLaterIsSeen();
    void F24_rotatedFileIsReadAgain_data();
    void F24_rotatedFileIsReadAgain();
    void othersOfTheFileDisturbNobody();
    void reloadGivesRefusedKeysAnotherChance();
    void S23_whatSignsInIsCompared_data();
    void S23_whatSignsInIsCompared();
};

void TestProfileCredentials::keysAreThereAtOnce()
{
    ProfileBench bench({}, keys("work", "AKIAWORK"));
    const ProfileCredentials source(u"work"_s, bench.context());
    QCOMPARE(source.state(), State::Ready);
    QCOMPARE(idOf(source), "AKIAWORK");
}

void TestProfileCredentials::unknownProfileIsMissing()
{
    ProfileBench bench;
    const ProfileCredentials source(u"work"_s, bench.context());
    QCOMPARE(source.state(), State::Missing);
    QCOMPARE(source.error()->code, u"ProfileNotFound"_s);
}

void TestProfileCredentials::folderThatComesLaterIsSeen()
{
    QTemporaryDir home;
    SharedFilesWatch files({home.filePath(u".aws/config"_s), home.filePath(u".aws/credentials"_s)});
    QSignalSpy changed(&files, &SharedFilesWatch::changed);
    QVERIFY(QDir(home.path()).mkdir(u".aws"_s));
    QTRY_VERIFY(!changed.isEmpty());
    ProfileBench::write(home.filePath(u".aws/credentials"_s), keys("default", "AKIALATER"));
    QTRY_VERIFY(files.files().hasProfile(u"default"_s));
}

void TestProfileCredentials::F24_rotatedFileIsReadAgain_data()
{
    QTest::addColumn<bool>("byRename");
    QTest::newRow("written in place") << false;
    QTest::newRow("replaced by a rename") << true;
}

void TestProfileCredentials::F24_rotatedFileIsReadAgain()
{
    QFETCH(bool, byRename);
    ProfileBench bench;
    const auto write = [&](const QByteArray &id) {
        if (!byRename)
            return bench.writeCredentials(keys("default", id));
        QSaveFile file(bench.files.paths().credentials);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(keys("default", id)) > 0 && file.commit());
    };
    ProfileCredentials source(u"default"_s, bench.context());
    QCOMPARE(source.state(), State::Missing);
    for (const auto &id : {"AKIAFIRST"_ba, "AKIASECOND"_ba, "AKIATHIRD"_ba}) {
        write(id);
        QTRY_COMPARE(idOf(source), id);
    }
    source.reject("AKIATHIRD", refusal());
    QCOMPARE(source.state(), State::Rejected);
    write("AKIAFOURTH");
    QTRY_COMPARE(source.state(), State::Ready);
    QVERIFY(QFile::remove(bench.files.paths().credentials));
    QTRY_COMPARE(source.state(), State::Missing);
}

void TestProfileCredentials::othersOfTheFileDisturbNobody()
{
    ProfileBench bench({}, keys("work", "AKIAWORK"));
    ProfileCredentials source(u"work"_s, bench.context());
    source.reject("AKIAWORK", refusal());
    QSignalSpy changes(&source, &CredentialsSource::stateChanged);
    bench.writeCredentials(keys("work", "AKIAWORK") + keys("other", "AKIAOTHER"));
    bench.files.read();
    QVERIFY(bench.files.files().hasProfile(u"other"_s));
    QCOMPARE(source.state(), State::Rejected);
    QVERIFY(changes.isEmpty());
}

void TestProfileCredentials::reloadGivesRefusedKeysAnotherChance()
{
    ProfileBench bench({}, keys("work", "AKIAWORK"));
    ProfileCredentials source(u"work"_s, bench.context());
    source.reject("AKIAWORK", refusal());
    source.reload();
    QCOMPARE(source.state(), State::Ready);
}

void TestProfileCredentials::S23_whatSignsInIsCompared_data()
{
    const QByteArray config = "[profile role]\nrole_arn = r\nsource_profile = base\n[profile base]\nsso_session = s\nregion = x\n"
                              "[sso-session s]\nsso_region = eu-west-1\n[profile other]\nregion = y\n";
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("same");
    const auto changed = [&](const QByteArray &from, const QByteArray &to) { return QByteArray(config).replace(from, to); };
    QTest::newRow("nothing") << config << config << true;
    QTest::newRow("a comment") << config << "# note\n" + config << true;
    QTest::newRow("another profile") << config << changed("region = y", "region = z") << true;
    QTest::newRow("the role") << config << changed("role_arn = r", "role_arn = q") << false;
    QTest::newRow("the profile it takes its keys from") << config << changed("region = x", "region = z") << false;
    QTest::newRow("that one's sign-in") << config << changed("eu-west-1", "eu-west-2") << false;
    QTest::newRow("a value that moved into the next") << QByteArray("[profile role]\na = bc\n") << QByteArray("[profile role]\nab = c\n")
                                                      << false;
    const QByteArray loop = "[profile role]\nsource_profile = base\n[profile base]\nsource_profile = role\n";
    QTest::newRow("a chain that bites its tail") << loop << loop << true;
}

void TestProfileCredentials::S23_whatSignsInIsCompared()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, same);
    const auto fingerprint = [](const QByteArray &config) {
        const SharedFiles files({u"c"_s, true, {}, parseAwsConfigFile(config, AwsConfigFlavor::Config)}, {});
        return profileFingerprint(files, u"role"_s);
    };
    QCOMPARE(fingerprint(before) == fingerprint(after), same);
}

QTEST_GUILESS_MAIN(TestProfileCredentials)
#include "tst_profilecredentials.moc"

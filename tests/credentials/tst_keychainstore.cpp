// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside with-keyring.sh only: every slot names the kind of session it needs, see CMakeLists.txt.
#include "credentials/keychainstore.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

const QString testService = u"io.github.dataset_watch.Test"_s;
const AwsCredentials anna{"AKIAANNAEXAMPLE01234", "wJalrXUtnFEMI/K7MDENG+canary1", {}, {}};
const AwsCredentials temporary{"ASIATEMPEXAMPLE01234", "secret/of+temporary", QByteArray(1600, 't'),
                               QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};

template<typename T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return failure(keychainError(SecretState::Busy, u"the future was never answered"_s));
    return future.result();
}

/// "ok" or the code of the error, which is the state's name.
template<typename T>
QString outcome(QFuture<Result<T>> future)
{
    const auto result = resultOf(std::move(future));
    if (!result)
        qInfo() << result.error().code << result.error().message; // of use when a test fails
    return result ? u"ok"_s : result.error().code;
}

/// "ok" where the store gives just these credentials.
QString loaded(SecretStore &store, const QString &id, const AwsCredentials &expected)
{
    const auto result = resultOf(store.load(id));
    if (!result)
        return result.error().code + u": "_s + result.error().message;
    return *result == expected ? u"ok"_s : u"something else"_s;
}

QString probed(SecretStore &store, const QString &id)
{
    const auto state = resultOf(store.probe(id));
    return state ? secretStateName(*state) : u"error "_s + state.error().code;
}

QString script(const QString &name)
{
    return QString::fromUtf8(DW_SOURCE_DIR "/tests/credentials/") + name;
}

QString run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString callService(const QStringList &arguments)
{
    return run(u"gdbus"_s, QStringList{u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.secrets"_s, u"-o"_s} + arguments);
}

QString lockKeyring()
{
    return callService({u"/org/freedesktop/secrets"_s, u"-m"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                        u"['/org/freedesktop/secrets/collection/login']"_s});
}

QString unlockKeyring()
{
    return run(u"/usr/bin/python3"_s, {script(u"unlockkeyring.py"_s)});
}

qint64 serviceProcess()
{
    const QString reply = run(u"gdbus"_s,
                              {u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.DBus"_s, u"-o"_s, u"/"_s, u"-m"_s,
                               u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s});
    return reply.section(u' ', 1).section(u',', 0, 0).toLongLong(); // (uint32 1234,)
}

/// True where \p folder has a file that holds the secret in any form a careless program writes it.
bool holdsPlainly(const QString &folder, const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    QByteArrayList forms{secret, secret.toPercentEncoding(),
                         QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (qsizetype skip = 0; skip < 3; ++skip) // base64 of the secret at each offset within a longer text
        forms.append(secret.sliced(skip).first((secret.size() - skip) / 3 * 3).toBase64());
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms) {
            if (content.contains(form))
                return true;
        }
    }
    return false;
}

/// The misbehaving service, on the private bus.
class FakeService {
public:
    explicit FakeService(const QString &mode)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"/usr/bin/python3"_s, {script(u"fakesecretservice.py"_s), mode});
        m_ready = QTest::qWaitFor([this] { return said("ready") || m_process.state() == QProcess::NotRunning; }, 20'000)
            && said("ready");
    }
    ~FakeService() { stop(); }
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    bool said(const QByteArray &what)
    {
        m_output += m_process.readAll();
        return m_output.contains(what);
    }
    QByteArray output() const { return m_output; }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }

private:
    QProcess m_process;
    QByteArray m_output;
    bool m_ready = false;
};

// A loaded machine, or valgrind, must not turn an answer into "Busy": only what never comes is waited for briefly.
constexpr KeychainStore::Timing patient{20s, 20s, 20s};
constexpr std::chrono::milliseconds brief = 600ms;

} // namespace

class TestKeychainStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    // keyring
    void savesLoadsAndForgets();
    void replacesOnSecondSave();
    void labelsForTheKeyringViewer();
    void findsWhatAnotherProcessSaved();
    void S1_secretIsInNoFile();
    void F35_lockedIsNeverAbsent();
    void F37_hungServiceIsBusyAndComesBack();
    void F37_replacedServiceIsNeverAbsent();
    void withoutGlibItIsBroken();

    // nokeyring, noservice, nobus
    void F34_noKeyringYet();
    void F34_noServiceIsSaidSo();

    // noservice with the fake
    void F37_jobThatNeverEndsIsOrphaned();
    void F53_storeGoesBeforeItsJob();
    void F37_serviceThatCrashesIsBroken();
    void F35_unlockPrompt_data();
    void F35_unlockPrompt();
};

void TestKeychainStore::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DW_PRIVATE_KEYRING"),
             "run this through with-keyring.sh: it must not meet a person's keychain");
}

void TestKeychainStore::savesLoadsAndForgets()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s); // it is gone, as was asked

    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(outcome(store.save(u"b"_s, u"test"_s, temporary)), u"ok"_s);
    QCOMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(loaded(store, u"b"_s, temporary), u"ok"_s);

    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(loaded(store, u"b"_s, temporary), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"b"_s)), u"ok"_s);
}

void TestKeychainStore::replacesOnSecondSave()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"ok"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

void TestKeychainStore::labelsForTheKeyringViewer()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"labelled"_s, u"prod"_s, anna)), u"ok"_s);
    const QString found = callService({u"/org/freedesktop/secrets"_s, u"-m"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
                                       u"{'server': '%1', 'user': '%1/labelled'}"_s.arg(testService)});
    const QString item = found.section(u'\'', 1, 1); // ([objectpath '/org/...'], @ao [])
    const auto label = [&] {
        return callService(
            {item, u"-m"_s, u"org.freedesktop.DBus.Properties.Get"_s, u"org.freedesktop.Secret.Item"_s, u"Label"_s});
    };
    QTRY_VERIFY2(label().contains(u"Dataset Watch: prod"_s), qPrintable(found + label()));
    QCOMPARE(outcome(store.forget(u"labelled"_s)), u"ok"_s);
}

void TestKeychainStore::findsWhatAnotherProcessSaved()
{
    KeychainStore store(testService, patient);
    QCOMPARE(loaded(store, u"restart"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"restart"_s)), u"ok"_s);
}

void TestKeychainStore::S1_secretIsInNoFile()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"canary"_s, u"prod"_s, anna)), u"ok"_s);
    const QString home = qEnvironmentVariable("HOME");
    QVERIFY2(QFile::exists(home + u"/data/keyrings/login.keyring"_s), "the keyring was not written where this test looks");
    QVERIFY(!holdsPlainly(home, anna.secretAccessKey));

    QFile careless(home + u"/careless"_s); // the search must be able to find something
    QVERIFY(careless.open(QIODevice::WriteOnly));
    careless.write("x" + QByteArray("key=" + anna.secretAccessKey + "\n").toBase64());
    careless.close();
    QVERIFY(holdsPlainly(home, anna.secretAccessKey));
    QVERIFY(careless.remove());
    QCOMPARE(outcome(store.forget(u"canary"_s)), u"ok"_s);
}

void TestKeychainStore::F35_lockedIsNeverAbsent()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    const QString reply = lockKeyring();
    QVERIFY2(!reply.startsWith(u"failed"_s), qPrintable(reply));

    QCOMPARE(probed(store, u"a"_s), u"Locked"_s);
    QCOMPARE(probed(store, u"never saved"_s), u"Locked"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.load(u"never saved"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, temporary)), u"Locked"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"Locked"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"Denied"_s); // no display: the prompt dismisses itself

    QCOMPARE(unlockKeyring(), QString());
    QTRY_COMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"ok"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s); // neither replaced nor deleted
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

void TestKeychainStore::F37_hungServiceIsBusyAndComesBack()
{
    KeychainStore store(testService, patient);
    KeychainStore hasty(testService, {brief, brief, brief});
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ok"_s);
    const auto process = static_cast<pid_t>(serviceProcess());
    QVERIFY(process > 1);
    QCOMPARE(kill(process, SIGSTOP), 0);
    const QString probe = probed(hasty, u"a"_s);
    const QString load = outcome(hasty.load(u"a"_s));
    const QString save = outcome(hasty.save(u"a"_s, u"prod"_s, temporary));
    QCOMPARE(kill(process, SIGCONT), 0);
    QCOMPARE(probe, u"Busy"_s);
    QCOMPARE(load, u"Busy"_s);
    QCOMPARE(save, u"Busy"_s);
    QTRY_COMPARE(probed(store, u"a"_s), u"Ready"_s);
    QCOMPARE(loaded(store, u"a"_s, anna), u"ok"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ok"_s);
}

/// libsecret 0.20 keeps its session with a daemon that is gone, and every later job of this process fails. What must hold:
/// that is never taken for "no credentials", and nothing is lost.
void TestKeychainStore::F37_replacedServiceIsNeverAbsent()
{
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.save(u"restart"_s, u"prod"_s, anna)), u"ok"_s);
    const qint64 before = serviceProcess();
    QCOMPARE(kill(static_cast<pid_t>(before), SIGTERM), 0);
    QTRY_VERIFY(serviceProcess() != before); // maybe another one already: libsecret asks for it at once
    QCOMPARE(probed(store, u"restart"_s), u"Locked"_s);
    QVERIFY(serviceProcess() > 0);
    QCOMPARE(unlockKeyring(), QString());
    QTRY_COMPARE(probed(store, u"restart"_s), u"Ready"_s);
    const QString again = loaded(store, u"restart"_s, anna);
    QVERIFY2(again == u"ok"_s || again.startsWith(u"Broken"_s), qPrintable(again));
}

void TestKeychainStore::withoutGlibItIsBroken()
{
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        QSKIP("needs QT_NO_GLIB=1");
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"Broken"_s);
    QVERIFY(resultOf(store.load(u"a"_s)).error().message.contains(u"GLib"_s));
}

void TestKeychainStore::F34_noKeyringYet()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"Absent"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Absent"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ServiceMissing"_s); // making one needs a display
}

void TestKeychainStore::F34_noServiceIsSaidSo()
{
    KeychainStore store(testService, patient);
    QCOMPARE(probed(store, u"a"_s), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.save(u"a"_s, u"prod"_s, anna)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.forget(u"a"_s)), u"ServiceMissing"_s);
    QCOMPARE(outcome(store.unlock(u"a"_s)), u"ServiceMissing"_s);
    QVERIFY(!holdsPlainly(qEnvironmentVariable("HOME"), anna.secretAccessKey));
}

void TestKeychainStore::F37_jobThatNeverEndsIsOrphaned()
{
    FakeService service(u"hang"_s);
    QVERIFY2(service.isReady(), service.output().constData());
    auto store = std::make_unique<KeychainStore>(testService, KeychainStore::Timing{20s, brief, brief});
    QCOMPARE(outcome(store->load(u"a"_s)), u"Busy"_s);
    QTRY_VERIFY(service.said("OpenSession"));
    QCOMPARE(outcome(store->load(u"a"_s)), u"Busy"_s); // and no second job queues behind the first
    QCOMPARE(service.output().count("OpenSession"), 1);

    service.stop(); // the job ends at last, and only then may another be started
    QTRY_COMPARE(outcome(store->load(u"a"_s)), u"ServiceMissing"_s);
}

void TestKeychainStore::F53_storeGoesBeforeItsJob()
{
    FakeService service(u"hang"_s);
    QVERIFY2(service.isReady(), service.output().constData());
    auto store = std::make_unique<KeychainStore>(testService, patient);
    const auto load = store->load(u"a"_s);
    QTRY_VERIFY(service.said("OpenSession"));
    store.reset();
    QVERIFY(load.isCanceled());
    service.stop(); // the job ends now, and finds nobody
    KeychainStore next(testService, patient);
    QCOMPARE(outcome(next.load(u"a"_s)), u"ServiceMissing"_s);
}

void TestKeychainStore::F37_serviceThatCrashesIsBroken()
{
    FakeService service(u"crash"_s);
    QVERIFY2(service.isReady(), service.output().constData());
    KeychainStore store(testService, patient);
    QCOMPARE(outcome(store.load(u"a"_s)), u"Broken"_s);
    QCOMPARE(outcome(store.load(u"a"_s)), u"ServiceMissing"_s);
}

void TestKeychainStore::F35_unlockPrompt_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("accept") << u"ok"_s;
    QTest::newRow("dismiss") << u"Denied"_s;
    QTest::newRow("hangprompt") << u"Busy"_s;
}

void TestKeychainStore::F35_unlockPrompt()
{
    FakeService service(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(service.isReady(), service.output().constData());
    const bool answers = qstrcmp(QTest::currentDataTag(), "hangprompt") != 0;
    KeychainStore store(testService, {20s, 20s, answers ? 20s : brief});
    QCOMPARE(outcome(store.load(u"a"_s)), u"Locked"_s);
    QVERIFY(!service.said("OpenSession")); // a locked keyring is left alone until a person asks
    QTEST(outcome(store.unlock(u"a"_s)), "expected");
    if (!answers)
        QTRY_VERIFY(service.said("Dismiss"));
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"

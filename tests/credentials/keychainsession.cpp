// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsession.h"

#include <QDirIterator>
#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

namespace dw::test {

namespace {

template<typename T>
Result<T> awaited(QFuture<Result<T>> future)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(60'000);
    if (future.resultCount() == 0)
        return failure(keychainError(SecretState::Busy, u"the future was never answered"_s));
    return future.result();
}

template<typename T>
QString outcomeOf(const Result<T> &result)
{
    if (!result)
        qInfo() << result.error().code << result.error().message; // of use when a test fails
    return result ? u"ok"_s : result.error().code;
}

QString script(const QString &name)
{
    return QString::fromUtf8(DW_SOURCE_DIR "/tests/credentials/") + name;
}

} // namespace

bool isPrivateSession()
{
    return !qEnvironmentVariableIsEmpty("DW_PRIVATE_KEYRING");
}

Result<bool> resultOf(QFuture<Result<bool>> future)
{
    return awaited(std::move(future));
}

Result<SecretState> resultOf(QFuture<Result<SecretState>> future)
{
    return awaited(std::move(future));
}

Result<AwsCredentials> resultOf(QFuture<Result<AwsCredentials>> future)
{
    return awaited(std::move(future));
}

QString outcome(QFuture<Result<bool>> future)
{
    return outcomeOf(awaited(std::move(future)));
}

QString outcome(QFuture<Result<AwsCredentials>> future)
{
    return outcomeOf(awaited(std::move(future)));
}

QString loaded(SecretStore &store, const QString &id, const AwsCredentials &expected)
{
    const auto result = awaited(store.load(id));
    if (!result)
        return result.error().code + u": "_s + result.error().message;
    return *result == expected ? u"ok"_s : u"something else"_s;
}

QString probed(SecretStore &store, const QString &id)
{
    const auto state = awaited(store.probe(id));
    return state ? secretStateName(*state) : u"error "_s + state.error().code;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString callService(const QStringList &arguments)
{
    return run(u"gdbus"_s, QStringList{u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.secrets"_s, u"-o"_s} + arguments);
}

QString itemsInService(const QString &connectionId)
{
    return callService({u"/org/freedesktop/secrets"_s, u"-m"_s, u"org.freedesktop.Secret.Service.SearchItems"_s,
                        u"{'server': '%1', 'user': '%1/%2'}"_s.arg(testService, connectionId)});
}

QString keyringItem(const QStringList &arguments)
{
    return run(u"/usr/bin/python3"_s, QStringList{script(u"keyringitem.py"_s)} + arguments);
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

FakeSecretService::FakeSecretService(const QString &mode, const QByteArray &item)
    : FakeService(u"fakesecretservice.py"_s, item.isEmpty() ? QStringList{mode} : QStringList{mode, QString::fromUtf8(item)})
{
}

FakeWallet::FakeWallet(const QString &mode)
    : FakeService(u"fakewallet.py"_s, QStringList{mode})
{
}

FakeService::FakeService(const QString &scriptName, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/bin/python3"_s, QStringList{u"-B"_s, script(scriptName)} + arguments);
    m_ready
        = QTest::qWaitFor([this] { return said("ready") || m_process.state() == QProcess::NotRunning; }, 20'000) && said("ready");
}

qsizetype FakeService::times(const QByteArray &what)
{
    m_output += m_process.readAll();
    return m_output.split('\n').count(what);
}

void FakeService::stop()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

} // namespace dw::test

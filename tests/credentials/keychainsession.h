// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/keychainstore.h"

#include <QProcess>
#include <QString>

/// What the keychain tests share. They run inside with-keyring.sh only, in the kind of session CMakeLists.txt names.
namespace dw::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString testService = u"io.github.dataset_watch.Test"_s;
inline const AwsCredentials anna{"AKIAANNAEXAMPLE01234", "wJalrXUtnFEMI/K7MDENG+canary1", {}, {}};
inline const AwsCredentials temporary{"ASIATEMPEXAMPLE01234", "secret/of+temporary", QByteArray(1600, 't'),
                                      QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};

// A loaded machine, or valgrind, must not turn an answer into "Busy": only what never comes is waited for briefly.
inline constexpr KeychainStore::Timing patient{20s, 20s, 20s};
inline constexpr std::chrono::milliseconds brief = 600ms;

/// True inside with-keyring.sh; tests must do nothing elsewhere.
[[nodiscard]] bool isPrivateSession();

/// Waits for the answer; Busy where none came in a minute.
[[nodiscard]] Result<bool> resultOf(QFuture<Result<bool>> future);
[[nodiscard]] Result<SecretState> resultOf(QFuture<Result<SecretState>> future);
[[nodiscard]] Result<AwsCredentials> resultOf(QFuture<Result<AwsCredentials>> future);

/// "ok" or the code of the error, which is the state's name.
[[nodiscard]] QString outcome(QFuture<Result<bool>> future);
[[nodiscard]] QString outcome(QFuture<Result<AwsCredentials>> future);

/// "ok" where the store gives just these credentials.
[[nodiscard]] QString loaded(SecretStore &store, const QString &id, const AwsCredentials &expected);

[[nodiscard]] QString probed(SecretStore &store, const QString &id);

/// Runs a program to its end: what it printed, or "failed: " and why.
[[nodiscard]] QString run(const QString &program, const QStringList &arguments);

/// Calls the secret service with gdbus: OBJECT -m METHOD ARGUMENTS.
[[nodiscard]] QString callService(const QStringList &arguments);

/// What the service itself has under a connection's key: "([objectpath '/...'], @ao [])", unlocked and locked.
[[nodiscard]] QString itemsInService(const QString &connectionId);

/// keyringitem.py beside this file.
[[nodiscard]] QString keyringItem(const QStringList &arguments);

[[nodiscard]] QString lockKeyring();
[[nodiscard]] QString unlockKeyring();

/// The process that owns org.freedesktop.secrets.
[[nodiscard]] qint64 serviceProcess();

/// True where \p folder has a file that holds the secret in any form a careless program writes it.
[[nodiscard]] bool holdsPlainly(const QString &folder, const QByteArray &secret);

/// A service of the private bus that does as it is told: one of the scripts beside this file.
class FakeService {
public:
    ~FakeService() { stop(); }
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool said(const QByteArray &what) { return times(what) > 0; }
    [[nodiscard]] qsizetype times(const QByteArray &what); ///< how many lines of its output are just that
    [[nodiscard]] QByteArray output() const { return m_output; }
    void stop();

protected:
    FakeService(const QString &script, const QStringList &arguments);

private:
    QProcess m_process;
    QByteArray m_output;
    bool m_ready = false;
};

/// See fakesecretservice.py for the modes; \p item is the text of the item that it finds for whatever is searched.
class FakeSecretService final : public FakeService {
public:
    explicit FakeSecretService(const QString &mode, const QByteArray &item = {});
};

/// See fakewallet.py for the modes.
class FakeWallet final : public FakeService {
public:
    explicit FakeWallet(const QString &mode);
};

} // namespace dw::test

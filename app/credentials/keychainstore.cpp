// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainstore.h"

#include "core/promise.h"
#include "core/whenanswered.h"
#include "core/wipe.h"
#include "credentials/secretservicebus.h"
#include "credentials/storedsecret.h"

#include <QAbstractEventDispatcher>
#include <QObject>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool onSecretService = true;
#else
constexpr bool onSecretService = false;
#endif

#ifdef Q_OS_WIN
constexpr bool onWindows = true;
#else
constexpr bool onWindows = false;
#endif

template<typename T>
void fail(const Promise<T> &promise, SecretState state, const QString &detail)
{
    answer<T>(promise, failure(keychainError(state, detail)));
}

const QString stillThere = u"The keychain reported success and deleted nothing"_s;

/// What a finished job's error means. "Not found" may still mean locked: see Private::explainMissing().
SecretState stateOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return SecretState::Ready;
    case QKeychain::EntryNotFound: return SecretState::Absent;
    case QKeychain::AccessDeniedByUser: return SecretState::Denied;
    case QKeychain::AccessDenied:
        return secretStateOfWords(job.errorString()) == SecretState::Locked ? SecretState::Locked : SecretState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return SecretState::ServiceMissing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return secretStateOfWords(job.errorString());
    }
    return SecretState::Broken; // a later QtKeychain may know more errors
}

bool isKeptWhole(const AwsCredentials &credentials)
{
    QByteArray text = formatStoredSecret(credentials);
    const bool fits = fitsWindowsCredential(text);
    wipe(text);
    return fits;
}

/// QtKeychain's calls to libsecret come back through the GLib main loop only; without one nothing ever finishes.
bool canRunJobs()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return !onSecretService || (dispatcher && dispatcher->inherits("QEventDispatcherGlib"));
}

} // namespace

class KeychainStore::Private {
public:
    using Examined = std::function<void(const SecretItemSearch &)>;
    /// The third is what a read found; it is overwritten afterwards for all who share it.
    using Finished = std::function<void(SecretState, const QString &words, const QByteArray &text)>;

    Private(const QString &serviceName, Timing times)
        : service(serviceName)
        , timing(times)
        , bus(serviceName, times.probe, times.unlock)
        , patientBus(serviceName, times.watchdog, times.unlock)
        // KDE has its own keychain, which the Secret Service may not know: there the job's word is all there is
        , viaWallet(onSecretService && qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s, Qt::CaseInsensitive))
    {
    }

    /// On Windows the key alone names the item, hence the service in it. Never changes: it is how items are found again.
    [[nodiscard]] QString keyOf(const QString &connectionId) const { return service + u'/' + connectionId; }

    /// Whether a job may be started, and what it will find.
    void examine(const QString &connectionId, Examined next) { examine(bus, connectionId, std::move(next)); }

    void examine(const SecretServiceBus &asked, const QString &connectionId, Examined next)
    {
        if (!canRunJobs())
            return next({SecretState::Broken, {}, u"The keychain needs Qt's GLib event loop; QT_NO_GLIB must not be set"_s});
        if (!onSecretService || viaWallet)
            return next({SecretState::Ready, {}, {}});
        whenAnswered(asked.find(keyOf(connectionId)), &context, std::move(next));
    }

    /// Starts a job and hears of it once: its end, or Busy.
    void run(QKeychain::Job *job, const QString &connectionId, Finished finished)
    {
        if (*orphans > 0) {
            delete job; // never started
            return finished(SecretState::Busy, u"The keychain has not answered an earlier request yet"_s, {});
        }
        job->setAutoDelete(false);
        job->setKey(keyOf(connectionId));
        const auto orphaned = std::make_shared<bool>(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, orphaned, count = orphans] {
            if (*orphaned)
                --*count;
            job->deleteLater();
        });
        auto *watchdog = new QTimer(&context);
        QObject::connect(job, &QKeychain::Job::finished, watchdog, [job, finished, watchdog] {
            watchdog->stop();
            watchdog->deleteLater(); // with it goes this closure, which may hold a secret
            const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
            QByteArray text = read ? read->binaryData() : QByteArray();
            finished(stateOf(*job), job->errorString(), text);
            wipe(text, 2); // the other one is the job, which has done its work
        });
        QObject::connect(watchdog, &QTimer::timeout, watchdog, [job, finished, watchdog, orphaned, count = orphans] {
            *orphaned = true;
            ++*count;
            QObject::disconnect(job, nullptr, watchdog, nullptr);
            watchdog->deleteLater();
            finished(SecretState::Busy, u"The keychain did not answer in time"_s, {});
        });
        watchdog->setSingleShot(true);
        watchdog->start(timing.watchdog);
        job->start();
    }

    void read(const QString &connectionId, Finished finished)
    {
        run(new QKeychain::ReadPasswordJob(service), connectionId, std::move(finished));
    }

    void write(const QString &connectionId, const AwsCredentials &credentials, Finished finished)
    {
        QByteArray bytes = formatStoredSecret(credentials);
        QString text = QString::fromUtf8(bytes);
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(text); // never binary beside text: QtKeychain would keep two items and read the older one
        wipe(bytes);
        wipe(text);
        run(job, connectionId, std::move(finished));
    }

    /// A locked keyring reads as "not found": fails with what it really is.
    template<typename T>
    void explainMissing(const Promise<T> &promise, const QString &connectionId, const QString &words)
    {
        if (!onSecretService)
            return fail(promise, SecretState::Absent, words);
        whenAnswered(bus.find(keyOf(connectionId)), &context, [promise, words](const SecretItemSearch &found) {
            fail(promise, found.state == SecretState::Locked ? SecretState::Locked : SecretState::Absent, words);
        });
    }

    void verifySaved(const Promise<bool> &promise, const QString &connectionId, const QString &label,
                     const AwsCredentials &written)
    {
        read(connectionId, [=, this](SecretState state, const QString &words, const QByteArray &text) {
            if (state == SecretState::Absent)
                return fail(promise, SecretState::Broken, u"The keychain reported success and stored nothing"_s);
            if (state != SecretState::Ready)
                return fail(promise, state, words);
            if (parseStoredSecret(text) != written)
                return fail(promise, SecretState::Broken, u"The keychain gave back something else than was stored"_s);
            answer<bool>(promise, true);
            nameItem(connectionId, label);
        });
    }

    void verifyForgotten(const Promise<bool> &promise, const QString &connectionId)
    {
        if (onSecretService && !viaWallet)
            return verifyNotFound(promise, connectionId);
        read(connectionId, [=, this](SecretState state, const QString &words, const QByteArray &) {
            if (state == SecretState::Ready)
                return fail(promise, SecretState::Broken, stillThere);
            if (state != SecretState::Absent)
                return fail(promise, state, words);
            if (!onSecretService)
                return answer<bool>(promise, true);
            verifyNotFound(promise, connectionId); // a KDE session without KWallet keeps them in the Secret Service
        });
    }

    void verifyNotFound(const Promise<bool> &promise, const QString &connectionId)
    {
        whenAnswered(patientBus.find(keyOf(connectionId)), &context, [promise, wallet = viaWallet](const SecretItemSearch &found) {
            // beside KWallet, a Secret Service that holds nothing of ours may be in any state
            if (found.state == SecretState::Absent || (wallet && found.items.isEmpty()))
                return answer<bool>(promise, true);
            const bool there = found.state == SecretState::Ready;
            fail(promise, there ? SecretState::Broken : found.state, there ? stillThere : found.detail);
        });
    }

    /// QtKeychain labels items by the service alone; a person with three of them wants to know which is which.
    void nameItem(const QString &connectionId, const QString &label)
    {
        if (!onSecretService || viaWallet)
            return;
        whenAnswered(bus.find(keyOf(connectionId)), &context, [this, label](const SecretItemSearch &found) {
            for (const QString &item : found.items)
                bus.setLabel(item, u"Dataset Watch: "_s + label);
        });
    }

    QString service;
    Timing timing;
    SecretServiceBus bus;
    SecretServiceBus patientBus; ///< for forgetting: a secret must not stay because the machine was busy for a moment
    bool viaWallet;
    std::shared_ptr<int> orphans = std::make_shared<int>(0); ///< jobs past the watchdog; they may outlive the store
    QObject context; ///< destroyed first: nothing calls back into a store that is gone
};

KeychainStore::KeychainStore(const QString &service, Timing timing)
    : d(std::make_unique<Private>(service, timing))
{
}

KeychainStore::KeychainStore(const QString &service)
    : KeychainStore(service, Timing{})
{
}

KeychainStore::~KeychainStore() = default;

QFuture<Result<SecretState>> KeychainStore::probe(const QString &connectionId)
{
    const auto promise = makePromise<SecretState>();
    d->examine(connectionId, [promise](const SecretItemSearch &found) { answer<SecretState>(promise, found.state); });
    return promise->future();
}

QFuture<Result<AwsCredentials>> KeychainStore::load(const QString &connectionId)
{
    const auto promise = makePromise<AwsCredentials>();
    d->examine(connectionId, [=, this](const SecretItemSearch &found) {
        if (found.state != SecretState::Ready)
            return fail(promise, found.state, found.detail);
        d->read(connectionId, [=, this](SecretState state, const QString &words, const QByteArray &text) {
            if (state == SecretState::Absent)
                return d->explainMissing(promise, connectionId, words);
            if (state != SecretState::Ready)
                return fail(promise, state, words);
            const auto credentials = parseStoredSecret(text);
            if (!credentials) // KWallet answers a failed read with success and nothing
                return fail(promise, SecretState::Broken, u"The keychain item is empty or not ours"_s);
            answer<AwsCredentials>(promise, *credentials);
        });
    });
    return promise->future();
}

QFuture<Result<bool>> KeychainStore::save(const QString &connectionId, const QString &label, const AwsCredentials &credentials)
{
    const auto promise = makePromise<bool>();
    if (onWindows && !isKeptWhole(credentials)) {
        fail(promise, SecretState::Denied, u"Too long for the Credential Manager"_s);
        return promise->future();
    }
    d->examine(connectionId, [=, this](const SecretItemSearch &found) {
        if (found.state != SecretState::Ready && found.state != SecretState::Absent)
            return fail(promise, found.state, found.detail);
        d->write(connectionId, credentials, [=, this](SecretState state, const QString &words, const QByteArray &) {
            if (state != SecretState::Ready)
                return fail(promise, state == SecretState::Absent ? SecretState::Broken : state, words);
            d->verifySaved(promise, connectionId, label, credentials);
        });
    });
    return promise->future();
}

QFuture<Result<bool>> KeychainStore::forget(const QString &connectionId)
{
    const auto promise = makePromise<bool>();
    d->examine(d->patientBus, connectionId, [=, this](const SecretItemSearch &found) {
        if (found.state == SecretState::Absent)
            return answer<bool>(promise, true);
        if (found.state != SecretState::Ready)
            return fail(promise, found.state, found.detail);
        auto *job = new QKeychain::DeletePasswordJob(d->service);
        d->run(job, connectionId, [=, this](SecretState state, const QString &words, const QByteArray &) {
            if (state != SecretState::Ready && state != SecretState::Absent)
                return fail(promise, state, words);
            d->verifyForgotten(promise, connectionId);
        });
    });
    return promise->future();
}

QFuture<Result<bool>> KeychainStore::unlock(const QString &connectionId)
{
    if (onSecretService && !d->viaWallet)
        return d->bus.unlock(d->keyOf(connectionId));
    return QtFuture::makeReadyFuture(Result<bool>(true)); // those keychains ask by themselves when they are read
}

} // namespace dw

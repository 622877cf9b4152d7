// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretservicebus.h"

#include "core/whenanswered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

const QString busName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString defaultCollection = u"/org/freedesktop/secrets/aliases/default"_s;
const QString nowhere = u"/"_s; // the API's word for "no such object"

/// libdbus would start a bus of its own where none is named and an X display exists.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

SecretState stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer: return SecretState::ServiceMissing;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return SecretState::Busy;
    case QDBusError::AccessDenied: return SecretState::Denied;
    default: // QtDBus has two dozen more, and the service adds its own by name
        return secretStateOfWords(error.name() + u": "_s + error.message());
    }
}

/// One conversation with the service: a few calls one after the other under one deadline. Deletes itself at its end.
class Conversation : public QObject {
public:
    explicit Conversation(std::chrono::milliseconds timeout)
        : m_bus(QDBusConnection::sessionBus())
    {
        QTimer::singleShot(timeout, this, [this] { end(SecretState::Busy, u"The keychain did not answer in time"_s); });
    }

protected:
    /// Called once, at the end.
    virtual void answer(SecretState state, const QString &detail) = 0;

    void end(SecretState state, const QString &detail)
    {
        if (std::exchange(m_ended, true))
            return;
        answer(state, detail);
        deleteLater(); // not now: the sender of the signal that led here is a child
    }

    [[nodiscard]] QDBusConnection &bus() noexcept { return m_bus; }

    /// Calls and goes on with the reply; an error reply ends the conversation.
    void ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
             std::function<void(const QDBusMessage &)> next)
    {
        auto message = QDBusMessage::createMethodCall(busName, path, interface, method);
        message.setArguments(arguments);
        // the deadline ends a conversation, not the single call: a person may take a minute to type a password
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, 600'000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next = std::move(next)] {
            if (m_ended)
                return;
            if (watcher->isError())
                return end(stateOf(watcher->error()), watcher->error().message());
            next(watcher->reply());
        });
    }

private:
    QDBusConnection m_bus;
    bool m_ended = false;
};

class Search final : public Conversation {
public:
    Search(const Attributes &attributes, std::chrono::milliseconds timeout)
        : Conversation(timeout)
        , m_attributes(attributes)
    {
        m_promise.start();
    }

    QFuture<SecretItemSearch> start()
    {
        auto future = m_promise.future();
        if (!bus().isConnected()) {
            end(SecretState::ServiceMissing, bus().lastError().message());
            return future;
        }
        ask(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(m_attributes)},
            [this](const QDBusMessage &reply) { onItems(QDBusPendingReply<Paths, Paths>(reply)); });
        return future;
    }

protected:
    void answer(SecretState state, const QString &detail) override
    {
        m_result.state = state;
        m_result.detail = detail;
        m_promise.addResult(m_result);
        m_promise.finish();
    }

private:
    void onItems(const QDBusPendingReply<Paths, Paths> &reply)
    {
        if (!reply.isValid())
            return end(SecretState::Broken, u"The keychain answered a search with something else"_s);
        const Paths unlocked = reply.argumentAt<0>();
        const Paths locked = reply.argumentAt<1>();
        for (const QDBusObjectPath &path : unlocked.isEmpty() ? locked : unlocked)
            m_result.items.append(path.path());
        if (!unlocked.isEmpty())
            return end(SecretState::Ready, {});
        if (!locked.isEmpty())
            return end(SecretState::Locked, {});
        ask(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, [this](const QDBusMessage &alias) {
            const QString path = QDBusPendingReply<QDBusObjectPath>(alias).value().path();
            if (path.isEmpty() || path == nowhere)
                return end(SecretState::Absent, u"There is no keyring yet"_s);
            onCollection(path);
        });
    }

    /// Nothing found in a locked keyring proves nothing: some services do not search what they cannot read.
    void onCollection(const QString &path)
    {
        ask(path, propertiesInterface, u"Get"_s, {collectionInterface, u"Locked"_s}, [this](const QDBusMessage &reply) {
            const bool locked = QDBusPendingReply<QDBusVariant>(reply).value().variant().toBool();
            end(locked ? SecretState::Locked : SecretState::Absent, {});
        });
    }

    Attributes m_attributes;
    SecretItemSearch m_result;
    QPromise<SecretItemSearch> m_promise;
};

/// Unlocks objects, by a prompt of the service's where it wants one.
class Unlocking final : public Conversation {
    Q_OBJECT
public:
    explicit Unlocking(std::chrono::milliseconds timeout)
        : Conversation(timeout)
    {
        m_promise.start();
    }

    QFuture<Result<bool>> start(const QStringList &objects)
    {
        Paths paths;
        for (const QString &object : objects)
            paths.append(QDBusObjectPath(object));
        auto future = m_promise.future();
        ask(servicePath, serviceInterface, u"Unlock"_s, {QVariant::fromValue(paths)}, [this](const QDBusMessage &message) {
            const QDBusPendingReply<Paths, QDBusObjectPath> reply(message);
            if (!reply.isValid())
                return end(SecretState::Broken, u"The keychain answered an unlock with something else"_s);
            m_prompt = reply.argumentAt<1>().path();
            if (m_prompt == nowhere)
                return end(reply.argumentAt<0>().isEmpty() ? SecretState::Denied : SecretState::Ready, {});
            showPrompt();
        });
        return future;
    }

protected:
    void answer(SecretState state, const QString &detail) override
    {
        if (state == SecretState::Busy && !m_prompt.isEmpty()) // nobody waits for the answer any more
            bus().asyncCall(QDBusMessage::createMethodCall(busName, m_prompt, promptInterface, u"Dismiss"_s));
        m_promise.addResult(state == SecretState::Ready ? Result<bool>(true)
                                                        : Result<bool>(failure(keychainError(state, detail))));
        m_promise.finish();
    }

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &) { end(dismissed ? SecretState::Denied : SecretState::Ready, {}); }

private:
    void showPrompt()
    {
        bus().connect(busName, m_prompt, promptInterface, u"Completed"_s, this, SLOT(onCompleted(bool, QDBusVariant)));
        ask(m_prompt, promptInterface, u"Prompt"_s, {QString()}, [](const QDBusMessage &) {}); // Completed brings the answer
    }

    QString m_prompt;
    QPromise<Result<bool>> m_promise;
};

Attributes attributesOf(const QString &server, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    return {{u"server"_s, server}, {u"user"_s, key}}; // QtKeychain's names for service and key
}

} // namespace

SecretServiceBus::SecretServiceBus(QString server, std::chrono::milliseconds timeout, std::chrono::milliseconds unlockTimeout)
    : m_server(std::move(server))
    , m_timeout(timeout)
    , m_unlockTimeout(unlockTimeout)
{
}

QFuture<SecretItemSearch> SecretServiceBus::find(const QString &key) const
{
    if (!hasSessionBus())
        return QtFuture::makeReadyFuture(SecretItemSearch{SecretState::ServiceMissing, {}, u"There is no session bus"_s});
    return (new Search(attributesOf(m_server, key), m_timeout))->start();
}

QFuture<Result<bool>> SecretServiceBus::unlock(const QString &key)
{
    const auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto answer = [promise](const Result<bool> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenAnswered(find(key), &m_context, [this, answer](const SecretItemSearch &found) {
        switch (found.state) {
        case SecretState::Ready:
        case SecretState::Absent: return answer(true);
        case SecretState::Locked: {
            const QStringList objects = found.items.isEmpty() ? QStringList{defaultCollection} : found.items;
            return whenAnswered((new Unlocking(m_unlockTimeout))->start(objects), &m_context, answer);
        }
        case SecretState::ServiceMissing:
        case SecretState::Denied:
        case SecretState::Busy:
        case SecretState::Broken: return answer(failure(keychainError(found.state, found.detail)));
        } // no default: the compiler must list what is missing
        Q_UNREACHABLE();
    });
    return promise->future();
}

void SecretServiceBus::setLabel(const QString &item, const QString &label) const
{
    auto message = QDBusMessage::createMethodCall(busName, item, propertiesInterface, u"Set"_s);
    message << itemInterface << u"Label"_s << QVariant::fromValue(QDBusVariant(label));
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace dw

#include "secretservicebus.moc"

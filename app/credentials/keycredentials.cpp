// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keycredentials.h"

#include "core/logging.h"
#include "core/whenanswered.h"
#include "credentials/secretstore.h"

namespace dw {

KeyCredentials::KeyCredentials(SecretStore &store, QString connectionId, std::chrono::milliseconds startupRetry, QObject *parent)
    : HeldCredentials(parent)
    , m_store(store)
    , m_connectionId(std::move(connectionId))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(startupRetry);
    connect(&m_retry, &QTimer::timeout, this, &KeyCredentials::load);
    load();
}

void KeyCredentials::reload()
{
    m_retry.stop();
    m_mayRetry = false; // a person asks, and can ask again
    await();
    load();
}

void KeyCredentials::setSessionCredentials(const AwsCredentials &credentials)
{
    m_retry.stop();
    ++m_request;
    hold(credentials);
}

void KeyCredentials::load()
{
    const int request = ++m_request;
    whenAnswered(m_store.load(m_connectionId), this, [this, request](const Result<AwsCredentials> &found) {
        if (request == m_request)
            onLoaded(found);
    });
}

void KeyCredentials::onLoaded(const Result<AwsCredentials> &found)
{
    if (!found) {
        qCWarning(logCredentials) << "keychain:" << found.error().code << found.error().message;
        const SecretState state = secretStateFromName(found.error().code);
        const bool mayHeal = state == SecretState::Busy || state == SecretState::ServiceMissing;
        if (mayHeal && std::exchange(m_mayRetry, false))
            m_retry.start();
    }
    hold(found);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "credentials/credentialexpiry.h"
#include "credentials/credentialprovider.h"
#include "credentials/heldcredentials.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace dw {

/// One provider's credentials over time: fetched when made, renewed before they run out, once for all calls that wait.
/// Those in use stay while a renewal fails, until they end. Calls are held while it is in doubt whether there are any.
/// Refused temporary credentials are fetched anew once; refused again, or long-lived ones, they stay Rejected.
class CredentialSession : public HeldCredentials {
    Q_OBJECT
public:
    CredentialSession(std::unique_ptr<CredentialProvider> provider, const Clock &clock, QObject *parent = nullptr);

    /// Asks the provider again because a person wants it so. Refused credentials get another chance.
    void retry();

    /// Asks the provider again with a one-time code.
    void giveMfaCode(const QString &code);

    /// Looks at the clock: renews what runs out soon, ends what ran out. Called by a timer, and by whoever knows that the
    /// clock jumped or the machine slept.
    void tick();

    /// When the credentials end; absent for those that do not, and where there are none.
    [[nodiscard]] std::optional<QDateTime> expiration() const;

    void reject(const QByteArray &accessKeyId, const ApiError &error) override;

protected:
    /// Without a provider yet: setProvider() must follow.
    CredentialSession(const Clock &clock, QObject *parent);

    /// Another way to get credentials, e.g. because the files changed. What the old one is about to answer is dropped; its
    /// credentials are used no more.
    void setProvider(std::unique_ptr<CredentialProvider> provider);

private:
    void fetch();
    void onFetched(const Result<AwsCredentials> &found);
    [[nodiscard]] bool mayFetch() const;
    [[nodiscard]] ExpiryWindows windows() const;
    void schedule();

    std::unique_ptr<CredentialProvider> m_provider;
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_fetchedAt; ///< the credentials in use
    // Pauses are kept on the monotonic clock: somebody who sets the other one back must not make them last a day
    std::optional<std::chrono::milliseconds> m_notBefore; ///< of the next attempt, after one failed
    std::optional<std::chrono::milliseconds> m_replacedAt; ///< when refused credentials were last fetched anew
    std::optional<ApiError> m_renewalError; ///< why the credentials in use were not renewed
    std::optional<ApiError> m_rejection; ///< why those before were refused, while others are fetched
    QByteArray m_rejectedKeyId;
    bool m_hasNewCode = false; ///< a one-time code came while an answer without it was on its way
    int m_failures = 0; ///< in a row
    int m_request = 0; ///< answers to an earlier one are out of date
    bool m_fetching = false;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"

#include <chrono>
#include <memory>

namespace dw {

/// The operating system's keychain, through QtKeychain; on Linux the Secret Service is asked first, because QtKeychain
/// cannot tell a locked keyring from an empty one. Use it on the GUI thread. Every future is answered in bounded time:
/// a job that outlives the watchdog is left to itself (deleting it would be a use after free) and nothing else is
/// started until it ends.
class KeychainStore final : public SecretStore {
public:
    struct Timing {
        std::chrono::milliseconds probe{2000}; ///< for each question to the Secret Service, except when forgetting
        std::chrono::milliseconds watchdog{10'000}; ///< for each job of QtKeychain, and each question when forgetting
        std::chrono::milliseconds unlock{120'000}; ///< for the person to type a password
    };

    /// Items are stored under \p service, the application's id outside tests.
    explicit KeychainStore(const QString &service, Timing timing);
    explicit KeychainStore(const QString &service);
    ~KeychainStore() override;

    [[nodiscard]] QFuture<Result<SecretState>> probe(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<AwsCredentials>> load(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<bool>> save(const QString &connectionId, const QString &label,
                                             const AwsCredentials &credentials) override;
    [[nodiscard]] QFuture<Result<bool>> forget(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<bool>> unlock(const QString &connectionId) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"

#include <QHash>

namespace dw {

/// Keeps credentials until the program ends: where there is no keychain, and for the demo. Never touches a disk.
class MemoryStore final : public SecretStore {
public:
    [[nodiscard]] QFuture<Result<SecretState>> probe(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<AwsCredentials>> load(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<bool>> save(const QString &connectionId, const QString &label,
                                             const AwsCredentials &credentials) override;
    [[nodiscard]] QFuture<Result<bool>> forget(const QString &connectionId) override;
    [[nodiscard]] QFuture<Result<bool>> unlock(const QString &connectionId) override;

private:
    QHash<QString, AwsCredentials> m_items;
};

} // namespace dw

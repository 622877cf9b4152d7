// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorystore.h"

using namespace Qt::StringLiterals;

namespace dw {

namespace {

template<typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

QFuture<Result<SecretState>> MemoryStore::probe(const QString &connectionId)
{
    return answered<SecretState>(m_items.contains(connectionId) ? SecretState::Ready : SecretState::Absent);
}

QFuture<Result<AwsCredentials>> MemoryStore::load(const QString &connectionId)
{
    const auto found = m_items.constFind(connectionId);
    if (found == m_items.cend())
        return answered<AwsCredentials>(failure(keychainError(SecretState::Absent, u"Nothing was kept for this run"_s)));
    return answered<AwsCredentials>(*found);
}

QFuture<Result<bool>> MemoryStore::save(const QString &connectionId, const QString &, const AwsCredentials &credentials)
{
    replaceCredentials(m_items[connectionId], credentials);
    return answered<bool>(true);
}

QFuture<Result<bool>> MemoryStore::forget(const QString &connectionId)
{
    m_items.remove(connectionId);
    return answered<bool>(true);
}

QFuture<Result<bool>> MemoryStore::unlock(const QString &)
{
    return answered<bool>(true);
}

} // namespace dw

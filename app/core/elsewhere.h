// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace dw {

/// Runs \p work in another thread, for what takes longer than the GUI thread has; listen with whenAnswered(). What it
/// captures must be its own.
template<typename Work>
[[nodiscard]] auto elsewhere(Work work)
{
    using Value = decltype(work());
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace dw

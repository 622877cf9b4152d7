// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPromise>

#include <memory>

namespace dw {

/// The giving end of a one-shot answer, shared by the callbacks of which one will give it. Where all of them go without
/// answering, the future is cancelled and nobody who listens with whenAnswered() is called.
template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
[[nodiscard]] Promise<T> makePromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

/// Answers \p promise, once.
template<typename T>
void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// A future that is answered already.
template<typename T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    const auto promise = makePromise<T>();
    answer<T>(promise, std::move(result));
    return promise->future();
}

} // namespace dw

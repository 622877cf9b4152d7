// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace dw {

/// Calls \p handler with the result of a one-shot \p future, from the event loop of \p context's thread and never before
/// this returns. Nothing happens where \p context is gone by then, or where the future was given up without a result.
/// Use this instead of QFuture::then(context, ...): in Qt 6.4 that one asserts when the context went first.
template<typename T, typename Handler>
void whenAnswered(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace dw

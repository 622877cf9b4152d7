// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dw {

/// What the platform's network service tells (NetworkManager on Linux). Silent where there is none.
class PlatformNetwork final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to listen, and tells how things are now. Once, after the first frame: finding the service takes a while.
    void start();

Q_SIGNALS:
    /// False while there is no network, or one that wants a sign-in first.
    void onlineChanged(bool online);
    void meteredChanged(bool metered);
};

} // namespace dw

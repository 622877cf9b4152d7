// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace dw {

/// One window for one person and one file of settings: two would overwrite each other's settings and ask AWS twice. The
/// first listens on a local socket; a later one asks it to come to the front and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// \p settingsFile names what is shared.
    explicit SingleInstance(const QString &settingsFile, QObject *parent = nullptr);

    /// True when this is the first: it listens from now on. Otherwise the first was asked for its window. Waits for a
    /// first that hangs no longer than \p patience, and counts as the first then: better two windows than none.
    [[nodiscard]] bool begin(std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// Where the first listens; empty where this is not the first.
    [[nodiscard]] QString socketPath() const { return m_server.fullServerName(); }

Q_SIGNALS:
    void windowWanted(); ///< somebody started the program again

private:
    [[nodiscard]] bool askFirst(std::chrono::milliseconds patience) const;
    void onConnected();

    QString m_name; ///< of the socket: the same for the same person and file
    QLocalServer m_server;
};

} // namespace dw

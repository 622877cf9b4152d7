// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/connectionmessages.h"

#include <QSet>

#include <chrono>

namespace dw {

/// What the message bar says of the way to AWS besides the connections' own troubles: a wrong clock, a file of
/// authorities that cannot be read, and the details that a person asked for. A value with a memory of what was hidden.
class NetworkNotices {
public:
    /// A host has another time than this computer; the latest word counts, as all hosts of AWS have the same time.
    void noteClockOffset(std::chrono::milliseconds offset);
    /// The file that cannot be read; empty when all is well.
    void setUnreadableCaFile(const QString &path) { m_caFile = path; }

    /// A person chose an action of a message; those of others are left alone.
    void act(const QString &messageId, const QString &actionId);

    /// Adds what is to be said to the messages of \p troubles: details right behind their message, the rest at the end.
    void addTo(QList<Message> &messages, const QList<ConnectionTrouble> &troubles);

private:
    std::chrono::milliseconds m_clockOffset{0};
    bool m_clockHidden = false; ///< until the clock was right again
    QString m_caFile;
    QSet<QString> m_details; ///< ids of the messages whose details are shown
};

} // namespace dw

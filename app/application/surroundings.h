// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/networklife.h"
#include "application/platformnetwork.h"
#include "application/presencewatch.h"
#include "connections/connectionsummary.h"

namespace dw {

class ApiCallQueue;
class RefreshScheduler;

/// True when there are connections and the network stops every one of them.
[[nodiscard]] bool isCutOff(const QList<ConnectionSummary> &connections);

/// Ties the engine to the machine around it: its network, its sleep, its power, and who looks at the window.
class Surroundings final : public QObject {
    Q_OBJECT
public:
    Surroundings(const Clock &clock, ApiCallQueue &queue, RefreshScheduler &scheduler, QObject *parent = nullptr);

    /// Begins to follow \p window and the machine. The platform's network service is asked for after the first frame.
    void start(QWidget &window);

    /// How the connections do now.
    void setConnections(const QList<ConnectionSummary> &connections) { m_life.setCutOff(isCutOff(connections)); }

private:
    NetworkLife m_life;
    PlatformNetwork m_network;
    PresenceWatch m_presence;
};

} // namespace dw

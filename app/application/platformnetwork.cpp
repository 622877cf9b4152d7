// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/platformnetwork.h"

#include <QNetworkInformation>

namespace dw {

void PlatformNetwork::start()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // no such service here; failed calls tell as well
    const QNetworkInformation *information = QNetworkInformation::instance();
    const auto tellOnline = [this, information] {
        using Reachability = QNetworkInformation::Reachability;
        // Unknown is no reason to think that there is none
        const bool reaches
            = information->reachability() == Reachability::Online || information->reachability() == Reachability::Unknown;
        Q_EMIT onlineChanged(reaches && !information->isBehindCaptivePortal());
    };
    connect(information, &QNetworkInformation::reachabilityChanged, this, tellOnline);
    connect(information, &QNetworkInformation::isBehindCaptivePortalChanged, this, tellOnline);
    connect(information, &QNetworkInformation::isMeteredChanged, this, &PlatformNetwork::meteredChanged);
    tellOnline();
    if (information->supports(QNetworkInformation::Feature::Metered))
        Q_EMIT meteredChanged(information->isMetered());
}

} // namespace dw

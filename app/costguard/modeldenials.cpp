// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/modeldenials.h"

#include <QMap>

namespace dw {

bool ModelDenials::deny(const QString &projectArn, const QString &connectionId, const QString &region)
{
    const QList<ModelDenial> before = all();
    m_denied.insert(projectArn, {connectionId, region});
    return all() != before;
}

bool ModelDenials::allow(const QString &projectArn)
{
    if (!m_denied.contains(projectArn))
        return false;
    const QList<ModelDenial> before = all();
    m_denied.remove(projectArn);
    return all() != before;
}

QList<ModelDenial> ModelDenials::all() const
{
    QMap<QString, ModelDenial> byConnection;
    for (const Place &place : m_denied) {
        ModelDenial &denial = byConnection[place.connectionId];
        denial.connectionId = place.connectionId;
        if (!denial.regions.contains(place.region))
            denial.regions.append(place.region);
    }
    for (ModelDenial &denial : byConnection)
        denial.regions.sort();
    return byConnection.values();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace dw {

/// A connection that may not read models.
struct ModelDenial {
    QString connectionId;
    QStringList regions; ///< where; sorted, each once
    bool operator==(const ModelDenial &) const = default;
};

/// Remembers which projects' models may not be read, because a policy may allow some and not others: a denial goes when
/// the last project that was denied is answered, or is no longer there to ask for.
class ModelDenials {
public:
    /// Each of these tells whether all() says something else now.
    bool deny(const QString &projectArn, const QString &connectionId, const QString &region);
    bool allow(const QString &projectArn);

    /// By connection, in the order of their ids.
    [[nodiscard]] QList<ModelDenial> all() const;

private:
    struct Place {
        QString connectionId;
        QString region;
    };
    QHash<QString, Place> m_denied; // by project
};

} // namespace dw

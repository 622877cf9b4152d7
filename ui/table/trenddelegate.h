// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celldelegate.h"

#include <QCache>
#include <QPixmap>

namespace dw {

/// The change in seven days, then its line of 54 px. The line goes first when the column is narrow. Lines are kept as
/// pictures, because painting a path costs more than the rest of the row.
class TrendDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit TrendDelegate(QObject *parent);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    struct Key {
        quint32 version; ///< DatasetTableModel::TrendVersionRole
        int height;
        QRgb ink; ///< follows palette, selection and staleness
        int pixelRatio; ///< thousandths
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.version, key.height, key.ink, key.pixelRatio);
        }
    };

    mutable QCache<Key, QPixmap> m_lines; // costs are bytes
};

} // namespace dw

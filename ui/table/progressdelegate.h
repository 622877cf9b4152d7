// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celldelegate.h"

namespace dw {

/// Paints a bar of labeled entries: \p share filled, the rest hatched, 40 % tint without outline at the target.
/// Also for the summary strip. Shares above 1 fill the bar.
void paintLabeledBar(QPainter &painter, const QRect &bar, double share, const ThemeColors &colors, const QColor &background, Qt::LayoutDirection direction);

/// A bar of 72 px, then the percentage at the right. The bar goes first when the column is narrow.
class ProgressDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit ProgressDelegate(QObject *parent);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace dw

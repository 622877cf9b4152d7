// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celldelegate.h"
#include "ui/theme/icons.h"

#include "datasets/datasetsnapshot.h"

namespace dw {

/// The picture of a state, the same everywhere. Absent before the first answer.
[[nodiscard]] std::optional<Icon> stateIcon(DatasetState state) noexcept;

/// Icon and word, for a group behind an arrow that says whether it is open. The icon alone where the column is too narrow; a small clock on it when the row is stale.
class StatusDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit StatusDelegate(QObject *parent);

    /// Where the arrow of a group is, with room for a finger's or a mouse's aim, in the \p cell of its row.
    [[nodiscard]] static QRect arrowRect(const QRect &cell, Qt::LayoutDirection direction);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const Cell &cell, const QModelIndex &index) const;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celldelegate.h"

namespace dw {

/// An octagon and the count of entries with errors; no scale, and nothing beside a 0.
class ErrorsDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit ErrorsDelegate(QObject *parent);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace dw

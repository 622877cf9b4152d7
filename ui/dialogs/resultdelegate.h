// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celldelegate.h"

namespace dw {

/// How a request ended: an icon before the word where it failed.
class ResultDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit ResultDelegate(QObject *parent);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace dw

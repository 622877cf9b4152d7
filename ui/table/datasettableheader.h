// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dw {

/// The table's header: flat, titles above their cells with the same margins, the sort arrow beside the title.
class DatasetTableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit DatasetTableHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;

private:
    int m_hovered = -1;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetlabels.h"

#include <QChartView>

class QBarCategoryAxis;
class QValueAxis;

namespace dw {

/// Entries of each label as bars, train (filled) beside test (hatched, or pale where there are many), in the order given. Names
/// and numbers are painted here, as plain text: QChart renders HTML. Names stand below where there is room, else the tooltip has
/// them.
class LabelChart final : public QChartView {
    Q_OBJECT
public:
    explicit LabelChart(QWidget *parent = nullptr);

    void setRows(const QList<LabelRow> &rows);
    /// The bars of one row are marked; -1 for none.
    void setCurrent(int row);
    [[nodiscard]] int current() const noexcept { return m_current; }

    /// What a row's tooltip says, as plain text.
    [[nodiscard]] QString rowText(int row) const;

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void layOutPlot();
    void paintNames(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] bool isDense() const;
    [[nodiscard]] bool hasNames() const;
    [[nodiscard]] QBrush testBrush() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QRectF slotOf(int row) const;
    [[nodiscard]] int rowAt(const QPointF &place) const;

    QList<LabelRow> m_rows;
    QBarCategoryAxis *m_labelAxis;
    QValueAxis *m_countAxis;
    qint64 m_step = 1;
    qint64 m_top = 1; ///< of the count axis
    int m_current = -1;
};

} // namespace dw

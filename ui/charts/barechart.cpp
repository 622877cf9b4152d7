// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barechart.h"

#include <QAbstractAxis>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>

namespace dw {

void makeBare(QChartView &view, QAbstractAxis &bottom, QAbstractAxis &left)
{
    view.setLayoutDirection(Qt::LeftToRight); // axes run so in every language
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(Qt::NoBrush);
    view.viewport()->setAutoFillBackground(false);
    view.viewport()->setFocusPolicy(Qt::NoFocus); // the view has the focus and the name; its surface would be a second one without
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QChart *plot = view.chart();
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    plot->setMinimumSize(0, 0);
    for (QAbstractAxis *axis : {&bottom, &left}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setMinorGridLineVisible(false);
    }
    plot->addAxis(&bottom, Qt::AlignBottom);
    plot->addAxis(&left, Qt::AlignLeft);
}

} // namespace dw

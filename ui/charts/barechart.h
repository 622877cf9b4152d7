// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QChartView;
class QAbstractAxis;

namespace dw {

/// Takes from a chart what we paint ourselves or do not want: backgrounds, margins, legend, scroll bars, and the lines and
/// labels of the axes, which are added. Qt's grid lines keep their old place when the plot area is set, and its margins cut
/// labels off below 170 pixels of height.
void makeBare(QChartView &view, QAbstractAxis &bottom, QAbstractAxis &left);

} // namespace dw

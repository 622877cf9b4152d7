// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sharebar.h"

#include "ui/theme/themecolors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dw {
namespace {

constexpr int barWidth = 112;
constexpr int barHeight = 10;

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<double> share)
{
    if (share == m_share)
        return;
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {barWidth, barHeight};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    QRect frame = rect().adjusted(0, 0, -1, -1);
    QColor hatch = colors.outline;
    hatch.setAlphaF(0.6F);
    painter.fillRect(frame, QBrush(hatch, Qt::BDiagPattern));
    const double share = std::clamp(m_share.value_or(0.0), 0.0, 1.0);
    const int filled = int(std::floor(share * frame.width())); // rounded down, as the number beside it
    const int left = layoutDirection() == Qt::RightToLeft ? frame.right() - filled : frame.left();
    painter.fillRect(QRect(left, frame.top(), filled, frame.height()), colors.labeled);
    painter.setPen(colors.outline);
    painter.drawRect(frame);
    if (filled > 0) {
        painter.setPen(colors.labeled);
        painter.drawRect(QRect(left, frame.top(), filled, frame.height()));
    }
}

} // namespace dw

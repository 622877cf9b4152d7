// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/progressline.h"

#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dw {
namespace {

constexpr int lineHeight = 2;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(lineHeight);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgressLine::setProgress(std::optional<double> progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (!m_progress)
        return;
    const int filled = int(std::clamp(*m_progress, 0.0, 1.0) * width());
    const QRect done(0, 0, filled, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), colors.labeled);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace dw {

namespace {

constexpr int stroke = 14;
constexpr int gap = 5;
constexpr int space = 20;
constexpr int leastSpace = 6; // beside the buttons of a narrow chart

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const QString &name : {tr("Labeled"), tr("Entries"), tr("With errors")})
        width += stroke + gap + fontMetrics().horizontalAdvance(name) + space;
    return {width, fontMetrics().height()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    struct Entry {
        QString name;
        QColor color;
        int width;
    };
    const ThemeColors colors = themeColors(palette());
    const std::array entries {Entry {tr("Labeled"), colors.labeled, 2}, Entry {tr("Entries"), colors.outline, 1},
        Entry {tr("With errors"), colors.failed, 2}};
    int names = 0;
    for (const Entry &entry : entries)
        names += stroke + gap + fontMetrics().horizontalAdvance(entry.name);
    const int between = std::clamp((width() - names) / int(entries.size() - 1), leastSpace, space);
    QPainter painter(this);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = 0;
    for (const Entry &entry : entries) {
        if (x + stroke + gap + fontMetrics().horizontalAdvance(entry.name) > width())
            break; // half a name says nothing
        painter.fillRect(place({x, height() / 2 - entry.width / 2, stroke, entry.width}), entry.color);
        painter.setPen(palette().color(QPalette::WindowText));
        const int advance = fontMetrics().horizontalAdvance(entry.name);
        painter.drawText(place({x + stroke + gap, 0, advance + 1, height()}), Qt::AlignVCenter | Qt::TextSingleLine, entry.name);
        x += stroke + gap + advance + between;
    }
}

} // namespace dw

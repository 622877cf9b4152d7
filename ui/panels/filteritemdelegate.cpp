// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filteritemdelegate.h"

#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"
#include "ui/text/textdirection.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int headingIndent = 10;
constexpr int lineIndent = 18;
constexpr int rightMargin = 10;
constexpr int gap = 8;
constexpr int lineHeight = 24;
constexpr int headingHeight = 30;
constexpr int headingTextHeight = 23;

} // namespace

void FilterItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(HeadingRole).toBool();
    const bool line = index.data(FilterRole).isValid();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = enabled && line && option.state.testFlag(QStyle::State_Selected);
    QStyleOptionViewItem background = option;
    background.index = index;
    if (line && enabled) {
        const QWidget *widget = option.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        background.showDecorationSelected = true;
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
    }

    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a name reads as it is written
    const auto color = [&](bool dimmed) {
        if (selected)
            return option.palette.color(QPalette::Active, QPalette::HighlightedText);
        return option.palette.color(QPalette::Active, dimmed ? QPalette::PlaceholderText : QPalette::Text);
    };
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto left = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto right = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    const int indent = heading ? headingIndent : lineIndent;
    QRect area = option.rect.adjusted(mirrored ? rightMargin : indent, 0, mirrored ? -indent : -rightMargin, 0);

    if (const QVariant count = index.data(CountRole); enabled && count.isValid()) {
        const QString text = displayLocale().toString(count.toInt());
        painter->setPen(color(true));
        painter->drawText(area, int(right), text);
        const int used = option.fontMetrics.horizontalAdvance(text) + gap;
        area.adjust(mirrored ? used : 0, 0, mirrored ? 0 : -used, 0);
    }
    if (heading)
        area.setTop(area.bottom() - headingTextHeight); // sits with the lines it heads, away from those before
    painter->setPen(color(!line || !enabled));
    const QString name = shownText(index.data(Qt::DisplayRole).toString());
    painter->setLayoutDirection(textDirection(name));
    painter->drawText(area, int(left), option.fontMetrics.elidedText(name, Qt::ElideMiddle, area.width()));
    painter->restore();
}

QSize FilterItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // the height of text is asked of the font engine: 1 us, and there may be 5,000 lines to lay out
    if (m_textHeight == 0 || !m_font.isCopyOf(option.font)) {
        m_font = option.font;
        m_textHeight = option.fontMetrics.height();
    }
    const int least = index.data(HeadingRole).toBool() ? headingHeight : lineHeight;
    return {0, qMax(least, m_textHeight + 6)};
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celldelegate.h"

#include "ui/table/datasettablemodel.h"
#include "ui/text/textdirection.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace dw {
namespace {

constexpr int badgeSize = 14; // as the icons of the statuses

} // namespace

CellDelegate::CellDelegate(Qt::TextElideMode elide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_elide(elide)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                  ? QPalette::Active
                                                               : QPalette::Inactive;
    Cell cell;
    cell.direction = option.direction;
    cell.selected = isSelected;
    cell.content = option.rect.adjusted(margin, 0, -margin, 0);
    cell.group = index.data(DatasetTableModel::GroupRole).isValid();
    // what a group says begins with what matters: "Not ready, 2 datasets" without its middle would say that it was not read
    cell.elide = cell.group && index.column() == static_cast<int>(DatasetColumnId::Message) ? Qt::ElideRight : m_elide;
    cell.background = option.palette.color(group, isSelected ? QPalette::Highlight
            : cell.group ? QPalette::Window
            : option.features & QStyleOptionViewItem::Alternate ? QPalette::AlternateBase
                                                                : QPalette::Base);
    if (m_paletteKey != option.palette.cacheKey()) { // a table has one palette, and its colours cost as much as the text
        m_paletteKey = option.palette.cacheKey();
        m_colors = themeColors(option.palette);
    }
    cell.colors = m_colors;
    cell.stale = index.data(DatasetTableModel::StaleRole).toBool();
    cell.text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (index.data(DatasetTableModel::DimmedRole).toBool())
        cell.text = readableOn(cell.background, cell.colors.dimmedText, cell.text, 4.5);

    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected || cell.group)
        painter->fillRect(option.rect, cell.background);
    painter->setFont(option.font);
    paintContent(*painter, cell, index);
    painter->restore();

    if (option.state & QStyle::State_HasFocus && !isSelected) {
        // a line over and under the cell finds the current row with the keyboard where it is not selected
        painter->setPen(mixed(cell.background, cell.text, 0.5));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void CellDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    paintText(painter, cell, cell.content, index.data(Qt::DisplayRole).toString(), alignment);
}

QColor CellDelegate::inkOn(const Cell &cell, const QColor &color)
{
    const QColor ink = readableOn(cell.background, color, cell.text, 3);
    return cell.stale ? mixed(ink, cell.background, 1 - staleOpacity) : ink;
}

void CellDelegate::paintText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text, Qt::Alignment alignment) const
{
    painter.setPen(cell.text);
    const QString shown = cell.elide == Qt::ElideNone ? text : painter.fontMetrics().elidedText(text, cell.elide, rect.width());
    const auto flags = QStyle::visualAlignment(cell.direction, alignment | Qt::AlignVCenter);
    painter.setLayoutDirection(textDirection(text));
    painter.drawText(rect, static_cast<int>(flags) | Qt::TextSingleLine, shown);
}

ProjectDelegate::ProjectDelegate(QObject *parent)
    : CellDelegate(Qt::ElideMiddle, parent)
{
}

void ProjectDelegate::paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    if (cell.group || index.data(DatasetTableModel::AttentionRole).toInt() != static_cast<int>(Attention::None)) {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
    }
    if (!index.data(DatasetTableModel::RunningRole).toBool()) {
        CellDelegate::paintContent(painter, cell, index);
        return;
    }
    const QRect badge = QStyle::alignedRect(cell.direction, Qt::AlignRight | Qt::AlignVCenter, {badgeSize, badgeSize}, cell.content);
    paintIcon(painter, badge, Icon::Running, inkOn(cell, cell.colors.inProgress), cell.background);
    Cell beside = cell;
    beside.content = cell.direction == Qt::LeftToRight ? cell.content.adjusted(0, 0, -badgeSize - gap, 0)
                                                       : cell.content.adjusted(badgeSize + gap, 0, 0, 0);
    CellDelegate::paintContent(painter, beside, index);
}

} // namespace dw

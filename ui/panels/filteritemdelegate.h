// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace dw {

/// Paints a line of the sidebar: headings dimmed, names elided in the middle, counts at the right.
class FilterItemDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The number at the right (int), absent for headings.
    static constexpr int CountRole = Qt::UserRole;
    /// DatasetFilter of the line, absent for headings and notes.
    static constexpr int FilterRole = Qt::UserRole + 1;
    /// True for a heading.
    static constexpr int HeadingRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable QFont m_font; // of the last line, and its height
    mutable int m_textHeight = 0;
};

} // namespace dw

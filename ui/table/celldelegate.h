// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QStyledItemDelegate>

namespace dw {

/// Paints a cell of the dataset table from its roles: background, text, focus. The base of the delegates with pictures.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// \p elide is ElideNone for numbers, which are never cut.
    explicit CellDelegate(Qt::TextElideMode elide, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What the parts of a cell share: its room, colours as they are on this background, and the font.
    struct Cell {
        QRect content; ///< without the margins
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QColor background;
        QColor text; ///< dimmed where the cell is
        ThemeColors colors;
        bool stale = false;
        bool selected = false;
        bool group = false; ///< the row is a group's
        Qt::TextElideMode elide = Qt::ElideRight; ///< of its text
    };
    static constexpr int margin = 8;
    static constexpr int gap = 6;
    static constexpr double staleOpacity = 0.6;

    /// Paints what is special about a column. The background is there already.
    virtual void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const;

    /// Colour of a picture on this cell's background: \p color, or the text's where it would not be seen (3:1).
    [[nodiscard]] static QColor inkOn(const Cell &cell, const QColor &color);
    /// \p text inside \p rect, elided as this delegate does; alignment is mirrored unless it is AlignAbsolute.
    void paintText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text, Qt::Alignment alignment) const;

private:
    Qt::TextElideMode m_elide;
    mutable qint64 m_paletteKey = 0;
    mutable ThemeColors m_colors; // of that palette
};

/// A project: bold while it needs attention, like unread mail; with a badge while a model of it runs.
class ProjectDelegate final : public CellDelegate {
    Q_OBJECT
public:
    explicit ProjectDelegate(QObject *parent);

protected:
    void paintContent(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guidelayout.h"

#include "ui/theme/themecolors.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace dw {
namespace {

constexpr int lineHeight = 125; // percent
constexpr qreal headingSizes[]{1.5, 1.15}; // times the font, by level
constexpr qreal headingGaps[]{0, 14}; // pixels above
constexpr qreal cellPadding = 5;
constexpr qreal tableGap = 10;

void setSize(const QTextBlock &block, qreal points)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment); // Markdown's own step, which would win
    format.setFontPointSize(points);
    cursor.setCharFormat(format); // a heading has one format
}

} // namespace

void layOutGuide(QTextDocument &document, const QPalette &palette)
{
    const QFont font = document.defaultFont();
    const qreal points = font.pointSizeF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (level == 1 || level == 2) {
            format.setTopMargin(headingGaps[level - 1]);
            if (points > 0)
                setSize(block, points * headingSizes[level - 1]);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(themeColors(palette).line);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(tableGap);
        format.setBottomMargin(tableGap);
        table->setFormat(format);
    }
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plainlabel.h"

#include "ui/text/shownaccounts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dw {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_fullText = text;
    QLabel::setText(shownText(text));
    alignWithWindow();
}

/// A QLabel aligns text as it is written itself: in a window from right to left, an ARN or AWS's English would stand at
/// the far end of the line.
void PlainLabel::alignWithWindow()
{
    if (isRightToLeft() && !(alignment() & Qt::AlignAbsolute))
        setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        QLabel::setText(shownText(m_fullText));
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        alignWithWindow();
    return QLabel::event(event);
}

void PlainLabel::setDimmed(bool dimmed)
{
    setForegroundRole(dimmed ? QPalette::PlaceholderText : QPalette::WindowText);
}

void PlainLabel::setEmphasis(double scale)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * scale);
    setFont(bold);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // of the text; where it stands is the window's
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        // tooltips render HTML, so remote text goes in escaped
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), u"<qt>"_s + text().toHtmlEscaped() + u"</qt>"_s, this);
        return true;
    }
    return PlainLabel::event(event);
}

} // namespace dw

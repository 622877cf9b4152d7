// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plainlabel.h"

#include "ui/text/shownaccounts.h"
#include "ui/text/textdirection.h"

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
    setAlignment(m_alignment);
}

void PlainLabel::setText(const QString &text)
{
    m_fullText = text;
    QLabel::setText(shownText(text));
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), alignment)); // QLabel's would follow the text
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setAlignment(m_alignment);
    if (event->type() == accountsShownEvent())
        QLabel::setText(shownText(m_fullText));
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
    painter.setLayoutDirection(textDirection(text()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(),
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

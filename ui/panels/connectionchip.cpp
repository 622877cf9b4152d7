// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionchip.h"

#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/themecolors.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int chipHeight = 26;
constexpr int iconExtent = 14;
constexpr int margin = 8;
constexpr int gap = 6;
constexpr double frameShare = 0.28; // of text colour in the frame: a button, and a quiet one
constexpr int leastDetail = 40; // pixels; less of it says nothing

} // namespace

ConnectionChip::ConnectionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ConnectionChip::setContent(const ConnectionText &content, const QStringList &facts)
{
    m_content = content;
    m_content.name = shownText(content.name);
    setText(m_content.name);
    setAccessibleName(content.detail.isEmpty() ? m_content.name : m_content.name + u", "_s + content.detail);
    setToolTip(toolTipText(facts));
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 2 * margin + iconExtent + gap + metrics.horizontalAdvance(m_content.name);
    if (!m_content.detail.isEmpty())
        width += gap + metrics.horizontalAdvance(m_content.detail);
    return {width + 1, qMax(chipHeight, metrics.height() + 8)};
}

QSize ConnectionChip::minimumSizeHint() const
{
    return {2 * margin + iconExtent + gap + fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const bool lit = isDown() || underMouse();
    painter.setPen(hasFocus() ? colors.labeled : mixed(base, palette().color(QPalette::Text), frameShare));
    painter.setBrush(lit ? mixed(base, palette().color(QPalette::Highlight), 0.12) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QRect room = rect().adjusted(margin, 0, -margin, 0);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect icon(room.left(), (height() - iconExtent) / 2, iconExtent, iconExtent);
    themedIcon(m_content.icon).paint(&painter, place(icon));
    room.setLeft(icon.right() + 1 + gap);

    const auto left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a name reads as it is written
    const QFontMetrics metrics = fontMetrics();
    const QString name = metrics.elidedText(m_content.name, Qt::ElideMiddle, room.width());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(place(room), left, name);
    room.setLeft(room.left() + metrics.horizontalAdvance(name) + gap);
    const bool fits = room.width() > metrics.horizontalAdvance(m_content.detail); // which is rounded, see sizeHint()
    if (room.width() < leastDetail && !fits)
        return;
    // regions give way to how it does; they are in the tooltip, too
    const QString detail = fits || m_content.brief.isEmpty() ? m_content.detail : m_content.brief;
    painter.setPen(colors.dimmedText);
    painter.drawText(place(room), left, metrics.elidedText(detail, Qt::ElideRight, room.width()));
}

} // namespace dw

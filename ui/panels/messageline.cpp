// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageline.h"

#include "ui/panels/plainlabel.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"
#include "ui/theme/themecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dw {
namespace {

constexpr int iconSize = 16;
constexpr double tintShare = 0.09; // seen, not shouted; text on it keeps its contrast
constexpr double lineShare = 0.45;

Icon severityIcon(MessageSeverity severity)
{
    switch (severity) {
    case MessageSeverity::Information: return Icon::Information;
    case MessageSeverity::Warning: return Icon::Errors;
    case MessageSeverity::Error: return Icon::Failed;
    }
    Q_UNREACHABLE();
}

QColor severityColor(MessageSeverity severity, const ThemeColors &colors)
{
    switch (severity) {
    case MessageSeverity::Information: return colors.labeled;
    case MessageSeverity::Warning: return colors.failed;
    case MessageSeverity::Error: return colors.failed;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 3, 8, 4);
    column->setSpacing(4);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    column->addLayout(layout);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(8);
}

void MessageLine::setMessage(const Message &message)
{
    const bool sameButtons = message.actions == m_message.actions && message.id == m_message.id;
    m_message = message;
    m_text->setText(message.text);
    setAccessibleName(shownText(message.text));
    showIcon();
    if (!sameButtons)
        showButtons();
    update();
}

void MessageLine::setBelow(QWidget *widget)
{
    Q_ASSERT(!m_below);
    m_below = widget;
    layout()->addWidget(widget);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    const QColor color = severityColor(m_message.severity, colors);
    const QColor base = palette().color(QPalette::Base);
    QPainter painter(this);
    painter.fillRect(rect(), colors.highContrast ? base : mixed(base, color, tintShare));
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(base, color, lineShare));
}

bool MessageLine::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        setAccessibleName(shownText(m_message.text));
    return QWidget::event(event);
}

void MessageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void MessageLine::showIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(m_message.severity)).pixmap({iconSize, iconSize}, devicePixelRatioF()));
}

void MessageLine::showButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // the click that led here may come from it
        item->widget()->hide();
        delete item;
    }
    for (const MessageAction &action : std::as_const(m_message.actions)) {
        auto *button = new QPushButton(action.label, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, id = action.id] { Q_EMIT actionTriggered(m_message.id, id); });
        m_buttons->addWidget(button);
        button->show(); // a layout shows what is added to a visible line only in the next turn
    }
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/choicecard.h"

#include "ui/panels/mirroredmargins.h"
#include "ui/panels/plainlabel.h"
#include "ui/theme/themecolors.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int iconExtent = 22;
constexpr int margin = 16;
constexpr int leastHeight = 62;
constexpr double frameShare = 0.28; // of text colour in the frame

} // namespace

ChoiceCard::ChoiceCard(Icon icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title(new PlainLabel(title, this))
    , m_note(new PlainLabel({}, this))
    , m_extra(new QPushButton(this))
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // the note may need two lines
    setSizePolicy(policy);
    setMinimumHeight(leastHeight);
    m_title->setEmphasis(1.0);
    m_note->setDimmed(true);
    m_note->setWordWrap(true);
    // a click on the words is a click on the card
    for (QWidget *words : {m_title, m_note})
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(2 * margin + iconExtent - 2, 10, margin - 4, 10));
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    layout->addWidget(m_extra);
    m_extra->hide();
    m_extra->setAutoDefault(false);
    connect(m_extra, &QPushButton::clicked, this, &ChoiceCard::extraClicked);
}

void ChoiceCard::setNote(const QString &note)
{
    m_note->setText(note);
    setAccessibleName(text());
    setAccessibleDescription(note);
    updateGeometry();
}

QString ChoiceCard::note() const
{
    return m_note->text();
}

void ChoiceCard::setExtra(const QString &text)
{
    m_extra->setText(text);
    m_extra->setVisible(!text.isEmpty());
}

void ChoiceCard::setPreferred(bool preferred)
{
    m_preferred = preferred;
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_preferred || hasFocus();
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    painter.setPen(QPen(strong ? colors.labeled : mixed(base, ink, frameShare), strong ? 1.6 : 1.0));
    painter.setBrush(mixed(base, ink, isDown() ? 0.08 : (underMouse() ? 0.045 : 0.015)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    const QRect icon(margin, (height() - iconExtent) / 2, iconExtent, iconExtent);
    themedIcon(m_icon).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/emptystate.h"

#include "ui/panels/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dw {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, this))
    , m_note(new PlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setEmphasis(1.15);
    m_note->setDimmed(true);
    for (PlainLabel *label : {m_title, m_note}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void EmptyState::setContent(const QString &title, const QString &note, const QList<MessageAction> &actions)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // the click that led here may come from it
        }
        delete item;
    }
    m_buttons->addStretch(1);
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.label, this);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace dw

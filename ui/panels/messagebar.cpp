// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagebar.h"

#include "ui/panels/messageline.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dw {
namespace {

constexpr qsizetype shownAtMost = 2; // more would push the table away

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->setFlat(true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        showMessages();
    });
    hide();
}

void MessageBar::setMessages(const QList<Message> &messages)
{
    if (messages == m_messages)
        return;
    m_messages = messages;
    showMessages();
}

void MessageBar::showMessages()
{
    const qsizetype hiddenOnes = qMax(qsizetype(0), m_messages.size() - shownAtMost);
    m_expanded = m_expanded && hiddenOnes > 0;
    const QList<Message> shown = m_expanded ? m_messages : m_messages.first(m_messages.size() - hiddenOnes);

    QList<MessageLine *> old = std::exchange(m_lines, {});
    for (const Message &message : shown) {
        const auto same = std::find_if(old.begin(), old.end(), [&](auto *line) { return line->message().id == message.id; });
        MessageLine *line = nullptr;
        if (same != old.end()) {
            line = *same;
            old.erase(same);
        } else {
            line = new MessageLine(this);
            connect(line, &MessageLine::actionTriggered, this, &MessageBar::actionTriggered);
        }
        line->setMessage(message);
        m_layout->insertWidget(int(m_lines.size()), line);
        line->show(); // a layout shows what is added to a visible bar only in the next turn
        m_lines.append(line);
    }
    for (MessageLine *line : std::as_const(old)) {
        line->hide();
        line->deleteLater(); // the click that led here may come from a button in it
    }
    m_more->setVisible(hiddenOnes > 0);
    m_more->setText(m_expanded ? tr("Show fewer") : tr("and %Ln more", nullptr, int(hiddenOnes)));
    setVisible(!m_messages.isEmpty());
}

} // namespace dw

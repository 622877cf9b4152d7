// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/message.h"

#include <QWidget>

class QHBoxLayout;

namespace dw {

class PlainLabel;

/// Stands where the table would, when there is nothing in it: why, and what to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &title, const QString &note, const QList<MessageAction> &actions);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionTriggered(const QString &actionId);

private:
    PlainLabel *m_title;
    PlainLabel *m_note;
    QHBoxLayout *m_buttons;
    QList<MessageAction> m_actions;
};

} // namespace dw

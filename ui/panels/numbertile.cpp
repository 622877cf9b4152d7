// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numbertile.h"

#include "ui/panels/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {

NumberTile::NumberTile(QWidget *parent)
    : QWidget(parent)
    , m_caption(new PlainLabel({}, this))
    , m_value(new PlainLabel({}, this))
    , m_note(new ElidedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    m_caption->setDimmed(true);
    m_note->setDimmed(true);
    m_value->setEmphasis(1.5);
}

void NumberTile::setNumber(const QString &caption, const QString &value, const QString &note, const QString &reason)
{
    m_caption->setText(caption);
    m_value->setText(value);
    m_note->setText(note);
    setToolTip(reason);
    setAccessibleName(QStringList{caption, value, note, reason}.join(u", "_s));
}

QString NumberTile::value() const
{
    return m_value->text();
}

} // namespace dw

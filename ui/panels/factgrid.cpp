// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/factgrid.h"

#include "ui/panels/plainlabel.h"

namespace dw {

FactGrid::FactGrid()
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(16);
    setVerticalSpacing(3);
    setColumnStretch(1, 1);
}

PlainLabel *FactGrid::addText(const QString &caption)
{
    auto *value = new PlainLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    PlainLabel *name = addCaption(caption);
    addWidget(value, rowCount() - 1, 1);
    m_captions.insert(value, name);
    return value;
}

void FactGrid::add(const QString &caption, QLayout *value, const QWidget &firstLine)
{
    addCaption(caption)->setMinimumHeight(firstLine.sizeHint().height());
    addLayout(value, rowCount() - 1, 1);
}

PlainLabel *FactGrid::addCaption(const QString &caption)
{
    auto *name = new PlainLabel(caption);
    name->setDimmed(true);
    addWidget(name, rowCount(), 0, Qt::AlignTop | Qt::AlignLeading);
    return name;
}

void FactGrid::showText(PlainLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    if (PlainLabel *caption = m_captions.value(value))
        caption->setVisible(!text.isEmpty());
}

} // namespace dw

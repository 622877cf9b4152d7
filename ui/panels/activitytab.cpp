// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activitytab.h"

#include "ui/panels/activityview.h"
#include "ui/panels/plainlabel.h"

#include <QStackedLayout>

namespace dw {
ActivityTab::ActivityTab(QWidget *parent)
    : QWidget(parent)
    , m_view(new ActivityView(ActivityView::Scope::OneDataset, this))
    , m_stack(new QStackedLayout(this))
{
    setFocusProxy(m_view);
    auto *nothing = new PlainLabel(tr("Nothing changed since this dataset is watched."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setDimmed(true);
    nothing->setWordWrap(true);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_view);
}

void ActivityTab::setEvents(const QList<ActivityEvent> &events, const QDateTime &now)
{
    m_view->events().setEvents(events, now);
    m_stack->setCurrentIndex(events.isEmpty() ? 0 : 1);
}

} // namespace dw

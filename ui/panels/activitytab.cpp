// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activitytab.h"

#include "ui/panels/activitymodel.h"
#include "ui/panels/plainlabel.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTreeView>

namespace dw {
namespace {

constexpr int timeDigits = 16; // with its date
constexpr int whatDigits = 18;

} // namespace

ActivityTab::ActivityTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new ActivityModel(this))
    , m_view(new QTreeView(this))
    , m_stack(new QStackedLayout(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Activity"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_view->setColumnWidth(int(ActivityModel::Column::Time), timeDigits * digit);
    m_view->setColumnWidth(int(ActivityModel::Column::What), whatDigits * digit);
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
    m_model->setEvents(events, now);
    m_stack->setCurrentIndex(events.isEmpty() ? 0 : 1);
}

} // namespace dw

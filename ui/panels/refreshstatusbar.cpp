// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refreshstatusbar.h"

#include "core/clock.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/refreshstatustext.h"
#include "ui/theme/themecolors.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int margin = 10;
constexpr int leastHeight = 23;

QString separator()
{
    return u"  |  "_s;
}

void setTextIfNew(PlainLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

RefreshStatusBar::RefreshStatusBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_datasets(new PlainLabel({}, this))
    , m_selection(new PlainLabel({}, this))
    , m_refresh(new ElidedLabel({}, this))
{
    setAccessibleName(tr("Status"));
    setFixedHeight(qMax(leastHeight, fontMetrics().height() + 6));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 1, margin, 0);
    layout->setSpacing(0);
    layout->addWidget(m_datasets);
    layout->addWidget(m_selection);
    layout->addSpacing(2 * margin);
    layout->addWidget(m_refresh, 1);
    m_refresh->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &RefreshStatusBar::tick);
    setTotals({});
    tick();
}

void RefreshStatusBar::setTotals(const DatasetTotals &all)
{
    setTextIfNew(m_datasets, datasetsText(all));
}

void RefreshStatusBar::setSelection(const DatasetTotals &selected)
{
    const QString text = selectionText(selected);
    setTextIfNew(m_selection, text.isEmpty() ? QString() : separator() + text);
}

void RefreshStatusBar::setStatus(const RefreshStatus &status)
{
    m_status = status;
    tick();
}

void RefreshStatusBar::setConnected(bool connected)
{
    m_connected = connected;
    tick();
}

void RefreshStatusBar::tick()
{
    setTextIfNew(m_refresh, m_connected ? refreshTexts(m_status, m_clock.now()).join(separator())
                                        : tr("Read-only: nothing in AWS is changed."));
}

QString RefreshStatusBar::leftText() const
{
    return m_datasets->text() + m_selection->text();
}

QString RefreshStatusBar::rightText() const
{
    return m_refresh->text();
}

void RefreshStatusBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeColors(palette()).line);
}

void RefreshStatusBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_timer.start();
}

void RefreshStatusBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop(); // nobody sees it: a minimised window costs nothing
}

} // namespace dw

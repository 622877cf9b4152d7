// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/refreshstatusbar.h"

#include "aws/requestlog.h"
#include "core/clock.h"
#include "ui/panels/mirroredmargins.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/refreshstatustext.h"
#include "ui/panels/statusbutton.h"
#include "ui/text/isolated.h"
#include "ui/text/requesttext.h"
#include "ui/theme/themecolors.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int margin = 10;
constexpr int gap = 10; // between the two ends, at least
constexpr int leastHeight = 23;

QString separator()
{
    return u"  |  "_s;
}

/// The parts in the order of the window, each in its own direction.
QString lineOf(QStringList parts)
{
    const QString rightToLeftMark = QGuiApplication::isRightToLeft() ? QString(QChar(0x200F)) : QString();
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), &isolated);
    return rightToLeftMark + parts.join(separator());
}

void setTextIfNew(PlainLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

RefreshStatusBar::RefreshStatusBar(const Clock &clock, const RequestLog &requests, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_requests(requests)
    , m_datasets(new PlainLabel({}, this))
    , m_separator(new PlainLabel(separator(), this))
    , m_selection(new PlainLabel({}, this))
    , m_refresh(new StatusButton(this))
{
    setAccessibleName(tr("Status"));
    setFixedHeight(qMax(leastHeight, fontMetrics().height() + 6));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(margin, 1, margin - StatusButton::padding, 0));
    layout->setSpacing(0);
    layout->addWidget(m_datasets);
    layout->addWidget(m_separator);
    layout->addWidget(m_selection);
    m_separator->hide();
    layout->addSpacing(gap);
    layout->addStretch();
    layout->addWidget(m_refresh);
    m_refresh->setAccessibleName(tr("Request log"));
    m_refresh->setToolTip(tr("Request log"));
    connect(m_refresh, &QAbstractButton::clicked, this, &RefreshStatusBar::requestLogRequested);
    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.setTimerType(Qt::VeryCoarseTimer); // on the full second, so that it wakes the computer together with others
    connect(&m_timer, &QTimer::timeout, this, &RefreshStatusBar::tick);
    setTotals({});
}

void RefreshStatusBar::setTotals(const DatasetTotals &all)
{
    setTextIfNew(m_datasets, datasetsText(all));
    tick(); // there may be more room now, or less
}

void RefreshStatusBar::setSelection(const DatasetTotals &selected)
{
    const QString text = selectionText(selected);
    setTextIfNew(m_selection, text);
    m_separator->setVisible(!text.isEmpty());
    tick();
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
    m_refresh->setLine(m_connected ? fittingText() : tr("Read-only: nothing in AWS is changed."));
    layout()->activate(); // now, so that no picture of the window shows the new line in the room of the old one
}

/// What there is room for: the calls go first, then what was throttled; the ages stay.
QString RefreshStatusBar::fittingText()
{
    const QDateTime now = m_clock.now();
    const QStringList ages = refreshTexts(m_status, now);
    const int throttled = m_requests.throttledLastHour(now);
    const QStringList choices{callsText(m_requests.callsLastHour(now), throttled), throttledText(throttled)};
    for (int dropped = 0; dropped < choices.size(); ++dropped) {
        if (choices.at(dropped).isEmpty())
            continue;
        QString text = lineOf(QStringList{choices.at(dropped)} + ages);
        // What was dropped comes back when there is room for more digits, too: "next in 9 s" must not make it blink
        const int spare = dropped < m_dropped ? fontMetrics().horizontalAdvance(u"00000"_s) : 0;
        if (m_refresh->widthOf(text) + spare > roomForRefresh())
            continue;
        m_dropped = dropped;
        return text;
    }
    m_dropped = int(choices.size());
    return lineOf(ages);
}

int RefreshStatusBar::roomForRefresh() const
{
    const QMargins around = layout()->contentsMargins();
    return width() - around.left() - around.right() - m_datasets->sizeHint().width() - gap
        - (m_selection->text().isEmpty() ? 0 : m_separator->sizeHint().width() + m_selection->sizeHint().width());
}

QString RefreshStatusBar::leftText() const
{
    return m_datasets->text() + (m_selection->text().isEmpty() ? QString() : separator() + m_selection->text());
}

QString RefreshStatusBar::rightText() const
{
    return m_refresh->line();
}

void RefreshStatusBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeColors(palette()).line);
}

void RefreshStatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tick();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/statusmarkrow.h"

#include "core/redact.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/theme/themecolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dw {

namespace {

constexpr int markSize = 10;

Icon markIcon(const StatusMark &mark)
{
    const auto status = mark.status.known;
    if (!status)
        return Icon::Unknown;
    if (isFailed(*status))
        return Icon::Failed;
    if (isComplete(*status))
        return Icon::Complete;
    return *status == DatasetStatus::DeleteInProgress ? Icon::Deleting : Icon::InProgress;
}

QString markText(const StatusMark &mark)
{
    const QString status = cleanText(mark.status.text); // AWS's own name, as in the Overview
    return mark.isCreatedAgain ? StatusMarkRow::tr("Created again, %1").arg(status) : status;
}

} // namespace

StatusMarkRow::StatusMarkRow(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as the time axis above it
    setFixedHeight(qMax(18, fontMetrics().height() + 2));
}

void StatusMarkRow::setMarks(const ChartWindow &window, const QList<StatusMark> &marks)
{
    m_window = window;
    m_marks = marks;
    update();
}

void StatusMarkRow::setPlotMargins(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

int StatusMarkRow::labelWidth() const
{
    return fontMetrics().horizontalAdvance(tr("status"));
}

QRect StatusMarkRow::markRect(const StatusMark &mark) const
{
    const double share = double(mark.time - m_window.from) / double(qMax<qint64>(1, m_window.to - m_window.from));
    const int x = m_left + static_cast<int>(share * (width() - m_right - m_left));
    return {x - markSize / 2, (height() - markSize) / 2, markSize, markSize};
}

bool StatusMarkRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const StatusMark &mark : m_marks) {
        if (markRect(mark).adjusted(-3, -3, 3, 3).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), toolTipText({markText(mark), dateTimeText(QDateTime::fromMSecsSinceEpoch(mark.time))}), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void StatusMarkRow::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // else it is the application's, whatever this widget's is
    painter.setPen(colors.dimmedText);
    painter.drawText(QRect(0, 0, m_left - 8, height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tr("status"));
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QRect box = markRect(m_marks.at(i));
        // of marks that would cover each other the last tells how it went
        if (i + 1 < m_marks.size() && markRect(m_marks.at(i + 1)).left() < box.right())
            continue;
        const Icon icon = markIcon(m_marks.at(i));
        paintIcon(painter, box, icon, iconColor(icon, palette()), palette().color(QPalette::Base));
    }
}

} // namespace dw

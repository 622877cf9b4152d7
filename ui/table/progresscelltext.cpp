// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/progresscelltext.h"

#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(dw::ProgressCells)
};

QString sentence(const std::optional<CurrentProgress> &progress, DatasetColumnId column, const QDate &today)
{
    if (!progress)
        return Cells::tr("Not read yet.");
    if (column == DatasetColumnId::Expected)
        return expectedSentence(progress->forecast, today, displayLocale());
    return progress->pace.days > 0 ? paceWithUnit(progress->pace, displayLocale())
                                   : Cells::tr("Nothing was seen of this dataset before.");
}

} // namespace

bool isProgressColumn(DatasetColumnId column) noexcept
{
    return column == DatasetColumnId::Pace || column == DatasetColumnId::Expected;
}

QString progressCellText(const std::optional<CurrentProgress> &progress, DatasetColumnId column, const QDate &today)
{
    if (!progress)
        return notReadText();
    return column == DatasetColumnId::Pace ? paceText(progress->pace, displayLocale())
                                           : expectedText(progress->forecast, today, displayLocale());
}

QVariant progressCellValue(const std::optional<CurrentProgress> &progress, DatasetColumnId column)
{
    if (!progress)
        return {};
    if (column == DatasetColumnId::Pace)
        return progress->pace.days > 0 ? QVariant(progress->pace.perDay) : QVariant();
    if (progress->forecast.verdict == LabelingForecast::Verdict::Reached)
        return qint64(0); // before every day to come
    return progress->forecast.expected.isValid() ? QVariant(progress->forecast.expected.toJulianDay()) : QVariant();
}

QVariant progressCellData(const std::optional<CurrentProgress> &progress, DatasetColumnId column, int role, const QDate &today)
{
    switch (role) {
    case Qt::DisplayRole: return progressCellText(progress, column, today);
    case Qt::ToolTipRole: return toolTipText({sentence(progress, column, today)});
    case Qt::AccessibleTextRole:
        //: Column and value, for screen readers
        return Cells::tr("%1: %2").arg(columnTitle(column), sentence(progress, column, today));
    default: return {};
    }
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labelstext.h"

#include "core/redact.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::LabelsText)
};

bool isInOne(const LabelRow &row)
{
    return row.train.isThere != row.test.isThere;
}

/// "83", "83 (81 on a box)", "–".
QString countsOf(const LabelCounts &counts, const QLocale &locale)
{
    const QString entries = countText(counts.entries, true, locale);
    if (!counts.boxes)
        return entries;
    //: %1 and %2 are numbers of entries: with the label, and with the label on a box
    return Words::tr("%1 (%2 on a box)").arg(entries, countText(*counts.boxes, locale));
}

} // namespace

QString labelName(const LabelRow &row)
{
    return row.name.isEmpty() ? absentText() : cleanText(row.name);
}

QString onlyInText(const LabelRow &row)
{
    if (!isInOne(row))
        return {};
    //: The label is in the training dataset, not in the test dataset
    return row.train.isThere ? Words::tr("Only in train") : Words::tr("Only in test");
}

QString labelSentence(const LabelRow &row, const QLocale &locale)
{
    //: %1 is a number of entries
    const QString train
        = row.train.isThere ? Words::tr("%1 in train").arg(countsOf(row.train, locale)) : Words::tr("not in train");
    //: %1 is a number of entries
    const QString test = row.test.isThere ? Words::tr("%1 in test").arg(countsOf(row.test, locale)) : Words::tr("not in test");
    //: %1 is a label, %2 and %3 say what train and test have of it
    return Words::tr("%1: %2, %3").arg(labelName(row), train, test);
}

QString labelsSummary(const QList<LabelRow> &rows)
{
    const auto single = std::count_if(rows.begin(), rows.end(), isInOne);
    const QString all = Words::tr("%Ln label(s)", nullptr, int(rows.size()));
    //: %1 is "38 labels"
    return single == 0 ? all : Words::tr("%1, %Ln of them in one dataset only", nullptr, int(single)).arg(all);
}

} // namespace dw

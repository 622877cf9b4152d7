// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

struct SpokenRow {
    Q_DECLARE_TR_FUNCTIONS(dw::SpokenRow)
};

QString spokenCounts(const DatasetSnapshot &snapshot, const QLocale &locale)
{
    const DatasetStats counts = stats(snapshot);
    if (!snapshot.countsRead)
        return SpokenRow::tr("counts not read yet");
    const std::optional<qint64> target = targetEntries(snapshot);
    if (!counts.labeledEntries || !target)
        return SpokenRow::tr("counts not reported");
    if (counts.totalEntries == qint64(0))
        return SpokenRow::tr("no entries yet");
    const QString of = SpokenRow::tr("%1 of %2").arg(countText(*counts.labeledEntries, locale), countText(*target, locale));
    const auto percent = percentDown(*counts.labeledEntries, *target);
    return percent ? SpokenRow::tr("%1 percent, %2").arg(locale.toString(*percent), of) : of;
}

} // namespace

QString spokenRow(const DatasetSnapshot &snapshot, bool stale, const QLocale &locale)
{
    QStringList parts {snapshot.arn.project(), locale.toLower(typeText(snapshot.arn.type())), locale.toLower(stateText(snapshot)),
        spokenCounts(snapshot, locale)};
    if (const auto errors = stats(snapshot).errorEntries; errors && *errors > 0)
        parts.append(*errors == 1 ? SpokenRow::tr("1 error") : SpokenRow::tr("%1 errors").arg(countText(*errors, locale)));
    if (stale)
        parts.append(SpokenRow::tr("not up to date"));
    return shownText(parts.join(u", "_s));
}

} // namespace dw

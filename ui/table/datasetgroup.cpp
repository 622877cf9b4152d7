// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetgroup.h"

#include "ui/table/datasetcelltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

QString groupKey(const DatasetSnapshot &snapshot, GroupBy by)
{
    switch (by) {
    case GroupBy::None: return {};
    case GroupBy::Project: return QStringList{snapshot.arn.account(), snapshot.arn.region(), snapshot.arn.project()}.join(u'/');
    case GroupBy::Connection: return snapshot.connectionId;
    case GroupBy::Tag: return snapshot.notes.tags.join(u'\n');
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString groupTitle(const DatasetSnapshot &snapshot, GroupBy by)
{
    switch (by) {
    case GroupBy::None: return {};
    case GroupBy::Project: return snapshot.arn.project();
    case GroupBy::Connection: return snapshot.connectionName;
    case GroupBy::Tag: return snapshot.notes.tags.join(u", "_s);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

void GroupSums::add(const DatasetSnapshot &snapshot, bool isStale, Attention attention)
{
    const DatasetState state = datasetState(snapshot);
    if (totals.datasets == 0 || statusRank(state, attention) < statusRank(worstState, worstAttention)) {
        worstState = state;
        worstAttention = attention;
    }
    stale |= isStale;
    changed = std::max(changed, snapshot.description.lastUpdatedTimestamp.value_or(0));
    totals.add(snapshot);
}

} // namespace dw

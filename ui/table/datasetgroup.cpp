// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasetgroup.h"

#include "ui/table/datasetcelltext.h"
#include "ui/text/formatting.h"

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

void addMember(DatasetGroup &group, const DatasetSnapshot &snapshot, bool stale, Attention attention)
{
    const DatasetState state = datasetState(snapshot);
    const bool isFirst = group.totals.datasets == 0;
    if (isFirst || statusRank(state, attention) < statusRank(group.worstState, group.worstAttention)) {
        group.worstState = state;
        group.worstAttention = attention;
    }
    group.stale |= stale;
    if (const auto seconds = snapshot.description.lastUpdatedTimestamp) {
        const QDateTime changed = fromEpochSeconds(*seconds);
        if (changed.isValid() && (!group.changed || changed > *group.changed))
            group.changed = changed;
    }
    group.totals += totals({&snapshot});
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetfilter.h"

#include "datasets/searchterm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

bool isInView(const DatasetSnapshot &snapshot, DatasetFilter::View view, const FilterContext &context)
{
    if (snapshot.notes.hidden != (view == DatasetFilter::View::Hidden))
        return false;
    switch (view) {
    case DatasetFilter::View::All:
    case DatasetFilter::View::Hidden: return true;
    case DatasetFilter::View::NeedsAttention: return attention(snapshot, context.now) != Attention::None;
    case DatasetFilter::View::WithErrors: return stats(snapshot).errorEntries.value_or(0) > 0;
    case DatasetFilter::View::SinceVisit: return snapshot.changedSinceVisit;
    case DatasetFilter::View::Stale: return isStale(snapshot, context.now, context.interval);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

bool matches(const DatasetSnapshot &snapshot, const DatasetFilter &filter, const FilterContext &context)
{
    if (!isInView(snapshot, filter.view, context))
        return false;
    if (filter.status && statusGroup(datasetState(snapshot)) != *filter.status)
        return false;
    if (!filter.connectionId.isEmpty() && snapshot.connectionId != filter.connectionId)
        return false;
    if (!filter.project.isEmpty() && snapshot.arn.project() != filter.project)
        return false;
    if (filter.text.isEmpty())
        return true;
    const QString stateText = context.stateText ? context.stateText(snapshot) : QString();
    const QString text = searchText(snapshot, stateText);
    const Search search = parseSearch(filter.text);
    return std::all_of(search.terms.begin(), search.terms.end(), [&](const SearchTerm &term) {
        return term.field == SearchTerm::Field::Text ? text.contains(term.text) : matchesField(snapshot, term, stateText, context.now);
    });
}

QString searchText(const DatasetSnapshot &snapshot, const QString &stateText)
{
    const DatasetDescription &description = snapshot.description;
    const QString parts = snapshot.arn.project() + u'\n' + (snapshot.arn.type() == DatasetType::Train ? u"train"_s : u"test"_s)
        + u'\n' + stateText + u'\n' + (description.status ? description.status->text : QString()) + u'\n'
        + description.statusMessage.value_or(QString()) + u'\n' + snapshot.arn.toString() + u'\n' + snapshot.connectionName;
    return parts.toCaseFolded();
}

} // namespace dw

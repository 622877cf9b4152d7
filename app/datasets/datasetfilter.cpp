// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QLatin1StringView tagPrefix("tag:");

bool isInView(const DatasetSnapshot &snapshot, DatasetFilter::View view, const FilterContext &context)
{
    switch (view) {
    case DatasetFilter::View::All: return true;
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
    const QString text = searchText(snapshot, context.stateText ? context.stateText(snapshot) : QString());
    const QStringList words = filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return isTagTerm(word) ? matchesTagTerm(snapshot, word) : text.contains(word);
    });
}

bool isTagTerm(const QString &word)
{
    return word.startsWith(tagPrefix);
}

bool matchesTagTerm(const DatasetSnapshot &snapshot, const QString &word)
{
    const QString wanted = word.mid(tagPrefix.size());
    return wanted.isEmpty() || std::any_of(snapshot.notes.tags.begin(), snapshot.notes.tags.end(),
                                           [&](const QString &tag) { return tag.toCaseFolded().contains(wanted); });
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

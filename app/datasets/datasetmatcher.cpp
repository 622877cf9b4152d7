// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/datasetmatcher.h"

#include <algorithm>

namespace dw {

DatasetMatcher::DatasetMatcher(const DatasetFilter &filter, const FilterContext &context)
    : m_filter(filter)
    , m_context(context)
{
    m_filter.text.clear();
    m_isPlain = m_filter == DatasetFilter();
    const QList<SearchTerm> terms = parseSearch(filter.text).terms;
    for (const SearchTerm &term : terms)
        m_words.push_back({term, {}});
}

bool DatasetMatcher::matches(const DatasetSnapshot &snapshot)
{
    return (m_isPlain ? !snapshot.notes.hidden : dw::matches(snapshot, m_filter, m_context))
        && std::all_of(m_words.begin(), m_words.end(), [&](Word &word) { return contains(snapshot, word); });
}

bool DatasetMatcher::Word::isIn(const QString &text)
{
    const auto known = seen.constFind(text);
    if (known != seen.constEnd())
        return *known;
    const bool found = text.toCaseFolded().contains(term.text);
    seen.insert(text, found);
    return found;
}

bool DatasetMatcher::Word::isIn(const DatasetArn &arn) const
{
    // an ARN is ASCII; Qt's search without case asks Unicode's tables for each letter, three times as slow
    const auto isSame = [](QChar letter, QChar wanted) {
        const char16_t c = letter.unicode();
        return (c >= u'A' && c <= u'Z' ? c + (u'a' - u'A') : c) == wanted.unicode();
    };
    const QString &text = arn.toString();
    return std::search(text.begin(), text.end(), term.text.begin(), term.text.end(), isSame) != text.end();
}

bool DatasetMatcher::contains(const DatasetSnapshot &snapshot, Word &word)
{
    if (word.term.field != SearchTerm::Field::Text)
        return matchesField(snapshot, word.term, stateText(snapshot), m_context.now);
    // the parts of searchText(); project, set, region and account are parts of the ARN
    const DatasetDescription &description = snapshot.description;
    return word.isIn(snapshot.arn) || (description.status && word.isIn(description.status->text))
        || word.isIn(snapshot.connectionName) || (description.statusMessage && word.isIn(*description.statusMessage))
        || word.isIn(stateText(snapshot));
}

QString DatasetMatcher::stateText(const DatasetSnapshot &snapshot)
{
    if (!m_context.stateText)
        return {};
    const DatasetState state = datasetState(snapshot);
    if (state == DatasetState::Unknown)
        return m_context.stateText(snapshot);
    QString &text = m_stateTexts[size_t(state)];
    if (text.isNull())
        text = m_context.stateText(snapshot);
    return text;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"
#include "datasets/searchterm.h"

#include <QHash>

#include <array>
#include <vector>

namespace dw {

/// A filter made ready for thousands of datasets. Answers as matches() does, which stays the plain definition, but folds
/// no text twice: messages, status words and names of connections are few, so each is searched once and remembered.
/// Made for one pass: what it remembers never goes.
class DatasetMatcher {
public:
    /// The context's stateText may say what it likes of an unknown state; of each known one it always says the same.
    DatasetMatcher(const DatasetFilter &filter, const FilterContext &context);

    [[nodiscard]] bool matches(const DatasetSnapshot &snapshot);

private:
    struct Word {
        SearchTerm term;
        QHash<QString, bool> seen; ///< of texts, whether a plain term is in them
        [[nodiscard]] bool isIn(const QString &text);
        [[nodiscard]] bool isIn(const DatasetArn &arn) const;
    };

    [[nodiscard]] bool contains(const DatasetSnapshot &snapshot, Word &word);
    [[nodiscard]] QString stateText(const DatasetSnapshot &snapshot);

    DatasetFilter m_filter; // without its text
    bool m_isPlain; // nothing but text
    FilterContext m_context;
    std::vector<Word> m_words;
    std::array<QString, datasetStateCount> m_stateTexts; // by DatasetState; null: not asked for yet
};

} // namespace dw

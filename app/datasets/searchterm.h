// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QStringList>

#include <functional>

namespace dw {

/// One word of the filter box. Plain text is searched everywhere; "errors>0" or "project:flow*" speak of one field.
struct SearchTerm {
    enum class Field {
        Text, ///< not about one field
        Status,
        Project,
        Set,
        Region,
        Account,
        Connection,
        Tag,
        Errors,
        Labeled,
        Unlabeled,
        Entries,
        Labels,
        Changed, ///< since LastUpdatedTimestamp
        Checked, ///< since the last good answer
    };
    enum class Comparison { Contains, Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Field field = Field::Text;
    Comparison comparison = Comparison::Contains;
    QString text; ///< case-folded; what Text and the named texts look for
    /// Of a text with *, which then must match as a whole: what stands between the stars, in this order. A text without
    /// one that must match as a whole is the only piece.
    QStringList pieces;
    double number = 0; ///< entries, percent of a share, or seconds
    bool isPercent = false;
};

/// Why a word is not understood.
enum class SearchProblem { UnknownField, NotANumber, NotADuration, NoPercentOfThis, NotCompared };

struct BadSearchTerm {
    QString word; ///< as it was typed
    SearchProblem problem;
    bool operator==(const BadSearchTerm &) const = default;
};

struct Search {
    QList<SearchTerm> terms;
    QList<BadSearchTerm> bad; ///< they hide nothing
};

/// Understands what was typed: words that all must match; quotes keep blanks, project:"a b". A field whose value is not
/// typed yet asks for nothing. Words with a colon that are no fields, as ARNs and s3:// addresses have them, are text, and
/// so is what begins with a quote.
[[nodiscard]] Search parseSearch(const QString &text);

/// What a term about one field says of a dataset; never call it with Text. A count that is absent matches no comparison.
/// \p stateText is the word on screen, \p now is UTC.
[[nodiscard]] bool matchesField(const DatasetSnapshot &snapshot, const SearchTerm &term, const QString &stateText, const QDateTime &now);

/// The names of all fields as they are typed: "status:", "errors>", ...
[[nodiscard]] QStringList searchFields();

/// What could stand at the end of \p text, as whole texts: names of fields, and values of the field that is begun.
/// \p values gives those, e.g. the projects.
[[nodiscard]] QStringList searchCompletions(const QString &text, const std::function<QStringList(SearchTerm::Field)> &values);

} // namespace dw

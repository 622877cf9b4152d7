// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestrules.h"

#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>

namespace dw {

struct ManifestFinding {
    ManifestRule rule;
    qint64 line = 0; ///< from 1 on; 0 for the whole file
    QString detail; ///< what is meant, from the file: show it as plain text alone. Empty where the rule says it all
    bool operator==(const ManifestFinding &) const = default;
};

/// What AWS would make of a manifest.
struct ManifestReport {
    /// Of each rule that many findings are listed; `counts` has all.
    static constexpr qint64 mostListed = 1000;
    /// So many buckets are kept; a manifest has one.
    static constexpr qsizetype mostBuckets = 1000;

    qint64 bytes = 0;
    qint64 lines = 0;
    qint64 dropped = 0; ///< lines that AWS drops silently
    qint64 notUsed = 0; ///< images that are imported and not used for training
    std::array<qint64, manifestRuleCount> counts{}; ///< of findings, by rule
    QList<ManifestFinding> findings; ///< in the order of the file, those about the whole file first
    QMap<QString, qint64> buckets; ///< lines by bucket, the first mostBuckets
    qint64 labels = 0; ///< different ones

    [[nodiscard]] qint64 of(ManifestRule rule) const { return counts[static_cast<size_t>(rule)]; }
    /// TotalEntries that a dataset made from this manifest would have.
    [[nodiscard]] qint64 expectedEntries() const { return lines - dropped; }
    /// AWS would refuse the import.
    [[nodiscard]] bool isRefused() const
    {
        return std::any_of(counts.begin(), counts.begin() + static_cast<int>(ManifestRule::WrongExtension) + 1,
                           [](qint64 count) { return count > 0; });
    }
    bool operator==(const ManifestReport &) const = default;
};

} // namespace dw

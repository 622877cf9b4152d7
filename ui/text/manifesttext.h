// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestreport.h"

#include <QLocale>

namespace dw {

// What a check of a manifest says, in words. Pure.

/// What is wrong, as a sentence.
[[nodiscard]] QString manifestRuleText(ManifestRule rule);
/// What AWS does about it: "The line is dropped, and no API tells".
[[nodiscard]] QString manifestConsequenceText(ManifestConsequence consequence);

/// The verdict in one sentence: "AWS would refuse this manifest", "248 of 250 lines become entries; 2 are dropped silently".
[[nodiscard]] QString manifestVerdict(const ManifestReport &report, const QLocale &locale);
/// Lines of each bucket: "images-1: 248 lines". The largest \p most, and how many more there are.
[[nodiscard]] QStringList bucketLines(const ManifestReport &report, int most);
/// How the manifest compares with a dataset that has \p totalEntries.
[[nodiscard]] QString comparisonText(const ManifestReport &report, qint64 totalEntries, const QLocale &locale);

} // namespace dw

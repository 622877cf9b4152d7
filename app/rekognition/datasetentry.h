// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// One entry of a dataset: a JSON line of its manifest, with what the service added to it.
struct DatasetEntry {
    QString line; ///< as it came; at most 100,000 characters
    std::optional<QString> sourceRef; ///< where the image is, e.g. "s3://bucket/a.jpg"; absent where the line has none
    bool operator==(const DatasetEntry &) const = default;
};

/// An entry made of its \p line. Never fails: a line that is no JSON object, or has another source-ref than text, is an
/// entry without one, because lines with faults are what people look for.
[[nodiscard]] DatasetEntry datasetEntry(const QString &line);

/// One page of ListDatasetEntries.
struct EntriesPage {
    QList<DatasetEntry> entries;
    std::optional<QString> nextToken; ///< absent on the last page; an empty token counts as absent
    bool operator==(const EntriesPage &) const = default;
};

/// Which entries ListDatasetEntries is asked for. Must be the same for every page of a list.
/// Limits from the service model of Amazon Rekognition 2016-06-27.
struct EntriesFilter {
    QStringList containsLabels; ///< at most 10; an entry with any of them matches; empty: all
    std::optional<bool> labeled; ///< absent: both
    QString sourceRefContains; ///< at most 2048 characters; blank: all
    bool hasErrors = false; ///< entries with errors only; what an explicit false means is not documented, so it is not sent
    bool operator==(const EntriesFilter &) const = default;
};

/// Which page of a list is asked for.
struct ListPage {
    std::optional<QString> nextToken; ///< absent: the first one
    int maxResults = 100; ///< 1 to 100
};

} // namespace dw

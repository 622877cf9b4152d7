// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace dw {

/// What a person wrote down about a dataset. AWS knows nothing of it.
struct DatasetNotes {
    std::optional<qint64> target; ///< entries to be labeled; absent: all of them
    std::optional<qint64> expectedEntries;
    QDate due;
    QStringList tags;
    QString note;
    QDateTime seenAt; ///< UTC, when it was marked as seen; invalid: never, or something is new since
    bool hidden = false; ///< not in the list; watched all the same
    bool operator==(const DatasetNotes &) const = default;
};

} // namespace dw

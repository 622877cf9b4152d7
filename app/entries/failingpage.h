// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entries/failingentry.h"

#include <optional>

namespace dw {

/// One page of ListDatasetEntries that asked for entries with errors.
struct FailingPage {
    QList<FailingEntry> entries;
    std::optional<QString> nextToken; ///< absent on the last page
    bool operator==(const FailingPage &) const = default;
};

/// Parses a success answer; as parseEntriesPage(), with each line understood. Up to 10 MB: not for the GUI thread.
[[nodiscard]] Result<FailingPage> parseFailingPage(const QByteArray &body);

} // namespace dw

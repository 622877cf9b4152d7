// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/failingentry.h"

namespace dw {

/// A JSON line as it is shown: the failing part with what stands around it. Plain text in three pieces, each safe to show
/// (control and reordering characters are escaped, see core/redact).
struct LineExcerpt {
    QString before; ///< begins with an ellipsis where something was left out
    QString part; ///< the part that the error is about; empty: none could be told
    QString after; ///< ends with an ellipsis where something was left out
    bool operator==(const LineExcerpt &) const = default;
};

/// The excerpt of \p line around \p fault; at most 4,000 characters, because a line may have 100,000.
[[nodiscard]] LineExcerpt lineExcerpt(const QByteArray &line, const EntryFault &fault);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demolife.h"

#include <QString>

namespace dw {

/// A project that the story does not tell of: one of as many as wanted, always the same for the same number.
struct InventedSet {
    StorySet set;
    std::optional<DemoLife::Rhythm> rhythm; ///< `first` counts from the start of the demo
};

[[nodiscard]] QString inventedName(int index);
[[nodiscard]] qint64 inventedCreation(int index); ///< epoch milliseconds, 2023 to 2025 for the first 5,000
[[nodiscard]] InventedSet inventedSet(int index, DatasetType type);

} // namespace dw

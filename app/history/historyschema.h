// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dw {

/// Says in the file's header whose it is: "DSWh".
inline constexpr int historyApplicationId = 0x44535768;

/// The version this program writes; stands in the file's user_version.
inline constexpr int historyVersion = 2;

/// The statements that lead from version \p from to the next one; from 0 is an empty file.
[[nodiscard]] QStringList historyMigration(int from);

} // namespace dw

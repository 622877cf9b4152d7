// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// \p text with the marks of Unicode around it that keep its own direction among words of the other one (UAX #9: FSI,
/// PDI). As it is in a program that reads from left to right. For the screen alone: not for what is copied or saved.
[[nodiscard]] QString isolated(const QString &text);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/searchterm.h"

namespace dw {

/// Why a word of the filter is not understood, and what would be: one sentence a word; empty where all is well.
[[nodiscard]] QString searchProblemText(const Search &search);

} // namespace dw

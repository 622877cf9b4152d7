// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dw {

/// How far the reading of a dataset's entries is.
enum class EntriesReading {
    Idle, ///< nothing was asked for
    Reading,
    Waiting, ///< there is more, when somebody asks
    Complete,
    Failed, ///< what came before stays; can be tried again
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What a target does with one input. Returns 0, or does not return.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the program where a promise does not hold, also in builds without assertions.
inline void require(bool promise)
{
    if (!promise)
        std::abort();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace dw {

/// How much of its pace a region keeps after AWS asked for fewer calls: cut at once, won back along a cubic curve that
/// is steep at first, rests near the pace that was too much, and then probes beyond it. Pure: `now` is monotonic.
/// Source: botocore's adaptive retry mode (beta 0.7, scale 0.4). Its unit of time is the second, since it paces a client
/// that calls without pause; ours is the round, since a watcher learns only once a round whether it is still too fast.
/// And its curve rises by calls a second, ours by shares of what was too much: where little is left for us, probing for
/// more in large steps would be refused every third time.
class AdaptivePace {
public:
    static constexpr double beta = 0.7; ///< what is left after a cut
    static constexpr double scale = 0.4; ///< steepness of the curve
    static constexpr double least = 0.05; ///< never less: one call in 10 s of a budget of 2 a second

    /// From 0.05 to 1, the share of the full pace that may be used at \p now; \p round is the full pace's round.
    [[nodiscard]] double share(std::chrono::milliseconds now, std::chrono::milliseconds round) const noexcept;

    /// AWS refused a call because of its rate. Several refusals within a second are one: they were on the wire together.
    void throttled(std::chrono::milliseconds now, std::chrono::milliseconds round) noexcept;

private:
    double m_most = 1; ///< share when it was too much
    std::optional<std::chrono::milliseconds> m_cutAt;
};

} // namespace dw

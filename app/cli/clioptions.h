// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace dw {

/// What a command line asks for. Only its form was checked, not whether regions, files or ARNs make sense.
struct CliOptions {
    enum class Command { Help, Version, Describe, List, Watch, WhoAmI, DemoService };
    enum class Output { Json, Table };

    Command command = Command::Help;
    Output output = Output::Json; ///< AWS_DEFAULT_OUTPUT does not change it: scripts depend on it
    QString profile; ///< empty: not given
    QString region; ///< empty: not given
    QString endpointUrl; ///< empty: not given
    QString caBundle; ///< empty: not given
    double rate = oneShotRate; ///< calls a second; 0 is unlimited; watchRate for watch where not given
    QStringList arns; ///< describe and watch; none for watch: every dataset of the region, unless arnsFile is given
    QString arnsFile; ///< describe and watch, in place of arns
    bool all = false; ///< watch: given in words, what none of the two above means anyway
    bool events = false; ///< watch: JSON lines
    bool record = false; ///< watch: into a history
    QString historyFile; ///< watch: its file; empty: the person's own
    std::chrono::milliseconds interval{0}; ///< watch: from one round to the next; 0: as fast as the rate allows
    std::optional<std::chrono::milliseconds> duration; ///< watch: ends after it; absent: when it is asked to
    quint16 port = 0; ///< demo-service; 0 takes a free one
    int datasets = 0; ///< demo-service; 0 is the demo's own number
    QStringList denied; ///< demo-service: operations that it refuses, e.g. "DescribeProjects"
    double servedRate = demoRate; ///< demo-service: calls a second for each operation and region; 0 is unlimited

    /// Just under the 5 calls a second that AWS allows for each operation, region and account by default.
    static constexpr double oneShotRate = 4.9;
    /// A watcher goes on for hours, so it leaves more than half of those 5 to others. The window has the same.
    static constexpr double watchRate = 2;
    /// Ten times AWS's default, so that a large demo is read quickly and a client without any limit still meets throttling.
    static constexpr double demoRate = 50;

    bool operator==(const CliOptions &) const = default;
};

/// Understands the arguments after the program's name, or says what is wrong with them. Options may stand before or
/// after the command and be written "--name value" or "--name=value"; of equal ones the last counts; after "--" nothing
/// is an option. Pure.
[[nodiscard]] tl::expected<CliOptions, QString> parseCliOptions(const QStringList &arguments);

} // namespace dw

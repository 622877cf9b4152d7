// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/awstimestamp.h"
#include "cli/clifailure.h"
#include "cli/clioptions.h"
#include "credentials/sharedfiles.h"
#include "credentials/stsendpoint.h"

#include <QProcessEnvironment>

#include <tl/expected.hpp>

namespace dw {

/// How to talk to AWS, from the command line, the environment and the shared files, in this order. Checked.
struct CliSettings {
    QString region; ///< well formed
    std::optional<QUrl> endpoint; ///< in place of AWS's own; https, or http to this computer
    StsEndpoint sts; ///< who is asked whose credentials these are
    QString caBundle; ///< path of a PEM file; empty: the system's authorities
    TimestampFormat timestampFormat = TimestampFormat::Iso8601;
    double rate = CliOptions::oneShotRate; ///< calls a second for each operation; 0 is unlimited
};

/// The settings, or the first thing wrong in the AWS CLI's order: profile, region, endpoint.
[[nodiscard]] tl::expected<CliSettings, CliFailure>
resolveSettings(const CliOptions &options, const SharedFiles &files, const QProcessEnvironment &environment);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clifailure.h"
#include "cli/clioptions.h"
#include "cli/clisession.h"
#include "credentials/sharedfiles.h"

#include <QProcessEnvironment>

#include <tl/expected.hpp>

namespace dw {

/// What to sign with: the environment's keys unless --profile was given, else the profile's, whatever way it signs in.
/// A failure where there is nothing to try; what is tried and fails later is told by the source.
[[nodiscard]] tl::expected<CliSession::MakeCredentials, CliFailure>
credentialsFor(const CliOptions &options, const SharedFiles &files, const QProcessEnvironment &environment);

/// The words for a source that has nothing to give, with what to do about it.
[[nodiscard]] CliFailure credentialsFailure(const ApiError &error);

} // namespace dw

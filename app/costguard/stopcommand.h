// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// The AWS CLI's command that stops a model, to be copied into a shell by a person: nothing of ours runs it. With \p profile
/// where it is one that needs no quoting; without otherwise. Empty for what is no ARN of a version, so that no text of
/// another machine ever reaches a shell. Source: Developer Guide, "Stopping a model".
[[nodiscard]] QString stopCommand(const QString &versionArn, const QString &profile = {});

} // namespace dw

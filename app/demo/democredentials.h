// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/awscredentials.h"

#include <functional>

namespace dw {

/// Fresh credentials for a demo service: a key id that says what it is and a secret as long as AWS's, without session
/// token. \p random gives 32 uniform bits at a time.
[[nodiscard]] AwsCredentials makeDemoCredentials(const std::function<quint32()> &random);

} // namespace dw

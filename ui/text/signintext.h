// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/signinprogress.h"

namespace dw {

/// How a sign-in goes, in one or two sentences; empty once it is done or was given up. \p now is UTC.
[[nodiscard]] QString signInSentence(const SignInProgress &signIn, const QDateTime &now);

/// "Valid until 18:52."; empty where a code has no end. \p now is UTC.
[[nodiscard]] QString codeValidityText(const SignInProgress &signIn, const QDateTime &now);

} // namespace dw

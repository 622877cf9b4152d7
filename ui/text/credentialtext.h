// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/errortext.h"

namespace dw {

/// What keeps a profile from giving credentials, told apart by the error's code: what a person has to give, what is wrong
/// in a file, or how its command ended. Nothing where the code has no words of its own; errorText() has some then.
[[nodiscard]] std::optional<ErrorText> credentialText(const ApiError &error, const ErrorContext &context);

/// "~/.aws/config, line 12", or nothing where the file is not known. The person's own folder is "~".
[[nodiscard]] QString writtenIn(const QString &file, int line);

/// The command that signs in to an SSO session, to be pasted into a terminal; \p profile where the old form has no session.
/// Names from files are quoted, so that pasting runs nothing else.
[[nodiscard]] QString signInCommand(const QString &session, const QString &profile = {});

} // namespace dw

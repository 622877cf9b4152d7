// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/sharedfiles.h"
#include "credentials/ssotokens.h"
#include "settings/appsettings.h"
#include "ui/dialogs/profilechoice.h"

#include <QProcessEnvironment>

namespace dw {

/// The profiles of the shared files as a person may choose them, with how their sign-in stands; those that a remembered
/// connection uses are marked. Reads the AWS CLI's token files, and nothing else from outside.
[[nodiscard]] QList<ProfileChoice> profileChoices(const SharedFiles &files, const QProcessEnvironment &environment,
                                                  SsoTokens &tokens, const QList<StoredConnection> &remembered);

} // namespace dw

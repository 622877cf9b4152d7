// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/providercontext.h"
#include "credentials/sharedfileswatch.h"
#include "credentials/ssotokens.h"

namespace dw {

/// What the profiles of the shared files sign in with.
struct ProfileContext : ProviderContext {
    SharedFilesWatch &files;
    SsoTokens &ssoTokens;
};

} // namespace dw

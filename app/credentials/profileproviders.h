// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "credentials/credentialprovider.h"
#include "credentials/providercontext.h"
#include "credentials/sharedfiles.h"
#include <memory>
namespace dw {
/// How a profile of the shared files gets its credentials, or why nothing can be tried.
[[nodiscard]] Result<std::unique_ptr<CredentialProvider>> providerForProfile(const SharedFiles &files, const QString &profile, const ProviderContext &context);
} // namespace dw

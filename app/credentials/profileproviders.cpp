// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profileproviders.h"
#include "credentials/fixedprovider.h"
#include "credentials/staticprovider.h"
namespace dw {
Result<std::unique_ptr<CredentialProvider>> providerForProfile(const SharedFiles &files, const QString &profile, const ProviderContext &)
{
    return std::make_unique<FixedProvider>(credentialsFromProfile(files, profile));
}
} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profilecredentials.h"

#include "credentials/fixedprovider.h"
#include "credentials/profilefingerprint.h"
#include "credentials/profileproviders.h"

namespace dw {

ProfileCredentials::ProfileCredentials(QString profile, ProfileContext context, QObject *parent)
    : CredentialSession(context.clock, parent)
    , m_profile(std::move(profile))
    , m_context(std::move(context))
    , m_fingerprint(profileFingerprint(m_context.files.files(), m_profile))
{
    connect(&m_context.files, &SharedFilesWatch::changed, this, &ProfileCredentials::onFilesChanged);
    setProvider(makeProvider());
}

void ProfileCredentials::reload()
{
    const QByteArray before = m_fingerprint;
    m_context.files.read(); // tells all who share them
    if (m_fingerprint == before)
        retry();
}

void ProfileCredentials::onFilesChanged()
{
    // other profiles of the same files change too, and refused keys do not get better by that
    const QByteArray now = profileFingerprint(m_context.files.files(), m_profile);
    if (std::exchange(m_fingerprint, now) != now)
        setProvider(makeProvider());
}

std::unique_ptr<CredentialProvider> ProfileCredentials::makeProvider() const
{
    auto provider = providerForProfile(m_context.files.files(), m_profile, m_context, m_context.ssoTokens);
    if (!provider)
        return std::make_unique<FixedProvider>(failure(provider.error()));
    return std::move(*provider);
}

} // namespace dw

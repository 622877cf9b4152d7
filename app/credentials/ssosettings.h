// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credentials/sharedfiles.h"

#include <QStringList>
#include <QUrl>

namespace dw {

/// A place to sign in to: IAM Identity Center of one company. Profiles that name the same one share a sign-in.
struct SsoSession {
    QString name; ///< of the [sso-session]; empty for the old form, where the profile itself names the place
    QString startUrl; ///< https, as written
    QString region; ///< a valid one
    QStringList scopes; ///< what a registration asks for; never empty
    QUrl endpoint; ///< of IAM Identity Center's OpenID Connect service
    QString profile; ///< one that uses it; how the AWS CLI names the old form
    bool operator==(const SsoSession &) const = default;

    /// What tells it from others, and names its file in the AWS CLI's cache: the name, or the start URL of the old form.
    [[nodiscard]] const QString &key() const noexcept { return name.isEmpty() ? startUrl : name; }
};

/// What a profile needs to get credentials from IAM Identity Center.
struct SsoSettings {
    SsoSession session;
    QString accountId;
    QString roleName;
    QUrl portal; ///< where role credentials are fetched
    bool operator==(const SsoSettings &) const = default;
};

/// Where \p profile signs in. CredentialsMissing with code InvalidProfile names what is missing or wrong, and where. An
/// endpoint that AWS_ENDPOINT_URL_SSO_OIDC or the profile names is InvalidRequest where it may not be asked.
/// Source: botocore, credentials.py and tokens.py; AWS SDKs and Tools Reference Guide, "IAM Identity Center provider".
[[nodiscard]] Result<SsoSession> ssoSession(const SharedFiles &files, const QProcessEnvironment &environment,
                                            const QString &profile);

/// The same with account and role. AWS_ENDPOINT_URL_SSO is that of the portal.
[[nodiscard]] Result<SsoSettings> ssoSettings(const SharedFiles &files, const QProcessEnvironment &environment,
                                              const QString &profile);

} // namespace dw

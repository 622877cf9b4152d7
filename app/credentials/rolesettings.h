// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credentials/sharedfiles.h"

#include <QDateTime>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace dw {

/// A role as a profile asks for it, checked against what STS takes.
struct RoleSettings {
    QString roleArn;
    QString sessionName{}; ///< empty: named by roleSessionName()
    std::optional<std::chrono::seconds> duration{}; ///< absent: the hour that STS gives
    QString externalId{}; ///< empty where the role asks for none
    QString mfaSerial{}; ///< empty where no code is asked for
    bool operator==(const RoleSettings &) const = default;
};

/// Keys, or another way of signing in, of the profile \p name. Where that profile has a role as well as keys, its keys.
struct SourceProfile {
    QString name;
    bool operator==(const SourceProfile &) const = default;
};

/// The values of credential_source.
enum class CredentialSourceName { Environment, EcsContainer, Ec2InstanceMetadata };

/// A token that another party writes to a file.
struct WebIdentity {
    QString tokenFile;
    bool operator==(const WebIdentity &) const = default;
};

/// A role and what it is assumed with.
struct RolePlan {
    RoleSettings role;
    std::variant<SourceProfile, CredentialSourceName, WebIdentity> source;
    bool operator==(const RolePlan &) const = default;
};

/// The roles that lead to a profile of kind Role or WebIdentity: its own first, the one to be assumed first last. The source
/// of every plan but the last is the profile of the next. CredentialsMissing with code InvalidProfile where something is
/// wrong, the message naming profile, key and file: a value that STS would refuse, both or none of source_profile and
/// credential_source, a profile that does not exist, a loop, a token file without a
/// role, more than an hour for a role assumed with another role.
/// Order and rules: botocore's AssumeRoleProvider, which also takes the keys of a source profile before its role.
[[nodiscard]] Result<QList<RolePlan>> roleChain(const SharedFiles &files, const QString &profile);

/// The web identity of AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN and AWS_ROLE_SESSION_NAME; absent where the first is not
/// set. CredentialsMissing with code InvalidEnvironment where the others do not go with it.
[[nodiscard]] std::optional<Result<RolePlan>> webIdentityOfEnvironment(const QProcessEnvironment &environment);

/// The name of a role session: the one given, else "dataset-watch-SECONDS", so that CloudTrail tells the program.
[[nodiscard]] QString roleSessionName(const RoleSettings &role, const QDateTime &now);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/rolesettings.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace dw {

namespace {

using std::chrono::seconds;

constexpr seconds shortestDuration = 15min;
constexpr seconds longestDuration = 12h;
constexpr seconds longestOfChain = 1h; // STS: "the maximum of one hour for role chaining"

// What STS takes. Source: STS API model 2011-06-15, AssumeRole; the form of a role's ARN: IAM User Guide, "IAM ARNs".
constexpr auto roleArnPattern = "arn:[a-z0-9-]+:iam::[0-9]{12}:role/[!-~]{1,1900}"_L1;
constexpr auto sessionNamePattern = "[\\w+=,.@-]{2,64}"_L1;
struct Pattern {
    QLatin1StringView key;
    QLatin1StringView expression;
};
constexpr Pattern patterns[] = {
    {"role_arn"_L1, roleArnPattern},
    {"role_session_name"_L1, sessionNamePattern},
    {"external_id"_L1, "[\\w+=,.@:/-]{2,1224}"_L1},
    {"mfa_serial"_L1, "[\\w+=/:,.@-]{9,256}"_L1},
};

bool isTaken(const QString &value, QLatin1StringView expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString(expression))).match(value).hasMatch();
}

ApiError invalid(const QString &code, const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = code;
    error.message = message;
    return error;
}

/// One profile's section, read for its role.
class RoleReader {
public:
    RoleReader(const SharedFiles &files, const QString &profile)
        : m_files(files)
        , m_profile(profile)
    {
    }

    [[nodiscard]] QString value(const QString &key) const { return m_files.value(m_profile, key).value_or(QString()); }

    [[nodiscard]] ApiError problem(const QString &key, const QString &text) const
    {
        const bool inCredentials = SharedFiles::valueIn(m_files.credentials(), m_profile, key).has_value();
        const QString place = placeIn(inCredentials ? m_files.credentials() : m_files.config(), m_profile);
        return invalid(u"InvalidProfile"_s, u"%1 of profile (%2) in %3 %4"_s.arg(key, m_profile, place, text));
    }

    [[nodiscard]] Result<RoleSettings> settings() const
    {
        for (const auto &[key, expression] : patterns) {
            if (const QString given = value(key); !given.isEmpty() && !isTaken(given, expression))
                return failure(problem(key, u"is not one that AWS takes"_s));
        }
        RoleSettings role;
        role.roleArn = value(u"role_arn"_s);
        if (role.roleArn.isEmpty())
            return failure(problem(u"web_identity_token_file"_s, u"has no role_arn beside it"_s));
        role.sessionName = value(u"role_session_name"_s);
        role.externalId = value(u"external_id"_s);
        role.mfaSerial = value(u"mfa_serial"_s);
        const QString duration = value(u"duration_seconds"_s);
        if (duration.isEmpty())
            return role;
        bool isNumber = false;
        role.duration = seconds(duration.toInt(&isNumber));
        if (!isNumber || *role.duration < shortestDuration || *role.duration > longestDuration)
            return failure(problem(u"duration_seconds"_s, u"is not a whole number from 900 to 43200"_s));
        return role;
    }

    [[nodiscard]] Result<RolePlan> plan() const
    {
        const Result<RoleSettings> role = settings();
        if (!role)
            return failure(role.error());
        if (const QString tokenFile = value(u"web_identity_token_file"_s); !tokenFile.isEmpty())
            return RolePlan{*role, WebIdentity{tokenFile}};
        const QString profile = value(u"source_profile"_s);
        const QString credential = value(u"credential_source"_s);
        if (!profile.isEmpty() && !credential.isEmpty())
            return failure(problem(u"source_profile"_s, u"stands beside credential_source; only one of them may"_s));
        if (!profile.isEmpty())
            return RolePlan{*role, SourceProfile{profile}};
        if (credential.isEmpty())
            return failure(problem(u"role_arn"_s, u"has neither a source_profile nor a credential_source beside it"_s));
        const auto name = sourceName(credential);
        if (!name)
            return failure(problem(u"credential_source"_s, u"is none of Environment, EcsContainer, Ec2InstanceMetadata"_s));
        return RolePlan{*role, *name};
    }

private:
    /// In this case of letters only, as in botocore.
    static std::optional<CredentialSourceName> sourceName(const QString &text)
    {
        if (text == "Environment"_L1)
            return CredentialSourceName::Environment;
        if (text == "EcsContainer"_L1)
            return CredentialSourceName::EcsContainer;
        if (text == "Ec2InstanceMetadata"_L1)
            return CredentialSourceName::Ec2InstanceMetadata;
        return std::nullopt;
    }

    const SharedFiles &m_files;
    const QString m_profile;
};

/// Signing in there ends with a role's credentials, so that what follows is a chain to STS.
bool endsInRole(const SharedFiles &files, const QString &profile)
{
    const ProfileKind kind = files.profile(profile).kind;
    return kind == ProfileKind::WebIdentity || kind == ProfileKind::Sso
        || (kind == ProfileKind::Role && !files.keysFile(profile));
}

} // namespace

Result<QList<RolePlan>> roleChain(const SharedFiles &files, const QString &profile)
{
    QList<RolePlan> chain;
    QStringList visited;
    QString next = profile;
    for (;;) {
        const RoleReader reader(files, next);
        const Result<RolePlan> plan = reader.plan();
        if (!plan)
            return failure(plan.error());
        chain.append(*plan);
        visited.append(next);
        const auto *source = std::get_if<SourceProfile>(&plan->source);
        if (!source)
            return chain;
        const QString key = u"source_profile"_s;
        if (!files.hasProfile(source->name))
            return failure(reader.problem(key, u"names profile (%1), which does not exist"_s.arg(source->name)));
        // its own keys, the one way in which a profile may name itself
        const bool isSelf = source->name == next;
        if (visited.contains(source->name) && !(isSelf && files.keysFile(source->name)))
            return failure(reader.problem(key, u"leads round in a circle: %1"_s.arg((visited << source->name).join(u" -> "_s))));
        if (!isSelf && endsInRole(files, source->name) && plan->role.duration.value_or(0s) > longestOfChain)
            return failure(reader.problem(
                u"duration_seconds"_s, u"is above 3600, the most for a role that is assumed with the credentials of another"_s));
        const ProfileKind kind = files.profile(source->name).kind;
        const bool isRole = kind == ProfileKind::WebIdentity || (kind == ProfileKind::Role && !files.keysFile(source->name));
        if (!isRole)
            return chain;
        next = source->name;
    }
}

std::optional<Result<RolePlan>> webIdentityOfEnvironment(const QProcessEnvironment &environment)
{
    const QString tokenFile = environment.value(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s);
    if (tokenFile.isEmpty())
        return std::nullopt;
    const auto problem = [](const QString &variable) {
        return failure(invalid(u"InvalidEnvironment"_s,
                               u"%1 is not set to one that AWS takes, beside AWS_WEB_IDENTITY_TOKEN_FILE"_s.arg(variable)));
    };
    RoleSettings role;
    role.roleArn = environment.value(u"AWS_ROLE_ARN"_s);
    role.sessionName = environment.value(u"AWS_ROLE_SESSION_NAME"_s);
    if (!isTaken(role.roleArn, roleArnPattern))
        return problem(u"AWS_ROLE_ARN"_s);
    if (!role.sessionName.isEmpty() && !isTaken(role.sessionName, sessionNamePattern))
        return problem(u"AWS_ROLE_SESSION_NAME"_s);
    return RolePlan{role, WebIdentity{tokenFile}};
}

QString roleSessionName(const RoleSettings &role, const QDateTime &now)
{
    return role.sessionName.isEmpty() ? u"dataset-watch-"_s + QString::number(now.toSecsSinceEpoch()) : role.sessionName;
}

} // namespace dw

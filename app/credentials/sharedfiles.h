// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/awsconfigfile.h"
#include "credentials/regularfile.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace dw {

/// Where the two files of the AWS tools are.
struct SharedFilePaths {
    QString config;
    QString credentials;
    bool operator==(const SharedFilePaths &) const = default;
};

/// AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, else ~/.aws/config and ~/.aws/credentials; a leading ~ is the
/// HOME (Windows: USERPROFILE) of \p environment. Source: AWS SDKs and Tools Reference Guide, "Location of the files".
[[nodiscard]] SharedFilePaths sharedFilePaths(const QProcessEnvironment &environment);

/// How a profile signs in.
enum class ProfileKind {
    StaticKeys,
    Sso, ///< IAM Identity Center
    Role, ///< assumes a role
    WebIdentity,
    Login, ///< "aws login"
    Process, ///< credential_process
    Incomplete, ///< half a pair of keys
    NoCredentials, ///< settings only
};

/// A profile as it can be offered to a person. Holds nothing secret.
struct SharedProfile {
    QString name;
    ProfileKind kind = ProfileKind::NoCredentials;
    QString region; ///< empty where the profile names none
    QString accessKeyId; ///< of static keys; an identifier, not a secret
    QString ssoSession; ///< name of the session, or the start URL of the old form; groups profiles that share a sign-in
    QString ssoStartUrl; ///< of an SSO profile, its session's where it names one; empty where neither says
    QString file; ///< where its way of signing in is written
    int line = 0; ///< of the profile's section in that file, counted from 1; 0 where there is none
    bool operator==(const SharedProfile &) const = default;
};

/// One of the two files as it was read.
struct SharedFile {
    QString path;
    bool exists = false;
    QList<RegularFileProblem> problems; ///< of the file as a whole
    AwsConfigFile content;
};

/// Both shared files at one moment. They are never written.
class SharedFiles {
public:
    SharedFiles() = default;
    SharedFiles(SharedFile config, SharedFile credentials);

    [[nodiscard]] const SharedFile &config() const noexcept { return m_config; }
    [[nodiscard]] const SharedFile &credentials() const noexcept { return m_credentials; }

    /// In the order of the files, the credentials file's own ones last.
    [[nodiscard]] QStringList profileNames() const;
    [[nodiscard]] bool hasProfile(const QString &name) const;

    /// A value of a profile; the credentials file wins key by key. Absent where neither file has it.
    [[nodiscard]] std::optional<QString> value(const QString &profile, const QString &key) const;

    /// A value of a [services NAME] or [sso-session NAME] section.
    [[nodiscard]] std::optional<QString> value(AwsConfigSection::Type type, const QString &name, const QString &key) const;

    /// A value as it stands in one of the files: the keys of one identity never come from two.
    [[nodiscard]] static std::optional<QString> valueIn(const SharedFile &file, const QString &profile, const QString &key);

    /// The file that holds the profile's keys (the credentials file first); null where none does.
    [[nodiscard]] const SharedFile *keysFile(const QString &profile) const;

    /// What is known of a profile. The order in which ways of signing in win is botocore's.
    [[nodiscard]] SharedProfile profile(const QString &name) const;
    [[nodiscard]] QList<SharedProfile> profiles() const;

private:
    SharedFile m_config;
    SharedFile m_credentials;
};

/// Where a profile stands in \p file, for messages: "PATH, line 12", or the path alone where it does not.
[[nodiscard]] QString placeIn(const SharedFile &file, const QString &profile);

/// Reads one file, at most 1 MiB. A missing file is an empty one.
[[nodiscard]] SharedFile readSharedFile(const QString &path, AwsConfigFlavor flavor);

/// Reads both files, at most 1 MiB each. A missing file is an empty one.
[[nodiscard]] SharedFiles readSharedFiles(const SharedFilePaths &paths);

} // namespace dw

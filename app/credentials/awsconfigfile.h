// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace dw {

/// The two shared files of the AWS tools differ in how they name sections.
enum class AwsConfigFlavor {
    Config, ///< [default], [profile NAME], [sso-session NAME], [services NAME]
    Credentials, ///< [NAME]
};

/// A section as it stands in a file, all its appearances merged, the last of equal keys kept.
struct AwsConfigSection {
    enum class Type { Profile, SsoSession, Services };
    Type type = Type::Profile;
    QString name;
    int line = 0; ///< where it first appears, counted from 1
    QMap<QString, QString> values; ///< keys in lower case; a nested block is one value beginning with a line break
    bool operator==(const AwsConfigSection &) const = default;
};

/// Why a line was passed over. Never holds the line itself: it may be half of a secret.
struct AwsConfigProblem {
    enum class Kind {
        TooLarge, ///< above awsConfigSizeLimit: nothing was read
        NotText, ///< holds a NUL, e.g. a UTF-16 file: nothing was read
        NoClosingBracket, ///< the section's lines are passed over too
        BadSectionName, ///< empty, several words without quotes, or control characters
        UnknownSection, ///< e.g. [work] in the config file, where it must be [profile work]
        OutsideSection, ///< a line before any section
        NoEqualsSign,
        NoName, ///< nothing before the equals sign
        BadName, ///< a key no AWS tool would read
    };
    Kind kind = Kind::NoEqualsSign;
    int line = 0; ///< counted from 1; 0 for the whole file
    bool operator==(const AwsConfigProblem &) const = default;
};

struct AwsConfigFile {
    QList<AwsConfigSection> sections; ///< in the order of their first appearance
    QList<AwsConfigProblem> problems;
    QMap<std::pair<AwsConfigSection::Type, QString>, qsizetype> places = {}; ///< of each section in sections

    /// Null where there is none.
    [[nodiscard]] const AwsConfigSection *section(AwsConfigSection::Type type, const QString &name) const;
};

inline constexpr qsizetype awsConfigSizeLimit = 1024 * 1024;

/// Understands the bytes of a shared file. Never fails as a whole: what cannot be understood is named in problems
/// and loses nothing around it. Format: AWS SDKs and Tools Reference Guide, "Shared config and credentials files";
/// where the AWS CLI is more tolerant (indented sections, "key: value", any profile name) so is this. What it reads
/// otherwise than the AWS CLI does stands in this folder's README, and in tests/credentials/botocorerules.py.
[[nodiscard]] AwsConfigFile parseAwsConfigFile(QByteArrayView bytes, AwsConfigFlavor flavor);

/// The pairs of a nested block ("s3 =" followed by indented lines); empty for any other value.
[[nodiscard]] QMap<QString, QString> nestedValues(const QString &value);

/// A name for logs and command-line messages, e.g. "NoClosingBracket".
[[nodiscard]] QString problemName(AwsConfigProblem::Kind kind);

} // namespace dw

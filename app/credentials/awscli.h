// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ssosettings.h"

#include <QProcessEnvironment>
#include <QVersionNumber>

namespace dw {

/// The `aws` in the PATH of \p environment; empty where there is none. Folders that are not absolute do not count, and on
/// Windows nothing but an .exe, because a batch file's arguments are read by a shell.
[[nodiscard]] QString findAwsCli(const QProcessEnvironment &environment);

/// The version that `aws --version` prints; null where the text is another program's.
[[nodiscard]] QVersionNumber parseAwsCliVersion(const QByteArray &output);

/// Arguments that sign in to \p session. Version 2.9 knows SSO sessions; before, a profile names the place.
[[nodiscard]] QStringList signInArguments(const SsoSession &session, const QVersionNumber &version);

/// What `aws sso login` prints for the person.
struct AwsCliSignIn {
    QUrl url{}; ///< https; empty until it is printed
    QString userCode{}; ///< empty where the browser comes back by itself
    bool operator==(const AwsCliSignIn &) const = default;
};

/// Understands what it printed so far, a last line without its end left out.
[[nodiscard]] AwsCliSignIn parseAwsCliSignIn(const QByteArray &output);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dw {

/// What stands after a name, as far as the name tells.
enum class SecretKind {
    None, ///< nothing secret
    Value, ///< a secret
    Line, ///< a secret of several words, up to the end of the line: Authorization
    Doubtful, ///< a secret where it looks like one: "code" is an OAuth code or the code of an error
};

/// Whether \p text ends in the name of a secret, in any spelling: aws_secret_access_key, SecretAccessKey,
/// X-Amz-Security-Token, clientSecret. Looks at the last few words only, and never fails.
[[nodiscard]] SecretKind secretKind(QStringView text);

} // namespace dw

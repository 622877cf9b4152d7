// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/awsconfigfile.h"

#include <tl/expected.hpp>

namespace dw {

/// What the brackets of a section hold.
struct AwsSectionName {
    AwsConfigSection::Type type = AwsConfigSection::Type::Profile;
    QString name;
    bool prefixed = false; ///< written [profile NAME]; tells [profile default] from [default]
    bool operator==(const AwsSectionName &) const = default;
};

/// Understands \p inside, the text between the brackets. Fails with BadSectionName or UnknownSection.
/// In the config file words are split and quoted as a shell does it, the way the AWS CLI reads them: [profile "a b"],
/// [profile a\ b]. In the credentials file all of it is the name. No name is empty or holds a control character: it
/// could not be typed, but it could write into a terminal or a header.
[[nodiscard]] tl::expected<AwsSectionName, AwsConfigProblem::Kind> parseAwsSectionName(QStringView inside,
                                                                                       AwsConfigFlavor flavor);

} // namespace dw

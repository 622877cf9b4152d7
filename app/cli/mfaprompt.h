// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dw {

/// Asks at the terminal, as the AWS CLI does, for a code of the MFA device \p serial; what is typed is not shown. Nothing
/// where there is no terminal or no answer. Waits for the person: nothing else happens meanwhile.
[[nodiscard]] std::optional<QString> askForMfaCode(const QString &serial);

} // namespace dw

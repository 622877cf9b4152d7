// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/commandconsent.h"

namespace dw {

class AppSettings;

/// What a person agreed to, kept in the settings as a hash of profile and command: another wording, another question.
/// The command itself is not kept, because people write secrets into such lines.
class RememberedConsent final : public CommandConsent {
public:
    /// \p settings outlives it.
    explicit RememberedConsent(AppSettings &settings);

    [[nodiscard]] bool isGiven(const QString &profile, const QString &command) const override;

    /// The person saw \p command in full and agreed that it runs for \p profile.
    void give(const QString &profile, const QString &command);

private:
    AppSettings &m_settings;
};

} // namespace dw

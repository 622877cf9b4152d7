// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dw {

/// Which commands of profiles may run. A command in a file that others can write is code of theirs: a person sees it in
/// full and agrees, once for each wording.
class CommandConsent {
public:
    CommandConsent() = default;
    CommandConsent(const CommandConsent &) = delete;
    CommandConsent &operator=(const CommandConsent &) = delete;
    virtual ~CommandConsent() = default;

    [[nodiscard]] virtual bool isGiven(const QString &profile, const QString &command) const = 0;
};

/// For a person who named the profile on the command line, as the AWS CLI has it.
class ConsentByNaming final : public CommandConsent {
public:
    [[nodiscard]] bool isGiven(const QString &, const QString &) const override { return true; }
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace dw {

/// How a sign-in to IAM Identity Center goes, as a person may see it. Holds nothing secret: a user code is worthless
/// without the person who confirms it in a browser.
struct SignInProgress {
    enum class Step {
        Starting,
        WaitingForBrowser, ///< a browser shows, or should show, `url`; the person signs in there
        WaitingForCode, ///< the person enters `userCode` at `url`, on any device, before `until`
        Done,
        Failed, ///< `error` says why; Kind::Cancelled where the person gave up
    };
    QString session; ///< name of the SSO session, or the start URL of the old form
    Step step = Step::Starting;
    QUrl url{};
    QString userCode{};
    QDateTime until{}; ///< UTC; invalid where it has no end
    bool canUseCode = false; ///< a code may be used instead of a browser on this computer
    std::optional<ApiError> error{};
    bool operator==(const SignInProgress &) const = default;

    [[nodiscard]] bool isRunning() const { return step != Step::Done && step != Step::Failed; }
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace dw {

/// Why a person is told of something although they look elsewhere.
enum class AlertReason : unsigned {
    Finished = 1 << 0, ///< creating or updating came to its end
    Failed = 1 << 1,
    ErrorsRose = 1 << 2, ///< more entries with errors than before
    NoProgress = 1 << 3, ///< nothing labeled for the hours that were asked for, while entries are left
    SignInExpired = 1 << 4, ///< and with it everything else that could be told
};
Q_DECLARE_FLAGS(AlertReasons, AlertReason)

constexpr AlertReason everyAlertReason[]
    = {AlertReason::Finished, AlertReason::Failed, AlertReason::ErrorsRose, AlertReason::NoProgress, AlertReason::SignInExpired};

/// What alerts look at in a dataset or a sign-in. What was not read since the program started is absent.
struct AlertFacts {
    DatasetState state = DatasetState::Unknown;
    QString status; ///< AWS's word
    QString message; ///< AWS's words about the status
    std::optional<double> changedAt; ///< epoch seconds: last updated, else created
    std::optional<qint64> labeled;
    std::optional<qint64> total;
    std::optional<qint64> errors;
    bool isSignInExpired = false;
    quint64 signIn = 0; ///< which one it is of a connection's sign-ins, counted from the program's start
    bool operator==(const AlertFacts &) const = default;
};

/// What there is to tell of one dataset or one sign-in.
struct Alert {
    QString subject; ///< the dataset's ARN, or a name for the sign-in; equal for all that belongs together
    DatasetArn arn; ///< null for a sign-in
    QString name; ///< of a sign-in, as the person knows it; empty for a dataset
    bool isDemo = false; ///< nothing of it is real
    AlertReasons reasons;
    AlertFacts facts; ///< as they are now
    std::optional<qint64> errorsBefore; ///< before they rose
    std::optional<qint64> stalledAt; ///< labeled entries where there is no progress
    int stalledHours = 0; ///< for how long at least
    bool operator==(const Alert &) const = default;
};

} // namespace dw

Q_DECLARE_OPERATORS_FOR_FLAGS(dw::AlertReasons)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace dw {

struct ConnectionSummary;

/// What the text for an error may name. Leave empty what is not known.
struct ErrorContext {
    QString connection; ///< as the person named it
    QString region;
    QDateTime since; ///< UTC; when it began, i.e. the time of the values on show
    QDateTime now; ///< UTC; needed to tell "14:02" from "16 Nov, 14:02"
    QString profile{}; ///< of the shared files
    QString file{}; ///< where the profile is written
    int line = 0; ///< in `file`; 0 where unknown
};

/// What is known of a connection that fails.
[[nodiscard]] ErrorContext errorContext(const ConnectionSummary &connection, const QDateTime &since = {},
                                        const QDateTime &now = {});

/// An error in the person's words. Plain text, never markup.
struct ErrorText {
    QString title; ///< one sentence: what happened
    QString detail; ///< the service's own words with code and request id, redacted; may be empty
    QString advice; ///< what to do about it, or that nothing needs doing; may be empty
    bool operator==(const ErrorText &) const = default;
};

/// The words for \p error. Never fails; every kind has words. Cancelled gives empty text: it is never shown.
[[nodiscard]] ErrorText errorText(const ApiError &error, const ErrorContext &context = {});

/// Title and advice in one line, for tooltips and table cells.
[[nodiscard]] QString errorSentence(const ApiError &error, const ErrorContext &context = {});

/// "8 datasets show values from 13:20."; empty when \p datasets is 0 or \p since is invalid.
[[nodiscard]] QString staleSentence(int datasets, const QDateTime &since, const QDateTime &now);

/// One or two words for a chip or a status cell: "access denied", "sign-in expired", "offline".
[[nodiscard]] QString errorWord(ApiError::Kind kind);

} // namespace dw

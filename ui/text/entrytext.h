// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/entryerrors.h"
#include "entries/statusmessages.h"

#include <QLocale>

namespace dw {

// The errors of entries and of whole manifests in words. Plain text, never markup.
// Source: Custom Labels Developer Guide, the pages that entries/errorcodes.h and entries/statusmessages.h name.

/// What an error means, in a sentence; for a code this version does not know the service's own \p message, or empty.
[[nodiscard]] QString entryErrorMeaning(const QString &code, const QString &message);
/// What to do about it, in a sentence.
[[nodiscard]] QString entryErrorFix(const QString &code);
/// Whether the AWS console can do it too; empty for an unknown code.
[[nodiscard]] QString entryErrorPlace(const QString &code);

/// A code as it is shown: cleaned; "No error named" where there is none.
[[nodiscard]] QString entryErrorTitle(const QString &code);

/// "Not used", "Used in part", "Used".
[[nodiscard]] QString entryUseText(EntryUse use);

/// "Training leaves out 12 of these 40 entries, and uses 3 in part."
[[nodiscard]] QString groupUseText(const ErrorGroup &group, const QLocale &locale);

/// "First 300 of 4,812 entries with errors", "All 40 entries with errors"; \p all is AWS's count, where it is known.
[[nodiscard]] QString entriesReadText(qint64 read, std::optional<qint64> all, bool isComplete, const QLocale &locale);

/// "was 212, now 40"; empty where nothing is known of before.
[[nodiscard]] QString errorsBeforeText(std::optional<qint64> before, std::optional<qint64> now, const QLocale &locale);

/// Why a manifest was refused.
struct ManifestFaultText {
    QString cause; ///< one sentence
    QString remedy; ///< one or two sentences
};
[[nodiscard]] ManifestFaultText manifestFaultText(ManifestFault fault);

} // namespace dw

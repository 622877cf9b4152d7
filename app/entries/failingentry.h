// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/errorcodes.h"

#include <QByteArray>
#include <QList>

namespace dw {

/// An error or a warning in an entry, and which part of its line it is about.
struct EntryFault {
    QString code; ///< as it came; empty where the service named none
    QString message; ///< the service's words
    qsizetype begin = 0; ///< of the part in the line, in bytes
    qsizetype length = 0; ///< 0: no part could be told
    bool isWarning = false; ///< came in a list of warnings, or says so in its code
    bool isOfAnnotation = false; ///< of one box alone: the rest of the entry is used
    bool operator==(const EntryFault &) const = default;
};

/// An entry that has errors, understood.
struct FailingEntry {
    QByteArray line; ///< the JSON line, UTF-8; null where it was let go to save memory
    QString sourceRef; ///< where the image is; empty where the line does not say
    QList<EntryFault> faults; ///< in the order of the line
    bool operator==(const FailingEntry &) const = default;
};

/// Many entries in blocks: one list of 250,000 would be moved as a whole when it grows, for 50 ms.
using FailingBlocks = QList<QList<FailingEntry>>;

/// The entry of a JSON \p line. Faults are the objects in the lists `errors`, `cl-errors`, `warnings` and `cl-warnings` at
/// any depth down to 64. A line that is no JSON object has none. Never fails, and takes time in proportion to the line.
/// Source: the guide's schemas name the lists `errors` and `warnings`, its one example of ListDatasetEntries `cl-errors`.
[[nodiscard]] FailingEntry failingEntry(const QByteArray &line);

/// Whether training takes the entry. Source: the guide tells errors of a line (not used) and of an annotation (used without
/// it) apart, and says nothing of one of several label attributes: that counts as the line's here.
[[nodiscard]] EntryUse entryUse(const FailingEntry &entry) noexcept;

} // namespace dw

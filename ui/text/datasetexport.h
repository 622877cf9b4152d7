// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"
#include "ui/text/formatting.h"

#include <QList>

namespace dw {

// What the table shows, for programs and people elsewhere. For programs, names and numbers are the same in every language;
// times are UTC in ISO 8601. What AWS did not report is empty in CSV and absent in JSON. Account ids are masked unless wanted.

/// RFC 4180 with a header line, in UTF-8, formulas defused.
[[nodiscard]] QByteArray datasetsCsv(const QList<DatasetSnapshot> &datasets, bool showsAccounts);

/// The same for people: titles, words, grouped numbers, shares and local times as on screen, in the language and the
/// \p locale of the person. "–" is what AWS did not report, "…" what was not read yet.
[[nodiscard]] QByteArray datasetsCsvAsShown(const QList<DatasetSnapshot> &datasets, bool showsAccounts, const QLocale &locale = displayLocale());

/// An array of objects with the members of the API, and the person's own beside them.
[[nodiscard]] QByteArray datasetsJson(const QList<DatasetSnapshot> &datasets, bool showsAccounts);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/failingentry.h"

namespace dw {

// Entries with errors as files and for the clipboard. Pure, and slow for many entries: not for the GUI thread.

/// A CSV worklist, a record for each entry and code: image, code, AWS's message, meaning, fix, whether the console can,
/// whether training uses the entry. Formulas are defused (see spreadsheettext.h). The head is English, for programs.
[[nodiscard]] QByteArray entriesWorklist(const FailingBlocks &blocks);

/// The lines that were kept, as they came: JSON Lines, to be corrected and sent back.
[[nodiscard]] QByteArray entryLines(const FailingBlocks &blocks);

/// Where the images are, one a line, each once, in the order of the entries. Without control characters.
[[nodiscard]] QString imageAddresses(const FailingBlocks &blocks);

} // namespace dw

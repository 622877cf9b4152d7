// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>

namespace dw {

enum class RowTitles { Without, With };

/// Rows on their way to the clipboard: one a line, as they stand and not as they were selected, what their \p columns say in
/// \p role with tabs between, each defused by spreadsheetText(); all columns where none are named. A first line with the
/// titles where these are wanted. Empty without rows.
[[nodiscard]] QString rowsAsText(QModelIndexList rows, int role, RowTitles titles, QList<int> columns = {});

} // namespace dw

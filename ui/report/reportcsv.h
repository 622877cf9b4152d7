// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

namespace dw {

/// The report for programs: RFC 4180 with a header line, in UTF-8, formulas defused, names and numbers the same in every
/// language. What is not known is empty. Account ids are masked, unless the report shows them.
[[nodiscard]] QByteArray reportCsv(const Report &report);

} // namespace dw

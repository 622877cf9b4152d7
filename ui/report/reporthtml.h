// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"

#include <QLocale>

namespace dw {

/// The report as one file of HTML for a browser or a mail: no script, nothing is loaded from anywhere, charts are drawn in
/// it. All text of AWS or of a person is escaped. Account ids are masked, unless the report shows them.
[[nodiscard]] QByteArray reportHtml(const Report &report, const QLocale &locale);

} // namespace dw

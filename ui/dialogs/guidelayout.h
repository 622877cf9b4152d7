// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTextDocument;

namespace dw {

/// Gives Markdown as Qt lays it out room to be read: higher lines, tables with thin lines and air, smaller headings.
void layOutGuide(QTextDocument &document, const QPalette &palette);

} // namespace dw

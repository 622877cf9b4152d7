// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace dw {

/// Opens \p dialog, or brings it to the front; never blocks. It deletes itself when it is closed.
void presentDialog(QDialog &dialog);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentdialog.h"

#include <QDialog>

namespace dw {

void presentDialog(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace dw

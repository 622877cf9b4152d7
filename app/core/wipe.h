// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dw {

/// Lets go of a secret and overwrites it first where nobody else holds it: its whole buffer, in place, in a way that no
/// compiler leaves out. Qt shares such buffers, and a copy is never made here. Where others hold it they go on reading
/// it, and whoever lets go last has to wipe it. The argument is empty afterwards.
/// \p holders is how many may share the buffer for it to be overwritten all the same, this one included: 2 where the
/// other one is known and done with it.
void wipe(QByteArray &bytes, int holders = 1) noexcept;
void wipe(QString &text, int holders = 1) noexcept;

} // namespace dw

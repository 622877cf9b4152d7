// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace dw {

/// Read and written by the owner alone.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Writes \p bytes to \p path, all or nothing: an older file stays as it was when this fails, with nothing beside it.
/// \p permissions hold before the first byte; without them an older file's are kept and a new file's are the system's.
/// Returns the system's words for why it failed, or nothing.
[[nodiscard]] QString writeWholeFile(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions = {});

} // namespace dw

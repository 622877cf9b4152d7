// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dw {

/// The settings file of the person who runs the program; its folder is made, for nobody else to read.
[[nodiscard]] QString standardSettingsFile();

/// Makes an empty file that only its owner can read, where there is none: QSettings would make one that everybody can.
void makePrivateFile(const QString &fileName);

/// The lines of an INI file that may be shown to QSettings. It unpacks "@Variant(...)" of any type while it reads, also
/// where it is spelled with escapes; we write neither.
[[nodiscard]] QByteArray harmlessLines(const QByteArray &content);

/// Puts a copy of \p fileName beside it, as "NAME.bad", and what is harmless in it in its place (nothing where it is
/// \p damaged). Gives the copy's name; empty where that failed, and the file is as it was.
[[nodiscard]] QString setAsideSettings(const QString &fileName, bool damaged);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <QList>

class QWidget;

namespace dw {

/// \p parts as they are on screen, one below the other, at twice their resolution whatever the screen has, under \p title in
/// plain text. The first one gives the font and the colours.
[[nodiscard]] QImage chartPicture(const QList<QWidget *> &parts, const QString &title);

/// Writes \p picture as PNG to \p path, all or nothing: an older file stays as it was when this fails. Returns the system's
/// words for why it failed, or nothing.
[[nodiscard]] QString writePicture(const QImage &picture, const QString &path);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dw {

/// What is wrong with a file as a whole.
enum class RegularFileProblem {
    NotAFile, ///< a folder, a pipe, a device: not opened for reading at all
    Unreadable, ///< no permission, a loop of links, a disk that fails
    OwnedByAnother, ///< a warning, the file was read; root may own it
    WritableByAnyone, ///< a warning, the file was read
};

/// A file as it was read.
struct RegularFile {
    bool exists = false; ///< false also for a link that leads nowhere
    QList<RegularFileProblem> problems;
    QByteArray bytes; ///< empty where it could not be read
};

/// Reads at most \p limit bytes of the regular file at \p path, after following links. Whatever stands there, it neither
/// waits for anybody nor reads without end. All checks are made on the open file, so that nobody can exchange it in between.
[[nodiscard]] RegularFile readRegularFile(const QString &path, qint64 limit);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QString>

#include <functional>

class QWidget;

namespace dw {

/// What a person is asked about a file that is to be written.
struct SaveWish {
    QString title;
    QString name; ///< offered
    QString kind; ///< the filter of the dialog, e.g. "CSV files (*.csv)"; all files are offered beside it
    QStandardPaths::StandardLocation folder = QStandardPaths::DocumentsLocation; ///< offered
};

/// Asks where to save, without blocking, and calls \p save with the path; not at all when the person thinks better of it,
/// or \p parent is gone. A path without a suffix gets that of the offered name.
void askWhereToSave(QWidget &parent, const SaveWish &wish, const std::function<void(const QString &path)> &save);

/// How writing to \p path went; \p problem are the system's words, empty when all is well.
[[nodiscard]] QString savedText(const QString &path, const QString &problem);

} // namespace dw

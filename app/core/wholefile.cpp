// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholefile.h"

#include <QSaveFile>

namespace dw {

QString writeWholeFile(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    // commit() does not see that writing the last buffer failed, and puts half a file into the place of the old one
    if (file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(permissions)) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit())
        return {};
    return file.errorString();
}

} // namespace dw

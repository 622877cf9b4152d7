// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyplace.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dw {

QString dataFolder()
{
    // Not AppDataLocation: it contains the name of the program, and two programs write this file
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

QString historyFile(const QString &folder)
{
    return folder + u"/dataset-watch/history.db"_s;
}

} // namespace dw

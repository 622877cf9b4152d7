// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"

#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

bool isHarmless(const QByteArray &line)
{
    if (line.contains("@Variant(") || line.contains("@DateTime("))
        return false;
    for (qsizetype i = line.indexOf('\\'); i >= 0 && i + 1 < line.size(); i = line.indexOf('\\', i + 2)) {
        const char escaped = line.at(i + 1);
        if (escaped == 'x' || (escaped >= '0' && escaped <= '7')) // any character may hide behind a number
            return false;
    }
    return true;
}

} // namespace

QString standardSettingsFile()
{
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QString folder = base.filePath(u"dataset-watch"_s);
    if (!QFile::exists(folder) && base.mkpath(u"dataset-watch"_s))
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return folder + u"/settings.ini"_s;
}

void makePrivateFile(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(ownerOnly);
}

QByteArray harmlessLines(const QByteArray &content)
{
    QByteArrayList kept;
    for (const QByteArray &line : content.split('\n')) {
        if (isHarmless(line))
            kept.append(line);
    }
    return kept.join('\n');
}

QString setAsideSettings(const QString &fileName, bool damaged)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    for (const auto &[name, text] :
         {std::pair(fileName + u".bad"_s, content), std::pair(fileName, damaged ? QByteArray() : harmlessLines(content))}) {
        if (!writeWholeFile(name, text, ownerOnly).isEmpty())
            return {};
    }
    return fileName + u".bad"_s;
}

} // namespace dw

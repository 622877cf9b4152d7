// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/regularfile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dw {

namespace {

using Problem = RegularFileProblem;

void readFrom(QFile &file, qint64 limit, RegularFile &result)
{
    result.bytes = file.read(limit);
    if (file.error() == QFileDevice::NoError)
        return;
    result.bytes.clear();
    result.problems.append(Problem::Unreadable);
}

} // namespace

#ifdef Q_OS_UNIX

RegularFile readRegularFile(const QString &path, qint64 limit)
{
    RegularFile result;
    // without O_NONBLOCK a pipe that nobody writes to would hold us here
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        result.exists = errno != ENOENT && errno != ENOTDIR;
        if (result.exists) // a socket and a device without its driver cannot be opened
            result.problems.append(errno == ENXIO || errno == ENODEV ? Problem::NotAFile : Problem::Unreadable);
        return result;
    }
    result.exists = true;
    struct stat status = {};
    QFile file;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        result.problems.append(S_ISREG(status.st_mode) ? Problem::Unreadable : Problem::NotAFile);
        ::close(descriptor);
        return result;
    }
    if (status.st_uid != 0 && status.st_uid != ::geteuid())
        result.problems.append(Problem::OwnedByAnother);
    if (status.st_mode & S_IWOTH)
        result.problems.append(Problem::WritableByAnyone);
    readFrom(file, limit, result);
    return result;
}

#else

RegularFile readRegularFile(const QString &path, qint64 limit)
{
    RegularFile result;
    const QFileInfo info(path);
    result.exists = info.exists();
    if (!result.exists)
        return result;
    QFile file(path);
    if (!info.isFile())
        result.problems.append(Problem::NotAFile);
    else if (!file.open(QIODevice::ReadOnly))
        result.problems.append(Problem::Unreadable);
    else
        readFrom(file, limit, result);
    return result;
}

#endif

} // namespace dw

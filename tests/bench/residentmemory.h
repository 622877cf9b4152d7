// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <malloc.h>

namespace dw::bench {

/// Kilobytes that this process holds in memory, shared pages divided among those who share them (PSS). What the allocator
/// keeps for later is given back first. Linux.
[[nodiscard]] inline qint64 residentKilobytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace dw::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/lineexcerpt.h"

#include "core/redact.h"

#include <algorithm>

namespace dw {
namespace {

constexpr qsizetype most = 4000; // characters
constexpr qsizetype mostAround = 1200; // on one side of a part that is long itself

} // namespace

LineExcerpt lineExcerpt(const QByteArray &line, const EntryFault &fault)
{
    const qsizetype begin = std::clamp<qsizetype>(fault.begin, 0, line.size());
    const qsizetype end = std::clamp<qsizetype>(begin + fault.length, begin, line.size());
    QString before = QString::fromUtf8(line.first(begin));
    QString part = QString::fromUtf8(line.sliced(begin, end - begin));
    QString after = QString::fromUtf8(line.sliced(end));
    const qsizetype room = most - std::min<qsizetype>(part.size(), most - 2 * mostAround);
    const qsizetype front = std::min(before.size(), std::max(room / 2, room - after.size()));
    const qsizetype back = std::min(after.size(), room - front);
    if (part.size() > most - front - back)
        part = part.first(most - front - back) + u'…';
    if (before.size() > front)
        before = u'…' + before.last(front);
    if (after.size() > back)
        after = after.first(back) + u'…';
    return {cleanText(before), cleanText(part), cleanText(after)};
}

} // namespace dw

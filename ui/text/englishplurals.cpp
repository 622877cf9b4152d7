// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/englishplurals.h"

using namespace Qt::StringLiterals;

namespace dw {

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    const QLatin1StringView mark("(s)");
    QString text = n < 0 ? QString() : QString::fromUtf8(sourceText);
    if (!text.contains(mark))
        return {}; // null: not ours, the source text stands
    return text.replace(mark, n == 1 ? u""_s : u"s"_s);
}

} // namespace dw

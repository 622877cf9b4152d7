// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

QString csvField(const QString &text)
{
    QString field = text;
    if (!field.isEmpty() && QStringView(u"=+-@\t\r\n").contains(field.front()))
        field.prepend(u'\'');
    const auto needsQuotes = [](QChar each) { return QStringView(u"\",;\t\r\n").contains(each); };
    if (!std::any_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace dw

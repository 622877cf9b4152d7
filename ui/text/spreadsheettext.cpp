// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spreadsheettext.h"

#include "core/redact.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {

QString spreadsheetText(const QString &text)
{
    // Looked for before cleaning, which makes a space of a tab and drops a NUL; and after, for what was behind them
    constexpr auto startsFormula = [](const QString &candidate) {
        constexpr std::array starters{u'=', u'+', u'-', u'@', u'\t', u'\r', u'\0'};
        return !candidate.isEmpty() && std::find(starters.begin(), starters.end(), candidate.front()) != starters.end();
    };
    const QString clean = cleanText(text);
    static const QRegularExpression number(u"\\A-[0-9]+(\\.[0-9]+)?\\z"_s);
    if (number.match(text).hasMatch())
        return text;
    return startsFormula(text) || startsFormula(clean) ? u'\'' + clean : clean;
}

QByteArray csvRecord(const QStringList &fields)
{
    QByteArray record;
    for (const QString &field : fields) {
        QByteArray bytes = spreadsheetText(field).toUtf8();
        if (bytes.contains('"') || bytes.contains(',')) // line ends were cleaned away
            bytes = '"' + bytes.replace('"', "\"\"") + '"';
        record += bytes + ',';
    }
    if (!record.isEmpty())
        record.chop(1);
    return record + "\r\n";
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/arnlist.h"

#include "core/redact.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr qsizetype shownLength = 80; // enough to find the line again, short enough for a dialog

bool isForgiven(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c == u',' || c == u';' || c == u'[' || c == u']' || c == QChar(0xFEFF);
}

QString bare(QStringView line)
{
    while (!line.isEmpty() && isForgiven(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isForgiven(line.back()))
        line.chop(1);
    return line.toString();
}

} // namespace

ArnList parseArnList(const QString &text)
{
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\u2028\u2029]"_s);
    ArnList list;
    QSet<DatasetArn> known;
    int number = 0;
    for (const QString &line : text.split(lineEnd)) {
        ++number;
        const QString candidate = bare(line);
        if (candidate.isEmpty())
            continue;
        const auto arn = DatasetArn::parse(candidate);
        if (!arn) {
            list.badLines.append({number, cleanText(candidate, shownLength), checkDatasetArn(candidate)});
        } else if (known.contains(*arn)) {
            ++list.duplicates;
        } else {
            known.insert(*arn);
            list.arns.append(*arn);
        }
    }
    return list;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcsv.h"

#include "core/redact.h"
#include "ui/text/spreadsheettext.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString number(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : QString();
}

} // namespace

QByteArray reportCsv(const Report &report)
{
    QByteArray csv = "project,set,region,account,arn,from,to,status,labeled_start,labeled_end,labeled_change,entries_start,entries_end,"
                     "entries_change,errors_start,errors_end,errors_highest,errors_change\r\n"_ba;
    const auto shown = [&report](const QString &text) { return report.showsAccounts ? text : maskAccounts(text); };
    for (const ReportLine &line : report.lines) {
        const ReportRow &row = line.row;
        QStringList fields{row.arn.project(),
                           row.arn.type() == DatasetType::Train ? u"train"_s : u"test"_s,
                           row.arn.region(),
                           shown(row.arn.account()),
                           shown(row.arn.toString()),
                           report.from.toString(Qt::ISODate),
                           report.to.toString(Qt::ISODate),
                           line.status ? line.status->text : QString()};
        for (const ReportCount &count : {row.labeled, row.total})
            fields << number(count.start) << number(count.end) << number(count.change());
        fields << number(row.errors.start) << number(row.errors.end) << number(row.errors.highest) << number(row.errors.change());
        csv += csvRecord(fields);
    }
    return csv;
}

} // namespace dw

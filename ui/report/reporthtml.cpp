// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporthtml.h"

#include "core/redact.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ReportHtml)
};

// The colours are the light theme's: a report is printed and mailed. The policy forbids everything but the style
constexpr char head[] = R"(<!DOCTYPE html>
<html lang="%1" dir="%2"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>%3</title><style>
body{font:14px/1.45 system-ui,sans-serif;color:#1f2328;background:#fff;margin:2em auto;max-width:75em;padding:0 1em}
h1{font-size:1.4em;margin:0 0 .2em}p{margin:.2em 0;color:#57606a}p.sum{color:#1f2328;font-weight:600}
table{border-collapse:collapse;width:100%;margin-top:1em}th,td{padding:.3em .6em;text-align:start;white-space:nowrap}
th{border-bottom:2px solid #d0d7de}td{border-bottom:1px solid #eaeef2}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
tr.failed td:nth-child(2){color:#a40e26;font-weight:600}svg{display:block}
@media print{body{margin:0}tr{break-inside:avoid}}
</style></head><body>
)";

constexpr int chartWidth = 120;
constexpr int chartHeight = 22;

QString cell(const QString &text, bool isNumber = false)
{
    return (isNumber ? u"<td class=\"n\">"_s : u"<td>"_s) + text.toHtmlEscaped() + u"</td>"_s;
}

QString changeText(const std::optional<qint64> &change, const QLocale &locale)
{
    if (!change)
        return absentText();
    const QString sign = *change > 0 ? u"+"_s : *change < 0 ? u"−"_s : QString();
    return sign + countText(qAbs(*change), locale);
}

/// The line of labeled entries; empty where nothing is known.
QString chart(const TrendValue &trend)
{
    QString path;
    for (const StepLine &piece : trend.pieces) {
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const double x = piece.at(i).x() * chartWidth;
            const double y = (1 - piece.at(i).y()) * (chartHeight - 4) + 2;
            path += (i == 0 ? u"M"_s : u"L"_s) + QString::number(x, 'f', 1) + u' ' + QString::number(y, 'f', 1);
        }
    }
    if (path.isEmpty())
        return {};
    return u"<svg role=\"img\" aria-hidden=\"true\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">"
           "<path d=\"%3\" fill=\"none\" stroke=\"#0072b2\" stroke-width=\"1.5\"/></svg>"_s.arg(chartWidth)
               .arg(chartHeight)
               .arg(path);
}

QString lineHtml(const ReportLine &line, bool showsAccounts, const QLocale &locale)
{
    const ReportRow &row = line.row;
    const bool failed = line.status && line.status->known && isFailed(*line.status->known);
    const QString account = showsAccounts ? row.arn.account() : maskAccounts(row.arn.account());
    QString html = failed ? u"<tr class=\"failed\">"_s : u"<tr>"_s;
    html += cell(cleanText(datasetName(row.arn))) + cell(stateText(line.status));
    html += cell(countText(row.labeled.start, true, locale), true) + cell(countText(row.labeled.end, true, locale), true)
        + cell(changeText(row.labeled.change(), locale), true) + u"<td>"_s + chart(line.trend) + u"</td>"_s
        + cell(countText(row.total.end, true, locale), true) + cell(countText(row.errors.start, true, locale), true)
        + cell(countText(row.errors.end, true, locale), true) + cell(changeText(row.errors.change(), locale), true);
    return html + cell(row.arn.region()) + cell(account) + u"</tr>\n"_s;
}

QString headings()
{
    const std::pair<QString, bool> columns[] = {
        {Words::tr("Dataset"), false},
        {Words::tr("Status"), false},
        {Words::tr("Labeled, start"), true},
        {Words::tr("end"), true},
        {Words::tr("change"), true},
        {Words::tr("over time"), false},
        {Words::tr("Entries"), true},
        {Words::tr("With errors, start"), true},
        {Words::tr("end"), true},
        {Words::tr("change"), true},
        {Words::tr("Region"), false},
        {Words::tr("Account"), false},
    };
    QString html = u"<thead><tr>"_s;
    for (const auto &[title, isNumber] : columns)
        html += (isNumber ? u"<th class=\"n\">"_s : u"<th>"_s) + title.toHtmlEscaped() + u"</th>"_s;
    return html + u"</tr></thead>"_s;
}

} // namespace

QByteArray reportHtml(const Report &report, const QLocale &locale)
{
    //: Two dates with times
    const QString title
        = Words::tr("Image datasets, %1 to %2").arg(dateTimeText(report.from, locale), dateTimeText(report.to, locale));
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    QString html = QString::fromLatin1(head).arg(locale.bcp47Name(), isRightToLeft ? u"rtl"_s : u"ltr"_s, title.toHtmlEscaped());
    html += u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p class=\"sum\">"_s
        + Words::tr("%Ln dataset(s)", nullptr, int(report.lines.size())).toHtmlEscaped() + u", "_s
        //: %1 and %2 are changes such as +1,240 and −12
        + Words::tr("labeled %1, with errors %2")
              .arg(changeText(sumOfChanges(report, &ReportRow::labeled), locale),
                   changeText(sumOfChanges(report, &ReportRow::errors), locale))
              .toHtmlEscaped()
        + u"</p>\n<table>"_s + headings() + u"<tbody>\n"_s;
    for (const ReportLine &line : report.lines)
        html += lineHtml(line, report.showsAccounts, locale);
    html += u"</tbody></table>\n<p>"_s
        + Words::tr("As far as Dataset Watch watched. “–” was not reported, or not known.").toHtmlEscaped() + u"</p>\n</body></html>\n"_s;
    return html.toUtf8();
}

} // namespace dw

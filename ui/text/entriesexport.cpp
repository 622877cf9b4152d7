// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entriesexport.h"

#include "core/redact.h"
#include "ui/text/entrytext.h"
#include "ui/text/spreadsheettext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QByteArray record(const FailingEntry &entry, const EntryFault &fault)
{
    const auto known = entryErrorKnowledge(fault.code);
    return csvRecord({entry.sourceRef, fault.code, fault.message, entryErrorMeaning(fault.code, fault.message),
                      entryErrorFix(fault.code),
                      !known                        ? QString()
                          : known->isFixedInConsole ? u"yes"_s
                                                    : u"no"_s,
                      entryUseText(entryUse(entry))});
}

} // namespace

QByteArray entriesWorklist(const QList<FailingEntry> &entries)
{
    QByteArray csv = "image,code,message,meaning,fix,fixed_in_console,training\r\n"_ba;
    for (const FailingEntry &entry : entries) {
        if (entry.faults.isEmpty())
            csv += record(entry, {});
        QSet<QString> codes;
        for (const EntryFault &fault : entry.faults) {
            if (!codes.contains(fault.code)) // boxes with the same error are one piece of work
                csv += record(entry, fault);
            codes.insert(fault.code);
        }
    }
    return csv;
}

QByteArray entryLines(const QList<FailingEntry> &entries)
{
    QByteArray lines;
    for (const FailingEntry &entry : entries) {
        QByteArray line = entry.line;
        line.replace('\n', ' ').replace('\r', ' '); // between the parts of JSON a space is the same
        if (!line.isEmpty())
            lines += line + '\n';
    }
    return lines;
}

QString imageAddresses(const QList<FailingEntry> &entries)
{
    QString text;
    QSet<QString> seen;
    for (const FailingEntry &entry : entries) {
        if (entry.sourceRef.isEmpty() || seen.contains(entry.sourceRef))
            continue;
        seen.insert(entry.sourceRef);
        text += cleanText(entry.sourceRef) + u'\n';
    }
    return text;
}

} // namespace dw

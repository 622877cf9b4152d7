// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entriesexport.h"

#include "core/redact.h"
#include "ui/text/entrytext.h"
#include "ui/text/spreadsheettext.h"

#include <QSet>

#include <algorithm>

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

template<typename Work>
void forEach(const FailingBlocks &blocks, Work work)
{
    for (const QList<FailingEntry> &block : blocks)
        std::for_each(block.begin(), block.end(), work);
}

} // namespace

QByteArray entriesWorklist(const FailingBlocks &blocks)
{
    QByteArray csv = "image,code,message,meaning,fix,fixed_in_console,training\r\n"_ba;
    forEach(blocks, [&csv](const FailingEntry &entry) {
        if (entry.faults.isEmpty())
            csv += record(entry, {});
        QSet<QString> codes;
        for (const EntryFault &fault : entry.faults) {
            if (!codes.contains(fault.code)) // boxes with the same error are one piece of work
                csv += record(entry, fault);
            codes.insert(fault.code);
        }
    });
    return csv;
}

QByteArray entryLines(const FailingBlocks &blocks)
{
    QByteArray lines;
    forEach(blocks, [&lines](const FailingEntry &entry) {
        QByteArray line = entry.line;
        line.replace('\n', ' ').replace('\r', ' '); // between the parts of JSON a space is the same
        if (!line.isEmpty())
            lines += line + '\n';
    });
    return lines;
}

QString imageAddresses(const FailingBlocks &blocks)
{
    QString text;
    QSet<QString> seen;
    forEach(blocks, [&](const FailingEntry &entry) {
        if (entry.sourceRef.isEmpty() || seen.contains(entry.sourceRef))
            return;
        seen.insert(entry.sourceRef);
        text += cleanText(entry.sourceRef) + u'\n';
    });
    return text;
}

} // namespace dw

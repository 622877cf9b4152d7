// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/failingpage.h"

#include "rekognition/rekognitionparser.h"

namespace dw {

Result<FailingPage> parseFailingPage(const QByteArray &body)
{
    const Result<EntriesPage> page = parseEntriesPage(body);
    if (!page)
        return failure(page.error());
    FailingPage result;
    result.nextToken = page->nextToken;
    result.entries.reserve(page->entries.size());
    for (const DatasetEntry &entry : page->entries)
        result.entries.append(failingEntry(entry.line.toUtf8()));
    return result;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/entryerrors.h"

namespace dw::test {

using namespace Qt::StringLiterals;

/// The first \p count entries of a list without end: five codes in turn, one of them with what follows from it.
inline QList<FailingEntry> failingEntries(int first, int count)
{
    QList<FailingEntry> entries;
    entries.reserve(count);
    for (int i = first; i < first + count; ++i) {
        const QByteArray image = "s3://vision-prod-111122223333/shelf/" + QByteArray::number(i).rightJustified(6, '0') + ".jpg";
        QByteArray line = "{\"source-ref\":\"" + image + "\",";
        switch (i % 5) {
        case 0:
            line += R"("boxes":{"annotations":[{"class_id":0,"top":118,"left":-14,"width":155,"height":101,"cl-errors":[)"
                    R"({"code":"ERROR_INVALID_BOUNDING_BOX","message":"The bounding box has off frame values."}]}]}})";
            break;
        case 1:
            line
                += R"("boxes-metadata":{"type":"groundtruth/wrongtype","cl-errors":[{"code":"ERROR_UNSUPPORTED_USE_CASE_TYPE"}]},)"
                   R"("cl-errors":[{"code":"ERROR_NO_VALID_LABEL_ATTRIBUTES","message":"No valid label attributes found."}]})";
            break;
        case 2: line += R"("cl-errors":[{"code":"ERROR_INVALID_IMAGE_DIMENSION"}]})"; break;
        case 3: line += R"("cl-errors":[{"code":"ERROR_OF_2030","message":"<b>Something</b> new is wrong."}]})"; break;
        default: line += R"("warnings":[{"code":"WARNING_NO_ANNOTATIONS"}]})"; break;
        }
        entries.append(failingEntry(line));
    }
    return entries;
}

} // namespace dw::test

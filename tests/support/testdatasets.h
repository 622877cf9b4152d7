// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"

namespace dw::test {

using namespace Qt::StringLiterals;

/// A well-formed dataset ARN of account 111122223333.
inline DatasetArn datasetArn(const QString &project, DatasetType type = DatasetType::Train,
                             const QString &region = u"us-east-1"_s, const QString &id = u"1690476084535"_s)
{
    const QString set = type == DatasetType::Train ? u"train"_s : u"test"_s;
    return *DatasetArn::parse(u"arn:aws:rekognition:"_s + region + u":111122223333:project/"_s + project + u"/dataset/"_s + set
                              + u'/' + id);
}

/// A description with a status and the four counts.
inline DatasetDescription description(DatasetStatus status, std::optional<qint64> labeled, std::optional<qint64> total,
                                      std::optional<qint64> errors = 0, std::optional<qint64> labels = 9)
{
    DatasetDescription result;
    result.status = datasetStatusWord(apiName(status));
    result.stats = DatasetStats{labeled, total, labels, errors};
    return result;
}

/// A dataset whose counts were read at \p now.
inline DatasetSnapshot snapshot(const DatasetArn &arn, const DatasetDescription &description, const QDateTime &now)
{
    DatasetSnapshot result;
    result.arn = arn;
    result.description = description;
    result.countsRead = true;
    result.checkedAt = now;
    result.statusCheckedAt = now;
    result.statusSince = now;
    return result;
}

} // namespace dw::test

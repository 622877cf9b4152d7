// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicall.h"
#include "cli/awstimestamp.h"
#include "rekognition/datasetarn.h"

#include <QList>

namespace dw {

/// What asking for one dataset came to. The answer was accepted by parseDatasetDescription().
struct DescribeOutcome {
    DatasetArn arn;
    Result<ApiReply> reply;
};

// Made from the bytes of the answer, not from the parsed value: a double does not tell 1000 from 1e3 any more.

/// What `aws rekognition describe-dataset --output json` prints for this answer, byte for byte: members in the order of
/// the service's model, unknown ones dropped, null as absent. Malformed for a time no calendar holds and for text with
/// half a surrogate pair.
[[nodiscard]] Result<QByteArray> formatDescription(const QByteArray &replyBody, TimestampFormat format);

/// An array in the order given: {DatasetArn, DatasetDescription} or {DatasetArn, Error {Code, Message, RequestId}}.
[[nodiscard]] QByteArray formatDescriptions(const QList<DescribeOutcome> &outcomes, TimestampFormat format);

/// The service's code; else the HTTP status, as the AWS CLI has it; else the kind of failure, e.g. "Network".
[[nodiscard]] QString errorCode(const ApiError &error);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoaccount.h"
#include "demo/servicerefusal.h"

namespace dw {

/// What Rekognition answers to a body, for one account, as pure functions. \p region is the one the request was signed
/// for: datasets of other regions are not found, and their projects not listed.

[[nodiscard]] ServiceAnswer describeDataset(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                            const QDateTime &now);

/// Pages of 100 or MaxResults projects. A NextToken is good for the same filters only.
[[nodiscard]] ServiceAnswer describeProjects(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                             const QDateTime &now);

/// The DatasetArn of a request's body, for logs and scripted faults; empty when there is none.
[[nodiscard]] QString requestedArn(const QByteArray &body);

} // namespace dw

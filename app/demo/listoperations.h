// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoaccount.h"
#include "demo/servicerefusal.h"

namespace dw {

/// What Rekognition answers to the lists of a dataset, as pure functions like those of rekognitionoperations.h. Pages of
/// 100 or MaxResults; a NextToken is good for the same dataset and filters only. Lists are answered in every state of a
/// dataset: the documentation does not say in which the service refuses them.

[[nodiscard]] ServiceAnswer listDatasetLabels(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                              const QDateTime &now);

/// Filters are joined by AND; those of ContainsLabels by OR.
[[nodiscard]] ServiceAnswer listDatasetEntries(const DemoAccount &account, const QByteArray &body, QByteArrayView region,
                                               const QDateTime &now);

} // namespace dw

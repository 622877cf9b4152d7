// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/servicerefusal.h"
#include "rekognition/datasetarn.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dw {

/// What the operations of the demo have in common: members of the input read as strictly as AWS reads them, refused in
/// its codes and words. Null counts as absent; another type is what AWS's parser trips over (SerializationException).

template<typename T>
using InputResult = tl::expected<T, ServiceRefusal>;

constexpr int largestPage = 100; ///< MaxResults, at most and by default. Source: the service model

[[nodiscard]] ServiceRefusal invalidParameter();
[[nodiscard]] ServiceRefusal invalidToken();
[[nodiscard]] ServiceRefusal resourceNotFound();

[[nodiscard]] InputResult<QJsonObject> parseInput(const QByteArray &body);
[[nodiscard]] InputResult<std::optional<QString>> textMember(const QJsonObject &input, QLatin1StringView name);
[[nodiscard]] InputResult<std::optional<bool>> boolMember(const QJsonObject &input, QLatin1StringView name);
/// The texts of a list member; absent is empty.
[[nodiscard]] InputResult<QStringList> textsMember(const QJsonObject &input, QLatin1StringView name);
/// The required DatasetArn.
[[nodiscard]] InputResult<DatasetArn> arnMember(const QJsonObject &input);
[[nodiscard]] InputResult<int> readMaxResults(const QJsonValue &value);

/// A token for the page that begins at \p next, good together with \p fingerprint only.
[[nodiscard]] QByteArray makeToken(qsizetype next, const QByteArray &fingerprint);
/// Where the page begins that a token stands for; 0 without one, refused where it was not made for this fingerprint.
[[nodiscard]] InputResult<qsizetype> readToken(const std::optional<QString> &token, const QByteArray &fingerprint);

} // namespace dw

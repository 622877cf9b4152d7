// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace dw {

/// The texts within the element \p result ("GetCallerIdentityResult") of an STS success answer, by the name of the element
/// that holds each; an answer of STS has none twice. Malformed where the XML is broken, has no such element, or says
/// something twice; a document type, and with it every entity but XML's own five, counts as broken. The error never
/// repeats the answer, which may hold keys.
[[nodiscard]] Result<QHash<QString, QString>> readStsAnswer(const QByteArray &body, QLatin1StringView result);

/// An answer that is not what the operation promises.
[[nodiscard]] ApiError malformedAnswer(const QString &message);

} // namespace dw

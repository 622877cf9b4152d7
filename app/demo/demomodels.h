// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/projectversion.h"

#include <QDateTime>

namespace dw {

/// The versions of the model of a project of the demo at \p now, newest first: a forgotten one that runs, one that starts
/// two minutes after \p startedAt, one in training, failed and stopped ones. Empty for a project that has no model.
/// \p projectArn names the project; \p projectName is its name. A pure function.
[[nodiscard]] QList<ProjectVersion> demoVersions(const QString &projectArn, const QString &projectName,
                                                 const QDateTime &startedAt, const QDateTime &now);

} // namespace dw

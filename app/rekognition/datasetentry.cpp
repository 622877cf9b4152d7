// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/datasetentry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dw {

DatasetEntry datasetEntry(const QString &line)
{
    const QJsonValue sourceRef = QJsonDocument::fromJson(line.toUtf8()).object().value("source-ref"_L1);
    return {line, sourceRef.isString() ? std::optional(sourceRef.toString()) : std::nullopt};
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"

#include <QList>
#include <QStringList>

namespace dw {

/// Dataset ARNs that a person wrote, and one sentence for each that is none.
struct ArnList {
    QList<DatasetArn> arns; ///< in order, repeated ones too
    QStringList problems; ///< as the AWS CLI puts parameter problems
};

/// ARNs from the command line.
[[nodiscard]] ArnList readArns(const QStringList &arguments);

/// ARNs from a file, one a line. White space around, empty lines, lines that begin with #, CR and a byte order mark are
/// passed over; problems name \p fileName and the line.
[[nodiscard]] ArnList readArnsFile(const QByteArray &content, const QString &fileName);

} // namespace dw

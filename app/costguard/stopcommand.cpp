// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/stopcommand.h"

#include "rekognition/projectversion.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {

QString stopCommand(const QString &versionArn, const QString &profile)
{
    if (versionName(versionArn).isEmpty())
        return {};
    // The pattern of the ARN leaves letters, digits and : / . _ - only: nothing that a shell would read
    QString command = u"aws rekognition stop-project-version --region "_s + versionArn.section(u':', 3, 3)
        + u" --project-version-arn "_s + versionArn;
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9_.][A-Za-z0-9_.\-]*\z)"_s);
    if (plain.match(profile).hasMatch())
        command += u" --profile "_s + profile;
    return command;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/regions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {

QStringList customLabelsRegions()
{
    return {u"us-east-1"_s,    u"us-east-2"_s,  u"us-west-2"_s,      u"eu-west-1"_s,      u"eu-west-2"_s,     u"eu-central-1"_s,
            u"ap-south-1"_s, u"ap-southeast-1"_s, u"ap-southeast-2"_s, u"ap-northeast-1"_s, u"ap-northeast-2"_s};
}

QStringList parseRegions(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    QStringList regions = text.toLower().split(separator, Qt::SkipEmptyParts);
    regions.removeDuplicates();
    return regions;
}

QString malformedRegion(const QStringList &regions)
{
    // a region goes into a host name, so it must be a host label; "eu-west-1" and its like, not "euwest1"
    static const QRegularExpression pattern(u"\\A[a-z]{2,4}(-[a-z0-9]+)+-[0-9]{1,2}\\z"_s);
    for (const QString &region : regions) {
        if (region.size() > 63 || !pattern.match(region).hasMatch())
            return region;
    }
    return {};
}

} // namespace dw

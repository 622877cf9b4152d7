// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/regions.h"

#include "core/regions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(dw::Regions)
};

} // namespace

QStringList parseRegions(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    QStringList regions = text.toLower().split(separator, Qt::SkipEmptyParts);
    regions.removeDuplicates();
    return regions;
}

QString malformedRegion(const QStringList &regions)
{
    // any host label would be safe to send to; one that no region looks like is a slip of the pen, better named at once
    static const QRegularExpression pattern(u"\\A[a-z]{2,4}(-[a-z0-9]+)+-[0-9]{1,2}\\z"_s);
    for (const QString &region : regions) {
        if (!isValidRegion(region) || !pattern.match(region).hasMatch())
            return region;
    }
    return {};
}

QString regionWarning(const QStringList &regions)
{
    QStringList unknown;
    for (const QString &region : regions) {
        if (!customLabelsRegions().contains(region))
            unknown.append(region);
    }
    if (unknown.isEmpty())
        return {};
    //: %1 is a region, or several separated by commas
    return Text::tr("Custom Labels was not offered in %1 when this version was made; it is asked all the same.")
        .arg(unknown.join(u", "_s));
}

} // namespace dw

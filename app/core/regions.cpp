// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

const QStringList &customLabelsRegions()
{
    static const QStringList regions{
        u"us-east-1"_s,  u"us-east-2"_s,      u"us-west-2"_s,      u"eu-west-1"_s,      u"eu-west-2"_s,      u"eu-central-1"_s,
        u"ap-south-1"_s, u"ap-southeast-1"_s, u"ap-southeast-2"_s, u"ap-northeast-1"_s, u"ap-northeast-2"_s,
    };
    return regions;
}

bool isValidRegion(QStringView region)
{
    const auto isAllowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !region.isEmpty() && region.size() <= 63 && std::all_of(region.cbegin(), region.cend(), isAllowed);
}

} // namespace dw

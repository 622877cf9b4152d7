// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/readinesslimits.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

bool isSmallRegion(const QString &region)
{
    return region == u"ap-south-1" || region == u"eu-west-2"; // Mumbai and London
}

ReadinessSource guide(const QString &title, const QString &page)
{
    return {title, QUrl(u"https://docs.aws.amazon.com/rekognition/latest/customlabels-dg/"_s + page + u".html"_s)};
}

} // namespace

ReadinessSource quotasSource()
{
    return guide(u"Guidelines and quotas"_s, u"limits"_s);
}

ReadinessSource manifestErrorsSource()
{
    return guide(u"Terminal manifest file errors"_s, u"tm-terminal-errors-reference"_s);
}

ReadinessSource contentErrorsSource()
{
    return guide(u"Terminal manifest content errors"_s, u"tm-debugging-aggregate-errors"_s);
}

ReadinessSource lineErrorsSource()
{
    return guide(u"Non-terminal JSON line validation errors"_s, u"tm-debugging-json-line-errors"_s);
}

ReadinessSource datasetErrorsSource()
{
    return guide(u"Debugging datasets"_s, u"debugging-datasets"_s);
}

ReadinessSource trainingSource()
{
    return guide(u"Training a model"_s, u"training-model"_s);
}

qint64 mostEntries(const QString &region, DatasetType type)
{
    if (isSmallRegion(region))
        return type == DatasetType::Train ? 28'000 : 7'000;
    return 250'000;
}

qint64 mostEntriesOnRequest(const QString &region)
{
    return isSmallRegion(region) ? 0 : 500'000;
}

qint64 leastLabels(bool hasBoxes) noexcept
{
    return hasBoxes ? 1 : 2;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timedoubt.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::TimeDoubt)
};

constexpr qint64 secondsInADay = 24 * 3600;

} // namespace

QString changeTimeDoubt(const DatasetDescription &description, const QDateTime &now)
{
    const std::optional<double> changed = description.lastUpdatedTimestamp;
    if (!changed)
        return {};
    if (description.creationTimestamp && *changed < *description.creationTimestamp)
        return Words::tr("before its creation, says AWS");
    const QDateTime time = fromEpochSeconds(*changed);
    if (time.isValid() && now.secsTo(time) > secondsInADay)
        return Words::tr("still to come, says AWS");
    return {};
}

} // namespace dw

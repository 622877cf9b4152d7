// SPDX-License-Identifier: GPL-3.0-or-later
// What AppSettings keeps for the cost guard.
#include "settings/appsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

const QString costGuardKey = u"costGuard/on"_s;
const QString firstSeenKey = u"costGuard/firstSeen"_s; // a list: ARN, space, time
constexpr qsizetype mostModels = 500; // five projects' worth of running models, and no file grows without end

} // namespace

bool AppSettings::costGuard() const
{
    return isOn(costGuardKey, false);
}

void AppSettings::setCostGuard(bool on)
{
    setOn(costGuardKey, on);
}

QHash<QString, QDateTime> AppSettings::modelsFirstSeen() const
{
    QHash<QString, QDateTime> seen;
    const QStringList lines = m_settings->value(firstSeenKey).toStringList();
    for (const QString &line : lines) {
        const QDateTime time = QDateTime::fromString(line.section(u' ', 1, 1), Qt::ISODate);
        if (line.startsWith(u"arn:") && time.isValid() && seen.size() < mostModels)
            seen.insert(line.section(u' ', 0, 0), time.toUTC());
    }
    return seen;
}

void AppSettings::setModelsFirstSeen(const QHash<QString, QDateTime> &seen)
{
    QStringList lines;
    for (auto it = seen.begin(); it != seen.end() && lines.size() < mostModels; ++it)
        lines.append(it.key() + u' ' + it.value().toUTC().toString(Qt::ISODate));
    lines.sort(); // so that the file changes only when something did
    m_settings->setValue(firstSeenKey, lines);
}

} // namespace dw

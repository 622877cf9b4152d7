// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/signinsource.h"

using namespace Qt::StringLiterals;

namespace dw {

SharedProfile signInSource(const SharedFiles &files, const QString &profile)
{
    SharedProfile last = files.profile(profile);
    QStringList seen{profile};
    while (last.kind == ProfileKind::Role) {
        const QString source = files.value(last.name, u"source_profile"_s).value_or(QString());
        if (source.isEmpty() || seen.contains(source) || !files.hasProfile(source))
            break;
        seen.append(source);
        last = files.profile(source);
    }
    return last;
}

} // namespace dw

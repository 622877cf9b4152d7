// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rememberedconsent.h"

#include "settings/appsettings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

QString hashOf(const QString &profile, const QString &command)
{
    // Neither can hold a NUL, so no other pair gives the same bytes
    const QByteArray both = profile.toUtf8() + '\0' + command.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

} // namespace

RememberedConsent::RememberedConsent(AppSettings &settings)
    : m_settings(settings)
{
}

bool RememberedConsent::isGiven(const QString &profile, const QString &command) const
{
    return m_settings.allowedCommands().contains(hashOf(profile, command));
}

void RememberedConsent::give(const QString &profile, const QString &command)
{
    m_settings.allowCommand(hashOf(profile, command));
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/profilechoice.h"

#include <QList>
#include <QTimeZone>

namespace dw::test {

using namespace Qt::StringLiterals;

inline ProfileChoice sampleProfile(const QString &name, ProfileChoice::Kind kind = ProfileChoice::Kind::StaticKeys)
{
    ProfileChoice profile;
    profile.name = name;
    profile.kind = kind;
    profile.supported = true;
    profile.region = u"eu-west-1"_s;
    profile.file = u"/etc/aws/config"_s;
    profile.line = 12;
    return profile;
}

inline ProfileChoice ssoProfile(const QString &name, const QString &session, ProfileChoice::SignIn signIn)
{
    ProfileChoice profile = sampleProfile(name, ProfileChoice::Kind::SingleSignOn);
    profile.ssoSession = session;
    profile.ssoStartUrl = u"https://%1.awsapps.com/start"_s.arg(session);
    profile.account = u"111122223333"_s;
    profile.role = u"ReadOnly"_s;
    profile.signIn = signIn;
    if (signIn == ProfileChoice::SignIn::SignedIn)
        profile.signedInUntil = QDateTime(QDate(2026, 11, 23), QTime(18, 40), QTimeZone::utc());
    return profile;
}

inline ProfileChoice unusableProfile(const QString &name, const QString &problem)
{
    ProfileChoice profile = sampleProfile(name, ProfileChoice::Kind::Empty);
    profile.supported = false;
    profile.problem = problem;
    return profile;
}

/// What a team has: two sign-ins, a role with MFA, keys, a command, and two that cannot be used.
inline QList<ProfileChoice> teamProfiles()
{
    using Kind = ProfileChoice::Kind;
    using SignIn = ProfileChoice::SignIn;
    QList<ProfileChoice> profiles;
    for (const QString &name : {u"vision-v10"_s, u"vision-v2"_s, u"labeling"_s, u"defects"_s})
        profiles.append(ssoProfile(name, u"company-sso"_s, SignIn::SignedIn));
    for (const QString &name : {u"partner-read"_s, u"partner-train"_s})
        profiles.append(ssoProfile(name, u"partner"_s, SignIn::Expired));
    ProfileChoice chained = sampleProfile(u"vision-audit"_s, Kind::AssumeRole);
    chained.role = u"Auditor"_s;
    chained.ssoSession = u"company-sso"_s;
    chained.signIn = SignIn::SignedIn;
    chained.signedInUntil = profiles.first().signedInUntil;
    ProfileChoice role = sampleProfile(u"prod-admin"_s, Kind::AssumeRole);
    role.role = u"DatasetReader"_s;
    ProfileChoice connected = sampleProfile(u"default"_s);
    connected.connected = true;
    profiles += {chained, role, connected, sampleProfile(u"old-laptop"_s), sampleProfile(u"vault"_s, Kind::CredentialProcess),
                 unusableProfile(u"broken"_s, u"The secret access key is missing"_s)};
    return profiles;
}

} // namespace dw::test

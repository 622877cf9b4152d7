// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profilegroups.h"

#include "ui/text/formatting.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(dw::ProfileGroups)
};

enum class Rank { SignIn, Keys, Roles, Commands, Other };

Rank rankOf(const ProfileChoice &profile)
{
    if (!profile.signInName().isEmpty())
        return Rank::SignIn;
    using Kind = ProfileChoice::Kind;
    switch (profile.kind) {
    case Kind::StaticKeys:
    case Kind::SessionKeys: return Rank::Keys;
    case Kind::AssumeRole: return Rank::Roles;
    case Kind::CredentialProcess: return Rank::Commands;
    case Kind::SingleSignOn: // one that names no session is not complete
    case Kind::Empty:
    case Kind::Other: return Rank::Other;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString titleOf(Rank rank, const ProfileChoice &profile)
{
    switch (rank) {
    case Rank::SignIn: return profile.signInName();
    //: Headings of groups of AWS profiles, by the way they sign in
    case Rank::Keys: return Text::tr("Keys");
    case Rank::Roles: return Text::tr("Roles");
    //: Profiles that run a command to get their keys
    case Rank::Commands: return Text::tr("Commands");
    case Rank::Other: return Text::tr("Other");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// The state that most deserves to be said: profiles of one sign-in agree, unless one of them was read a moment later.
const ProfileChoice &tellingProfile(const ProfileGroup &group)
{
    return *std::max_element(group.profiles.cbegin(), group.profiles.cend(),
                             [](const ProfileChoice &a, const ProfileChoice &b) { return a.signIn < b.signIn; });
}

} // namespace

QList<ProfileGroup> profileGroups(const QList<ProfileChoice> &profiles)
{
    struct Sorted {
        Rank rank;
        ProfileGroup group;
    };
    QList<Sorted> found;
    for (const ProfileChoice &profile : profiles) {
        const Rank rank = rankOf(profile);
        const QString title = titleOf(rank, profile);
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const Sorted &one) { return one.rank == rank && one.group.title == title; });
        if (same != found.end()) {
            same->group.profiles.append(profile);
            continue;
        }
        const QString key = rank == Rank::SignIn ? u"sso/"_s + title : QString::number(int(rank));
        found.append({rank, {key, title, rank == Rank::SignIn, {profile}}});
    }
    QCollator natural(displayLocale()); // the C locale knows no order of numbers
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(found.begin(), found.end(), [&](const Sorted &a, const Sorted &b) {
        return a.rank != b.rank ? a.rank < b.rank : natural.compare(a.group.title, b.group.title) < 0;
    });
    QList<ProfileGroup> groups;
    for (Sorted &one : found) {
        std::stable_sort(one.group.profiles.begin(), one.group.profiles.end(),
                         [&](const ProfileChoice &a, const ProfileChoice &b) { return natural.compare(a.name, b.name) < 0; });
        groups.append(std::move(one.group));
    }
    return groups;
}

QString signInText(const ProfileGroup &group, const QDateTime &now)
{
    if (!group.isSignIn)
        return {};
    const ProfileChoice &profile = tellingProfile(group);
    using SignIn = ProfileChoice::SignIn;
    switch (profile.signIn) {
    case SignIn::NotNeeded: return {};
    case SignIn::SignedIn:
        //: %1 is a time, with its date where it is not today's
        return profile.signedInUntil ? Text::tr("Signed in until %1").arg(clockTimeText(*profile.signedInUntil, now))
                                     : Text::tr("Signed in");
    case SignIn::Expired: return Text::tr("Sign-in expired");
    case SignIn::Never: return Text::tr("Not signed in");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Icon signInIcon(const ProfileGroup &group)
{
    using SignIn = ProfileChoice::SignIn;
    switch (tellingProfile(group).signIn) {
    case SignIn::NotNeeded: return Icon::Key;
    case SignIn::SignedIn: return Icon::Complete;
    case SignIn::Expired: return Icon::Stale;
    case SignIn::Never: return Icon::Lock;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString profileKindText(const ProfileChoice &profile)
{
    using Kind = ProfileChoice::Kind;
    switch (profile.kind) {
    case Kind::StaticKeys: return Text::tr("Access key");
    case Kind::SessionKeys: return Text::tr("Temporary keys");
    case Kind::SingleSignOn:
        if (profile.role.isEmpty() || profile.account.isEmpty())
            return Text::tr("Single sign-on");
        //: %1 is the name of a role, %2 an account id
        return Text::tr("%1, account %2").arg(profile.role, profile.account);
    case Kind::AssumeRole:
        //: %1 is the name of a role
        return profile.role.isEmpty() ? Text::tr("Role") : Text::tr("Role %1").arg(profile.role);
    case Kind::CredentialProcess: return Text::tr("A command");
    case Kind::Empty: return Text::tr("No credentials");
    case Kind::Other: return Text::tr("Another way");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString profileNote(const ProfileChoice &profile)
{
    if (profile.connected)
        return Text::tr("Connected already");
    if (profile.supported)
        return {};
    return profile.problem.isEmpty() ? Text::tr("This way to sign in is not supported") : profile.problem;
}

} // namespace dw

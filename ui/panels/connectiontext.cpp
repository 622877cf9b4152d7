// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectiontext.h"

#include "credentials/credentialneeds.h"
#include "ui/text/credentialtext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(dw::ConnectionText)
};

Icon healthIcon(ConnectionHealth health)
{
    switch (health) {
    case ConnectionHealth::Connecting: return Icon::InProgress;
    case ConnectionHealth::Connected: return Icon::Complete;
    case ConnectionHealth::NeedsCredentials: return Icon::Failed;
    case ConnectionHealth::AccessDenied: return Icon::Failed;
    case ConnectionHealth::Offline: return Icon::Offline;
    case ConnectionHealth::Failing: return Icon::Errors;
    }
    Q_UNREACHABLE();
}

QString regionsText(const QStringList &regions)
{
    if (regions.size() == 1)
        return regions.first();
    return regions.isEmpty() ? QString() : Text::tr("%Ln region(s)", nullptr, int(regions.size()));
}

QString needWord(CredentialNeed need)
{
    switch (need) {
    case CredentialNeed::SignIn: return Text::tr("needs sign-in");
    case CredentialNeed::MfaCode: return Text::tr("MFA code needed");
    case CredentialNeed::Consent: return Text::tr("asks to run a command");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// What runs out and cannot be renewed is worth its time; the rest is just connected.
QString connectedWord(const ConnectionSummary &connection, const QDateTime &now)
{
    if (!connection.expires || !now.isValid())
        return Text::tr("connected");
    if (connection.expiring)
        //: %1 is a duration such as 8 min
        return Text::tr("expires in %1").arg(durationText(std::chrono::seconds(now.secsTo(*connection.expires))));
    //: %1 is a time of day
    return connection.ssoSession.isEmpty() ? Text::tr("connected")
                                           : Text::tr("signed in until %1").arg(clockTimeText(*connection.expires, now));
}

int urgency(ConnectionHealth health)
{
    switch (health) {
    case ConnectionHealth::NeedsCredentials: return 5;
    case ConnectionHealth::AccessDenied: return 4;
    case ConnectionHealth::Failing: return 3;
    case ConnectionHealth::Offline: return 2;
    case ConnectionHealth::Connecting: return 1;
    case ConnectionHealth::Connected: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString healthWord(const ConnectionSummary &connection, const QDateTime &now)
{
    if (const auto need = connection.error ? needOf(*connection.error) : std::nullopt)
        return needWord(*need);
    switch (connection.health) {
    case ConnectionHealth::Connecting: return Text::tr("connecting");
    case ConnectionHealth::Connected: return connectedWord(connection, now);
    case ConnectionHealth::NeedsCredentials:
        return connection.error && connection.error->kind == ApiError::Kind::CredentialsExpired ? Text::tr("sign-in expired")
                                                                                                : Text::tr("needs sign-in");
    case ConnectionHealth::AccessDenied: return Text::tr("access denied");
    case ConnectionHealth::Offline: return Text::tr("offline");
    case ConnectionHealth::Failing: break;
    }
    //: A connection whose requests fail, without a better word for why
    return connection.error ? errorWord(connection.error->kind) : Text::tr("failing");
}

ConnectionText connectionText(const ConnectionSummary &connection, const QDateTime &now)
{
    const bool well = connection.health == ConnectionHealth::Connected;
    if (connection.kind == ConnectionKind::Demo)
        return {healthIcon(connection.health), Text::tr("Demo data"), well ? Text::tr("made up") : healthWord(connection, now)};
    QStringList parts{regionsText(connection.regions), healthWord(connection, now)};
    parts.removeAll(QString());
    const Icon icon = well && connection.expiring ? Icon::Stale : healthIcon(connection.health);
    return {icon, connection.name, parts.join(u", "_s), healthWord(connection, now)};
}

ConnectionText connectionsText(const QList<ConnectionSummary> &connections, const QDateTime &now)
{
    if (connections.isEmpty())
        return {Icon::Offline, Text::tr("No connection"), {}};
    if (connections.size() == 1)
        return connectionText(connections.first(), now);
    const auto lessUrgent = [](const auto &a, const auto &b) { return urgency(a.health) < urgency(b.health); };
    const ConnectionSummary &worst = *std::max_element(connections.begin(), connections.end(), lessUrgent);
    const auto like = std::count_if(connections.begin(), connections.end(),
                                    [&](const auto &connection) { return connection.health == worst.health; });
    QString detail = healthWord(worst); // of all alike
    if (worst.health == ConnectionHealth::NeedsCredentials)
        //: of several connections
        detail = like == 1 ? Text::tr("1 needs sign-in") : Text::tr("%Ln need sign-in", nullptr, int(like));
    else if (worst.health != ConnectionHealth::Connected)
        //: %1 how many connections, %2 what they are, e.g. "2 offline"
        detail = Text::tr("%1 %2").arg(QLocale().toString(qlonglong(like)), detail);
    return {healthIcon(worst.health), Text::tr("%Ln connection(s)", nullptr, int(connections.size())), detail};
}

QString sourceText(const ConnectionSummary &connection)
{
    switch (connection.kind) {
    case ConnectionKind::Keys: return Text::tr("Keys in this computer’s keychain");
    case ConnectionKind::SessionKeys: return Text::tr("Keys for this run only");
    case ConnectionKind::Environment: return Text::tr("Keys of the environment");
    case ConnectionKind::Demo: return {};
    case ConnectionKind::Profile: break;
    } // no default: the compiler must list what is missing
    const QString where = writtenIn(connection.file, connection.line);
    //: %1 is a profile, %2 the file and line where it is written
    const QString source = where.isEmpty() ? Text::tr("Profile %1").arg(connection.profile)
                                           : Text::tr("Profile %1 in %2").arg(connection.profile, where);
    //: %1 says which profile, %2 is the name of an SSO session
    return connection.ssoSession.isEmpty() ? source : Text::tr("%1, SSO %2").arg(source, connection.ssoSession);
}

QStringList connectionFacts(const ConnectionSummary &connection, const QDateTime &now)
{
    QStringList facts;
    if (connection.identity) {
        facts.append(Text::tr("Account %1").arg(connection.identity->account));
        facts.append(connection.identity->arn);
    }
    facts.append(connection.kind == ConnectionKind::Profile && connection.profile.isEmpty() ? QString() : sourceText(connection));
    if (connection.expires && now.isValid())
        //: %1 is a time of day
        facts.append((connection.ssoSession.isEmpty() ? Text::tr("Temporary keys until %1") : Text::tr("Signed in until %1"))
                         .arg(clockTimeText(*connection.expires, now)));
    if (!connection.regions.isEmpty())
        facts.append(connection.regions.join(u", "_s));
    if (connection.endpoint)
        //: %1 a URL that is asked instead of AWS
        facts.append(Text::tr("Asks %1").arg(*connection.endpoint));
    if (connection.error)
        facts.append(errorSentence(*connection.error, errorContext(connection)));
    facts.removeAll(QString());
    return facts;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectiontext.h"

#include "ui/text/errortext.h"

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

QString healthWord(const ConnectionSummary &connection)
{
    switch (connection.health) {
    case ConnectionHealth::Connecting: return Text::tr("connecting");
    case ConnectionHealth::Connected: return Text::tr("connected");
    case ConnectionHealth::NeedsCredentials: return Text::tr("needs sign-in");
    case ConnectionHealth::AccessDenied: return Text::tr("access denied");
    case ConnectionHealth::Offline: return Text::tr("offline");
    case ConnectionHealth::Failing: break;
    }
    //: A connection whose requests fail, without a better word for why
    return connection.error ? errorWord(connection.error->kind) : Text::tr("failing");
}

ConnectionText connectionText(const ConnectionSummary &connection)
{
    const bool well = connection.health == ConnectionHealth::Connected;
    if (connection.kind == ConnectionKind::Demo)
        return {healthIcon(connection.health), Text::tr("Demo data"), well ? Text::tr("made up") : healthWord(connection)};
    QStringList parts{regionsText(connection.regions), healthWord(connection)};
    parts.removeAll(QString());
    return {healthIcon(connection.health), connection.name, parts.join(u", "_s)};
}

ConnectionText connectionsText(const QList<ConnectionSummary> &connections)
{
    if (connections.isEmpty())
        return {Icon::Offline, Text::tr("No connection"), {}};
    if (connections.size() == 1)
        return connectionText(connections.first());
    const auto lessUrgent = [](const auto &a, const auto &b) { return urgency(a.health) < urgency(b.health); };
    const ConnectionSummary &worst = *std::max_element(connections.begin(), connections.end(), lessUrgent);
    const auto like = std::count_if(connections.begin(), connections.end(),
                                    [&](const auto &connection) { return connection.health == worst.health; });
    QString detail = healthWord(worst);
    if (worst.health != ConnectionHealth::Connected)
        //: %1 how many connections, %2 what they are, e.g. "1 needs sign-in"
        detail = Text::tr("%1 %2").arg(QLocale().toString(qlonglong(like)), detail);
    return {healthIcon(worst.health), Text::tr("%Ln connection(s)", nullptr, int(connections.size())), detail};
}

QStringList connectionFacts(const ConnectionSummary &connection)
{
    QStringList facts;
    if (connection.identity) {
        facts.append(Text::tr("Account %1").arg(connection.identity->account));
        facts.append(connection.identity->arn);
    }
    if (!connection.regions.isEmpty())
        facts.append(connection.regions.join(u", "_s));
    if (connection.endpoint)
        //: %1 a URL that is asked instead of AWS
        facts.append(Text::tr("Asks %1").arg(*connection.endpoint));
    if (connection.error)
        facts.append(errorSentence(*connection.error, {connection.name, connection.regions.value(0), {}, {}}));
    facts.removeAll(QString());
    return facts;
}

} // namespace dw

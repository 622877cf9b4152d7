// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of AppSettings: connections, without their secrets.
#include "settings/appsettings.h"

#include <QSet>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

const QString connectionsArray = u"connections"_s;

std::optional<StoredConnection> readConnection(const QSettings &settings)
{
    const auto text = [&](const QString &key) { return settings.value(key).toString(); };
    const auto list = [&](const QString &key) {
        QStringList values = settings.value(key).toStringList();
        values.removeAll(QString());
        return values;
    };
    StoredConnection connection;
    connection.id = text(u"id"_s);
    connection.name = text(u"name"_s);
    connection.source = text(u"source"_s);
    connection.profile = text(u"profile"_s);
    connection.accessKeyId = text(u"accessKeyId"_s);
    connection.regions = list(u"regions"_s);
    connection.datasetArns = list(u"datasetArns"_s);
    connection.account = text(u"account"_s);
    if (const QDateTime entered = QDateTime::fromString(text(u"enteredAt"_s), Qt::ISODateWithMs); entered.isValid())
        connection.enteredAt = entered.toUTC();
    connection.followNew = text(u"followNew"_s) != u"false"_s;
    const bool known = connection.source == u"keys"_s || (connection.source == u"profile"_s && !connection.profile.isEmpty());
    return known && !connection.id.isEmpty() ? std::optional(connection) : std::nullopt;
}

void writeConnection(QSettings &settings, const StoredConnection &connection)
{
    settings.setValue(u"id"_s, connection.id);
    settings.setValue(u"name"_s, connection.name);
    settings.setValue(u"source"_s, connection.source);
    if (!connection.profile.isEmpty())
        settings.setValue(u"profile"_s, connection.profile);
    if (!connection.accessKeyId.isEmpty())
        settings.setValue(u"accessKeyId"_s, connection.accessKeyId);
    settings.setValue(u"regions"_s, connection.regions);
    settings.setValue(u"datasetArns"_s, connection.datasetArns);
    settings.setValue(u"followNew"_s, connection.followNew);
    if (!connection.account.isEmpty())
        settings.setValue(u"account"_s, connection.account);
    if (connection.enteredAt)
        settings.setValue(u"enteredAt"_s, connection.enteredAt->toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

QList<StoredConnection> AppSettings::connections() const
{
    QList<StoredConnection> connections;
    QSet<QString> ids;
    const int count = std::min(m_settings->beginReadArray(connectionsArray), 1000); // a size may say anything
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const auto connection = readConnection(*m_settings);
        if (connection && !ids.contains(connection->id)) {
            ids.insert(connection->id);
            connections.append(*connection);
        }
    }
    m_settings->endArray();
    return connections;
}

void AppSettings::setConnections(const QList<StoredConnection> &connections)
{
    m_settings->remove(connectionsArray); // or the tail of a longer list would stay
    m_settings->beginWriteArray(connectionsArray, static_cast<int>(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        m_settings->setArrayIndex(i);
        writeConnection(*m_settings, connections.at(i));
    }
    m_settings->endArray();
}

} // namespace dw

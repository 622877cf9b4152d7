// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what we understand of pairs of files as one JSON array: print_shared_files FOLDER COUNT reads FOLDER/0.config and
// FOLDER/0.credentials up to COUNT - 1. The shape is the one botocore gives its own: nested blocks are objects.
#include "credentials/sharedfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dw;
using Type = AwsConfigSection::Type;

namespace {

QJsonValue jsonOf(const QString &value)
{
    if (!value.startsWith(u'\n'))
        return value;
    QJsonObject nested;
    const auto pairs = nestedValues(value);
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        nested.insert(pair.key(), *pair);
    return nested;
}

QJsonObject profilesOf(const SharedFiles &files)
{
    QJsonObject profiles;
    for (const QString &name : files.profileNames()) {
        QJsonObject values;
        for (const SharedFile *file : {&files.config(), &files.credentials()}) {
            const AwsConfigSection *section = file->content.section(Type::Profile, name);
            for (const QString &key : section ? section->values.keys() : QStringList())
                values.insert(key, jsonOf(*files.value(name, key)));
        }
        profiles.insert(name, values);
    }
    return profiles;
}

QJsonObject sectionsOf(const SharedFiles &files, Type type)
{
    QJsonObject sections;
    for (const AwsConfigSection &section : files.config().content.sections) {
        QJsonObject values;
        for (auto it = section.values.cbegin(); it != section.values.cend(); ++it)
            values.insert(it.key(), jsonOf(*it));
        if (section.type == type)
            sections.insert(section.name, values);
    }
    return sections;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    QJsonArray all;
    for (int i = 0; i < QByteArray(arguments[2]).toInt(); ++i) {
        const QString stem = folder + u'/' + QString::number(i);
        const SharedFiles files = readSharedFiles({stem + u".config"_s, stem + u".credentials"_s});
        all.append(QJsonObject{{u"profiles"_s, profilesOf(files)},
                               {u"sso_sessions"_s, sectionsOf(files, Type::SsoSession)},
                               {u"services"_s, sectionsOf(files, Type::Services)}});
    }
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

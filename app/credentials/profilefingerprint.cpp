// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/profilefingerprint.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

void add(QCryptographicHash &hash, const SharedFile &file, AwsConfigSection::Type type, const QString &name)
{
    for (const AwsConfigSection &section : file.content.sections) {
        if (section.type != type || section.name != name)
            continue;
        for (auto value = section.values.cbegin(); value != section.values.cend(); ++value)
            hash.addData((value.key() + u'\0' + value.value() + u'\0').toUtf8());
    }
    hash.addData(QByteArrayView("\1", 1)); // where one part ends and the next begins
}

} // namespace

QByteArray profileFingerprint(const SharedFiles &files, const QString &profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList seen;
    for (QString name = profile; !name.isEmpty() && !seen.contains(name);
         name = files.value(name, u"source_profile"_s).value_or(QString())) {
        seen.append(name);
        hash.addData(name.toUtf8());
        add(hash, files.credentials(), AwsConfigSection::Type::Profile, name);
        add(hash, files.config(), AwsConfigSection::Type::Profile, name);
        add(hash, files.config(), AwsConfigSection::Type::SsoSession, files.value(name, u"sso_session"_s).value_or(QString()));
    }
    return hash.result();
}

} // namespace dw

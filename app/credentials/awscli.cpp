// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awscli.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dw {

QString findAwsCli(const QProcessEnvironment &environment)
{
    QStringList folders = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    if (folders.isEmpty())
        return {}; // no folders would mean those of our own PATH
#ifdef Q_OS_WIN
    return QStandardPaths::findExecutable(u"aws.exe"_s, folders);
#else
    return QStandardPaths::findExecutable(u"aws"_s, folders);
#endif
}

QVersionNumber parseAwsCliVersion(const QByteArray &output)
{
    static const QRegularExpression version(u"^aws-cli/(\\d+\\.\\d+(?:\\.\\d+)?)"_s);
    return QVersionNumber::fromString(
        version.match(QString::fromUtf8(output.first(qMin(output.size(), qsizetype(256))))).captured(1));
}

QStringList signInArguments(const SsoSession &session, const QVersionNumber &version)
{
    QStringList arguments{u"sso"_s, u"login"_s};
    // With "=", so that no name is taken for an option
    if (!session.name.isEmpty() && version >= QVersionNumber(2, 9))
        arguments.append(u"--sso-session="_s + session.name);
    if (!session.profile.isEmpty())
        arguments.append(u"--profile="_s + session.profile);
    return arguments;
}

AwsCliSignIn parseAwsCliSignIn(const QByteArray &output)
{
    static const QRegularExpression userCode(u"^[A-Z0-9]{4,12}(?:-[A-Z0-9]{4,12})?$"_s);
    AwsCliSignIn found;
    const QByteArray complete = output.first(output.lastIndexOf('\n') + 1);
    for (const QByteArray &bytes : complete.split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (found.url.isEmpty() && line.startsWith("https://"_L1)) {
            const QUrl url(line, QUrl::StrictMode);
            if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty())
                found.url = url;
        } else if (!found.url.isEmpty() && found.userCode.isEmpty() && userCode.match(line).hasMatch()) {
            found.userCode = line;
        }
    }
    return found;
}

} // namespace dw

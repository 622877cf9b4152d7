// SPDX-License-Identifier: GPL-3.0-or-later
// Says who a profile is: providerprobe whoami [--profile NAME]. Signs in as the program does, through the environment's
// proxy and trusting its CA bundle, and prints what sts:GetCallerIdentity answers.
#include "core/whenanswered.h"
#include "credentials/clientsettings.h"
#include "credentials/fixedcredentials.h"
#include "credentials/fixedprovider.h"
#include "credentials/profileproviders.h"
#include "credentials/staticprovider.h"
#include "credentials/stsendpoint.h"
#include "credentials/stsidentity.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

MadeProvider chosen(const SharedFiles &files, const QString &given, const ProviderContext &context)
{
    const QString name = profileName(given, context.environment);
    const bool isNamed = !given.isEmpty() || context.environment.contains(u"AWS_PROFILE"_s);
    if (isNamed && !files.hasProfile(name))
        return providerForProfile(files, name, context);
    if (given.isEmpty() && hasEnvironmentCredentials(context.environment))
        return std::make_unique<FixedProvider>(credentialsFromEnvironment(context.environment));
    if (given.isEmpty() && files.profile(name).kind != ProfileKind::Role) {
        if (auto made = providerForWebIdentityOfEnvironment(files, name, context))
            return *std::move(made);
    }
    return providerForProfile(files, name, context);
}

int failed(const ApiError &error)
{
    std::fprintf(stderr, "%s %s: %s\n", qPrintable(kindName(error.kind)), qPrintable(error.code), qPrintable(error.message));
    return 255;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const qsizetype option = QCoreApplication::arguments().indexOf(u"--profile"_s);
    const QString given = option < 0 ? QString() : QCoreApplication::arguments().value(option + 1);

    const SystemClock clock;
    const ConsentByNaming consent;
    ApiCallQueue queue([] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.5; });
    const ProviderContext context{queue, clock, consent, QProcessEnvironment::systemEnvironment()};
    const SharedFiles files = readSharedFiles(sharedFilePaths(context.environment));
    const QString name = profileName(given, context.environment);
    const QString bundle = clientSettings(files, context.environment, name, u"sts"_s).caBundle;
    if (!bundle.isEmpty() && !queue.setCaBundle(bundle))
        return 255;
    const MadeProvider made = chosen(files, given, context);
    if (!made)
        return failed(made.error());
    const Result<StsEndpoint> endpoint = stsEndpoint(files, context.environment, name);
    if (!endpoint)
        return failed(endpoint.error());

    QObject receiver;
    std::unique_ptr<FixedCredentials> source;
    whenAnswered((*made)->fetch(), &receiver, [&](const Result<AwsCredentials> &found) {
        if (!found)
            return QCoreApplication::exit(failed(found.error()));
        source = std::make_unique<FixedCredentials>(found);
        CallerIdentityCall *call = makeCallerIdentityCall(endpoint->region, endpoint->url);
        QObject::connect(call, &ApiCall::finished, &receiver, [call] {
            const Result<CallerIdentity> identity = call->result();
            if (!identity)
                return QCoreApplication::exit(failed(identity.error()));
            const QJsonObject answer{
                {u"UserId"_s, identity->userId}, {u"Account"_s, identity->account}, {u"Arn"_s, identity->arn}};
            std::fputs(QJsonDocument(answer).toJson().constData(), stdout);
            QCoreApplication::exit(0);
        });
        queue.submit(call, *source);
    });
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The service that clients are measured against, in a process of its own: `benchservice demo DATASETS CALLS_PER_SECOND`
// answers as the demo does (0 calls a second is no limit), `benchservice idle DATASETS` has datasets that never change.
// With BENCH_CERTIFICATE, a PEM file of certificate and key, the demo speaks TLS. Prints URL, key id and secret, each on a line,
// then every ARN, then an empty line. Ends when its input does, so that it never outlives the one who started it.
#include "core/clock.h"
#include "core/logging.h"
#include "demo/democredentials.h"
#include "demo/demoservice.h"
#include "support/fakerekognition.h"
#include "support/testdatasets.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <cstdio>
#include <unistd.h>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

void introduce(const QUrl &url, const AwsCredentials &credentials, const QStringList &arns)
{
    std::printf("%s\n%s\n%s\n", url.toEncoded().constData(), credentials.accessKeyId.constData(),
                credentials.secretAccessKey.constData());
    for (const QString &arn : arns)
        std::printf("%s\n", qPrintable(arn));
    std::printf("\n");
    std::fflush(stdout);
}

QSslConfiguration tlsWith(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    const QByteArray pem = file.readAll();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // asks its clients for no certificate, as AWS
    return tls;
}

/// Those that are there now: of the demo's datasets some come later and some go.
QStringList presentArns(const DemoAccount &account, const QDateTime &now)
{
    QStringList texts;
    for (const DatasetArn &arn : account.arns()) {
        if (account.describe(arn, now))
            texts.append(arn.toString());
    }
    return texts;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    installLogging();
    const QStringList arguments = application.arguments();
    const int datasets = arguments.value(2).toInt();
    const SystemClock clock;
    const AwsCredentials credentials = makeDemoCredentials([] { return QRandomGenerator::system()->generate(); });
    const DemoAccount account(clock.now(), datasets);
    DemoService demo(account, credentials, clock, arguments.value(3).toDouble());
    if (const QString certificate = qEnvironmentVariable("BENCH_CERTIFICATE"); !certificate.isEmpty())
        demo.useTls(tlsWith(certificate));
    test::FakeRekognition idle;

    if (arguments.value(1) == u"demo" && demo.listen()) {
        introduce(demo.url(), credentials, presentArns(account, clock.now()));
    } else if (arguments.value(1) == u"idle" && idle.listen()) {
        for (int i = 0; i < datasets; ++i)
            idle.datasets.insert(test::datasetArn(u"project-%1"_s.arg(i)).toString(), {});
        introduce(idle.url(), credentials, idle.datasets.keys());
    } else {
        qFatal("usage: benchservice demo DATASETS CALLS_PER_SECOND | benchservice idle DATASETS");
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

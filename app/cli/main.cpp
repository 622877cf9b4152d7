// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printresult.h"
#include "cli/program.h"
#include "core/logging.h"
#include "core/processhardening.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

namespace {

/// Qt takes the same way out by itself, but with a warning on standard error, which would make cron send a mail.
void useUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    dw::forbidCoreDumps();
    dw::forbidMemoryReaders();
    useUtf8Locale();
    // What could not be written must not be tried again at the end. We write in large pieces
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    QCoreApplication application(argc, argv);
    dw::installLogging();
    QNetworkProxyFactory::setUseSystemConfiguration(true); // HTTPS_PROXY, as with the AWS CLI
    dw::Program program(application.arguments().sliced(1), QProcessEnvironment::systemEnvironment());
    QObject::connect(&program, &dw::Program::said, &application, [](const QByteArray &text) {
        const auto exitCode = dw::printSaid(text);
        if (exitCode) // queued: before exec() there is nothing to leave
            QMetaObject::invokeMethod(qApp, [code = *exitCode] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    QObject::connect(&program, &dw::Program::complained, &application, &dw::printComplained);
    QObject::connect(&program, &dw::Program::finished, &application,
                     [](const dw::CliResult &result) { QCoreApplication::exit(dw::printResult(result)); });
    program.start();
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/application.h"
#include "application/singleinstance.h"
#include "application/windowoptions.h"
#include "core/logging.h"
#include "core/processhardening.h"
#include "core/stopsignals.h"
#include "settings/settingsfile.h"
#include "ui/text/englishplurals.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int print(const dw::PrintAndExit &what)
{
    std::FILE *stream = what.exitCode == 0 ? stdout : stderr;
    std::fputs(what.text.toUtf8().constData(), stream);
    return what.exitCode;
}

/// A window that watches what is remembered. Any other kind may stand beside it.
bool isOrdinary(const dw::WindowOptions &options)
{
    return !options.demo && !options.fromEnvironment && options.profile.isEmpty() && options.snapshot.isEmpty()
        && options.historyFile.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    dw::forbidCoreDumps();
    dw::installLogging();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before QApplication: without a display it aborts, and --help must work everywhere
    const auto parsed = dw::parseWindowOptions(arguments);
    if (const auto *text = std::get_if<dw::PrintAndExit>(&parsed))
        return print(*text);

    // The settings' folder and the keychain's service bear the application's name
    QApplication::setOrganizationName(u"dataset-watch"_s);
    QApplication::setApplicationName(u"dataset-watch"_s);
    QApplication::setApplicationDisplayName(u"Dataset Watch"_s);
    QApplication::setApplicationVersion(QStringLiteral(DW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(DW_APP_ID));
    QApplication qt(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/application.svg"_s)); // by the desktop file only Wayland finds it
    dw::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);

    const auto &options = std::get<dw::WindowOptions>(parsed);
    dw::SingleInstance instance(dw::standardSettingsFile());
    if (isOrdinary(options) && !instance.begin())
        return 0;
    dw::Application application(options);
    if (!application.start())
        return 1;
    // A session that ends sends SIGTERM: what waits for the disk is written then, too
    dw::StopSignals stop;
    QObject::connect(&stop, &dw::StopSignals::asked, &application, &dw::Application::quit);
    QObject::connect(&instance, &dw::SingleInstance::windowWanted, &application, &dw::Application::bringToFront);
    return QApplication::exec();
}

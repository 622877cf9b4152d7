// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window on its demo, put together as app/main.cpp does: `bench_firstframe STARTED_NS`.
#include "application/application.h"
#include "core/logging.h"
#include "firstframe.h"
#include "ui/text/englishplurals.h"

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    dw::installLogging();
    QApplication::setOrganizationName(u"dataset-watch"_s);
    QApplication::setApplicationName(u"dataset-watch"_s);
    dw::bench::FirstFrame qt(argc, argv);
    dw::EnglishPlurals plurals;
    QApplication::installTranslator(&plurals);
    dw::WindowOptions options;
    options.demo = true;
    dw::Application application(options);
    if (!application.start())
        return 1;
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The least window that Qt can show, which the program's own is measured against: `bench_barewindow STARTED_NS`.
#include "firstframe.h"

int main(int argc, char *argv[])
{
    dw::bench::FirstFrame application(argc, argv);
    QWidget window;
    window.resize(1240, 800);
    window.show();
    return dw::bench::FirstFrame::exec();
}

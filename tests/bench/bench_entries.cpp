// SPDX-License-Identifier: GPL-3.0-or-later
// 250,000 entries with errors into the errors tab: how long its slots take, and how much memory they need.
#include "entries/failingpage.h"
#include "eventmeter.h"
#include "failingentries.h"
#include "residentmemory.h"
#include "support/testdatasets.h"
#include "ui/panels/errorstab.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace dw;
using namespace dw::test;

namespace {

constexpr int entries = 250'000;
constexpr int pageSize = 100;

} // namespace

int main(int argc, char *argv[])
{
    bench::EventMeter application(argc, argv);
    const DatasetArn arn = datasetArn(u"flowers"_s);
    ErrorsTab tab;
    tab.resize(1240, 230);
    tab.setDataset(arn, entries, {});
    application.begin(u"show"_s);
    tab.show();
    tab.askAgain();

    QList<QList<FailingEntry>> pages; // as the other thread hands them over
    for (int first = 0; first < entries; first += pageSize)
        pages.append(failingEntries(first, pageSize));
    int read = 0;
    int step = 0;
    double parsing = 0;
    QTimer next; // each page is an event of its own
    QObject::connect(&next, &QTimer::timeout, &tab, [&] {
        tab.addEntries(arn, pages.takeFirst());
        read += pageSize;
        tab.setReading(arn, read < entries ? EntriesReading::Reading : EntriesReading::Complete);
        if (read >= entries)
            next.stop();
    });
    QTreeView *groups = nullptr;
    QTreeView *list = nullptr;
    QTimer walk;
    QObject::connect(&walk, &QTimer::timeout, &tab, [&] {
        if (next.isActive())
            return;
        if (step == 0)
            application.begin(u"walk"_s);
        const auto views = tab.findChildren<QTreeView *>();
        groups = views[0]->accessibleName() == u"Errors by code" ? views[0] : views[1];
        list = groups == views[0] ? views[1] : views[0];
        ++step;
        if (step <= 20)
            groups->setCurrentIndex(groups->model()->index(step % groups->model()->rowCount(), 0));
        else if (step <= 60)
            list->scrollToBottom();
        else if (step == 61) {
            application.begin(u"measuring"_s); // giving memory back is no slot of the tab
            std::printf("shown %d of %d, resident_mb %.0f\n", list->model()->rowCount(), tab.errors().size(),
                        double(bench::residentKilobytes()) / 1e3);
        } else if (step == 62) {
            application.begin(u"let_go"_s);
            tab.setDataset(datasetArn(u"others"_s), 0, {});
        } else
            application.quit();
    });
    {
        QElapsedTimer timer;
        QStringList lines;
        for (const FailingEntry &entry : failingEntries(0, entries / 25))
            lines.append(QString::fromUtf8(entry.line));
        timer.start();
        for (const QString &line : std::as_const(lines))
            parsing += double(failingEntry(line.toUtf8()).faults.size());
        std::printf("understand_line_us %.2f\n", double(timer.nsecsElapsed()) / 1e3 / double(lines.size()));
    }
    application.begin(u"pages"_s);
    next.start(0);
    walk.start(0);
    application.exec();
    for (auto phase = application.phases().begin(); phase != application.phases().end(); ++phase) {
        std::printf("%s_longest_ms %.2f second %.2f in %s of %zu events\n", qPrintable(phase.key()), phase->longest,
                    phase->secondLongest(), phase->longestIn.constData(), phase->events.size());
    }
    return parsing > 0 ? 0 : 1;
}

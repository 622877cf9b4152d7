// SPDX-License-Identifier: GPL-3.0-or-later
// A window on 10,000 datasets that are known from a year before: how soon their last known view stands, what the GUI thread
// pays for it, and for the chart of one.
#include "aws/requestlog.h"
#include "eventmeter.h"
#include "history/historydatabase.h"
#include "recording/knownpast.h"
#include "settings/appsettings.h"
#include "support/testdatasets.h"
#include "ui/charts/historychart.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

constexpr int datasets = 10'000;
constexpr int changes = 200;

} // namespace

int main(int argc, char *argv[])
{
    bench::EventMeter application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    SystemClock clock;
    QList<DatasetArn> arns;
    for (int i = 0; i < datasets; ++i)
        arns.append(test::datasetArn(u"project-%1"_s.arg(i)));
    {
        HistoryDatabase history(path);
        if (history.open().outcome != HistoryOpening::Outcome::Ready)
            return 1;
        for (int change = 0; change < changes; ++change) {
            const QDateTime time = clock.now().addSecs(-qint64(changes - change) * 157'680); // a year in 200 steps
            QList<HistoryReading> batch;
            for (int i = 0; i < datasets; ++i)
                batch.append({arns.at(i), time.addSecs(i), test::description(DatasetStatus::UpdateComplete, change * 25, 5000)});
            if (!history.append(batch))
                return 1;
        }
        while (!history.prune({}, clock.now()).value_or(true)) { }
    }

    DatasetRepository repository;
    SessionHistory history;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    RequestLog requests;
    MainWindow window(repository, history, settings, clock, requests);
    ConnectionSummary connection;
    connection.id = u"c"_s;
    connection.name = u"Main"_s;
    window.setConnections({connection});
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    repository.add(arns, u"c"_s, u"Main"_s);
    QTest::qWait(500); // the window stands
    HistoryStore store(path, {}, clock);
    KnownPast past(store, repository, history, clock);
    QSignalSpy caughtUp(&past, &KnownPast::caughtUp);
    application.begin(u"restore"_s);
    QElapsedTimer timer;
    timer.start();
    past.read();
    const auto isRestored = [&] {
        return std::all_of(arns.begin(), arns.end(), [&](const DatasetArn &arn) { return repository.find(arn)->countsRead; });
    };
    while (!isRestored())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // looked at after every event: waiting in steps adds to it
    std::printf("last_view_ms %lld\n", static_cast<long long>(timer.elapsed()));
    if (caughtUp.isEmpty() && !caughtUp.wait(60'000))
        return 1;
    QTest::qWait(1000); // trends and forecasts are worked out meanwhile
    std::printf("thirty_days_of_all_ms %lld\n", static_cast<long long>(timer.elapsed()) - 1000);
    const auto phase = application.phases().value(u"restore"_s);
    std::printf("longest_event_ms %.1f (%s)\n", phase.secondLongest(), phase.longestIn.constData());

    HistoryChart &chart = *window.findChild<HistoryChart *>();
    window.selectDataset(arns.at(77));
    QTest::qWait(500); // its panels are built
    timer.start();
    QSignalSpy known(&past, &KnownPast::pastKnown);
    past.look(arns.at(78));
    if (!known.wait())
        return 1;
    window.selectDataset(arns.at(78));
    chart.setRange(ChartRange::Month);
    static_cast<void>(chart.grab());
    std::printf("chart_of_30_days_ms %.1f\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}

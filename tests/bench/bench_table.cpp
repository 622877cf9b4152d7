// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread pays for a table of N datasets: CPU milliseconds of the longest event, by what was done.
// Usage: bench_table [N]; N is 500 by default.
#include "eventmeter.h"

#include "datasets/datasetrepository.h"
#include "support/testdatasets.h"
#include "ui/table/datasettableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdio>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

QList<DatasetArn> manyArns(int count)
{
    QList<DatasetArn> arns;
    for (int i = 0; i < count; ++i)
        arns.append(datasetArn(u"orchard-fruit-counting-v%1"_s.arg(i / 2), i % 2 ? DatasetType::Test : DatasetType::Train));
    return arns;
}

DatasetDescription someDescription(int i)
{
    const DatasetStatus status = i % 17 == 0 ? DatasetStatus::UpdateFailed
        : i % 11 == 0                        ? DatasetStatus::UpdateInProgress
                                             : DatasetStatus::UpdateComplete;
    DatasetDescription result = description(status, i * 7 % 5000, 5000, i % 5);
    result.lastUpdatedTimestamp = double(now.addSecs(-i * 60).toSecsSinceEpoch());
    result.statusMessage = u"The dataset was successfully created from the manifest file."_s;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    bench::EventMeter app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    const QList<DatasetArn> arns = manyArns(count);
    DatasetRepository repository;
    DatasetTableModel model(repository, now);
    DatasetTableView view(model);
    view.resize(1240, 560);

    // Each step runs inside an event of its own, as it would in the program
    QList<std::pair<QString, std::function<void()>>> steps;
    const auto step = [&](const QString &phase, std::function<void()> work) { steps.append({phase, std::move(work)}); };
    step(u"show an empty table"_s, [&] { view.show(); });
    step(u"add all rows"_s, [&] { repository.add(arns, u"c1"_s, u"vision-prod"_s); });
    for (int i = 0; i < count; ++i)
        step(u"one description arrives"_s, [&, i] { repository.applyDescription(arns[i], someDescription(i), now); });
    for (int i = 0; i < 200; ++i)
        step(u"scroll by a wheel step"_s, [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 3); });
    for (int i = 0; i < 20; ++i)
        step(u"jump by pages"_s, [&, i] { view.verticalScrollBar()->setValue(i * 7919 % count); });
    for (int column = 0; column < 9; ++column) {
        step(u"sort"_s, [&, column] { view.proxy().sortBy(DatasetColumnId(column), Qt::DescendingOrder); });
        step(u"sort"_s, [&, column] { view.proxy().sortBy(DatasetColumnId(column), Qt::AscendingOrder); });
    }
    for (const QString &text : {u"v1"_s, u"v12"_s, u"failed"_s, u"nothing like it"_s, QString()}) {
        step(u"filter"_s, [&, text] {
            DatasetFilter filter;
            filter.text = text;
            view.setFilter(filter);
        });
    }
    step(u"a tick of the clock"_s, [&] { model.tick(now.addSecs(60)); });

    QTimer timer;
    qsizetype next = 0;
    QObject::connect(&timer, &QTimer::timeout, &view, [&] {
        if (next == steps.size())
            return app.quit();
        app.begin(steps[next].first);
        steps[next++].second();
    });
    timer.start(0);
    QApplication::exec();

    std::printf("%d datasets; CPU milliseconds of the GUI thread\n%-28s %8s %8s %8s\n", count, "", "events", "longest", "sum");
    for (auto it = app.phases().begin(); it != app.phases().end(); ++it)
        std::printf("%-28s %8zu %8.2f %8.1f\n", qPrintable(it.key()), it->events.size(), it->longest(), it->sum());
    return 0;
}

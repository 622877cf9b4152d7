// SPDX-License-Identifier: GPL-3.0-or-later
// A year of 10,000 datasets, 200 changes each: what opening, reading and writing such a history takes.
#include "history/historydatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

constexpr int datasets = 10'000;
constexpr int changes = 200;
const QDateTime start(QDate(2025, 11, 25), QTime(0, 0), QTimeZone::utc());

DatasetArn arnOf(int i)
{
    return *DatasetArn::parse(
        u"arn:aws:rekognition:eu-west-1:111122223333:project/project-%1/dataset/%2/%3"_s.arg(i / 2).arg(i % 2 ? u"train"_s : u"test"_s).arg(
            1700000000000 + i));
}

HistoryReading reading(int dataset, int change)
{
    // 44 hours apart, no two datasets at the same moment
    HistoryReading out{arnOf(dataset), start.addSecs(qint64(change) * 157'680 + dataset), {}};
    out.description.status = datasetStatusWord(u"UPDATE_COMPLETE"_s);
    out.description.statusMessage = u"The dataset was updated successfully."_s;
    out.description.statusMessageCode = statusMessageCodeWord(u"SUCCESS"_s);
    out.description.creationTimestamp = 1.7e9;
    out.description.lastUpdatedTimestamp = 1.7e9;
    out.description.stats = DatasetStats{change * 25, 5000, 12, change % 10};
    return out;
}

template<typename Work>
double milliseconds(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    {
        HistoryDatabase history(path);
        if (history.open().outcome != HistoryOpening::Outcome::Ready)
            return 1;
        for (int change = 0; change < changes; ++change) {
            QList<HistoryReading> batch;
            for (int dataset = 0; dataset < datasets; ++dataset)
                batch.append(reading(dataset, change));
            if (!history.append(batch))
                return 1;
        }
        while (!history.prune({}, start).value_or(true)) { }
    }
    std::printf("bytes_a_sample %.1f\n", double(QFileInfo(path).size()) / datasets / changes);

    HistoryDatabase history(path);
    qsizetype known = 0;
    std::printf("open_and_latest_ms %.1f\n", milliseconds(5, [&] {
                    if (history.open().outcome == HistoryOpening::Outcome::Ready)
                        known = history.latest().value_or(QList<HistoryReading>()).size();
                }));
    int dataset = 0;
    std::printf("series_30_days_ms %.2f\n", milliseconds(51, [&] {
                    const QDateTime from = reading(0, changes - 1).time.addDays(-30);
                    known += history.series(arnOf(dataset += 97), from)->size();
                }));
    std::printf("series_all_ms %.2f\n", milliseconds(51, [&] { known += history.series(arnOf(dataset += 89), {})->size(); }));
    int change = changes;
    QList<HistoryReading> batch;
    const auto nextBatch = [&] {
        batch.clear();
        for (int i = 0; i < datasets; ++i)
            batch.append(reading(i, change));
        ++change;
    };
    nextBatch();
    static_cast<void>(history.append(batch)); // the first one reads what was last
    std::vector<double> appends;
    for (int i = 0; i < 5; ++i) {
        nextBatch();
        appends.push_back(milliseconds(1, [&] { static_cast<void>(history.append(batch)); }));
    }
    std::sort(appends.begin(), appends.end());
    std::printf("append_10000_ms %.1f (%.1f to %.1f)\n", appends[2], appends.front(), appends.back());
    std::printf("quick_check_ms %.0f\n", milliseconds(1, [&] { known += history.isSound(); }));
    std::printf("prune_step_ms %.1f\n", milliseconds(5, [&] { known += history.prune({}, start.addDays(365)).value_or(false); }));
    return known > 0 ? 0 : 1;
}

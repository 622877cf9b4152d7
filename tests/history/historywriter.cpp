// SPDX-License-Identifier: GPL-3.0-or-later
// Writes readings into the history file named first until it is killed, and says each number once it is kept.
#include "history/historydatabase.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    dw::HistoryDatabase history(application.arguments().at(1));
    if (history.open().outcome != dw::HistoryOpening::Outcome::Ready)
        return 1;
    const auto arn = dw::DatasetArn::parse(u"arn:aws:rekognition:eu-west-1:111122223333:project/p/dataset/train/1"_s);
    const auto latest = history.latest();
    if (!latest)
        return 1;
    const qint64 begin = latest->isEmpty() ? 0 : *latest->first().description.stats->labeledEntries + 1;
    for (qint64 i = begin;; ++i) {
        dw::HistoryReading reading{*arn, QDateTime::fromMSecsSinceEpoch(i, QTimeZone::utc()), {}};
        reading.description.stats = dw::DatasetStats{i, 1'000'000, std::nullopt, std::nullopt};
        if (!history.append({reading}))
            return 1;
        std::printf("%lld\n", static_cast<long long>(i));
        std::fflush(stdout);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoinvention.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr std::array sites{"lyon", "osaka",  "porto",  "tampa", "pune",   "leeds",
                           "graz", "line-4", "dock-b", "north", "eu-lab", "qa"};
constexpr std::array subjects{"pallets",       "bottle-caps", "pcb-solder-joints",   "tyre-tread",
                              "parking-bays",  "olives",      "license-plate-crops", "cartons",
                              "roof-damage",   "bolts",       "leaf-rust",           "price-tags",
                              "xray-castings", "forklifts",   "label-misprints",     "glass-chips"};
constexpr std::array sizes{90, 125, 240, 500, 860, 1'200, 2'500, 3'600, 5'000, 9'400, 18'000, 42'000};

template<typename T, size_t count>
T pick(const std::array<T, count> &from, quint64 number)
{
    return from[size_t(number % count)];
}

constexpr qint64 second = 1000;

} // namespace

QString inventedName(int index)
{
    const quint64 number = scrambled(quint64(index));
    return QLatin1StringView(pick(sites, number)) + u'-' + QLatin1StringView(pick(subjects, number / 64)) + u'-'
        + QString::number(index + 1);
}

qint64 inventedCreation(int index)
{
    constexpr qint64 year2023 = 1'672'531'200'000;
    constexpr qint64 apart = 5 * 3600 * second; // 5,000 projects take 1,042 days
    return year2023 + index * apart + qint64(scrambled(quint64(index)) % quint64(apart));
}

InventedSet inventedSet(int index, DatasetType type)
{
    using enum DatasetStatus;
    const quint64 number = scrambled(quint64(index) * 2 + (type == DatasetType::Train ? 0 : 1) + 1'000'000);
    const int total = type == DatasetType::Train ? pick(sizes, number) : pick(sizes, number) / 5;
    const int percent = int(number / 16 % 5 == 0 ? 100 : 35 + number / 128 % 64);
    const int labeled = int(qint64(total) * percent / 100);
    const int errors = number / 1024 % 3 == 0 ? int(number / 4096 % 40) % std::max(1, total / 4) : 0;
    const int labels = 1 + int(number / 65'536 % 60);
    // at most 150 h ago: the last batch before a failed update is 2 h older and has to be within the week of 168 h
    const qint64 changedAgo = qint64(1 + number / 1'048'576 % 150) * 3600;
    const int batches = int(1 + number % 5);
    InventedSet result;
    result.set = {labels,     labeled,      total,  errors, UpdateComplete, StoryMessage::Updated,
                  changedAgo, labeled / 12, batches};
    if (const quint64 lot = number / 33'554'432 % 100; lot < 2) {
        result.set.status = UpdateFailed;
        result.set.message = lot == 0 ? StoryMessage::MultipleBuckets : StoryMessage::TooManyTerminalErrors;
    } else if (lot < 20) {
        result.set = {labels, labeled, total, errors, CreateComplete, StoryMessage::Created, changedAgo * 6};
    }
    const int unlabeled = total - labeled;
    if (result.set.status != UpdateFailed && number % 5 == 0 && unlabeled >= 20) {
        const qint64 period = qint64(120 + number / 7 % 780) * second;
        result.rhythm
            = DemoLife::Rhythm{qint64(45 + number / 11 % 400) * second, period, period / 5, unlabeled / 20, 20, errors / 8};
    }
    return result;
}

} // namespace dw

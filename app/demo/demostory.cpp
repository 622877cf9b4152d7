// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demostory.h"

#include <array>

namespace dw {
namespace {

using enum DatasetStatus;
using enum StoryMessage;
using enum DatasetType;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

// clang-format off
constexpr std::array<StoryProject, 21> projects{{
    // name, created, then train and test: labels, labeled, total, errors, status, message, changed ago, in 7 days, batches
    {"retail-shelf", 1770797564118,
        StorySet{38, 4'812, 5'000, 212, UpdateFailed, MultipleBuckets, 2 * minute},
        StorySet{38, 1'180, 1'250, 5, UpdateComplete, Updated, 6 * day, 80, 1}},
    {"logo-brand", 1762179609731,
        StorySet{54, 7'310, 8'000, 0, UpdateComplete, Updated, 2 * day + 3 * hour, 410, 3},
        StorySet{54, 1'600, 2'000, 14, UpdateComplete, Updated, 27 * hour}},
    {"orchard-fruit-counting-v10", 1782114931402,
        StorySet{6, 2'730, 3'600, 9, UpdateComplete, Updated, 4 * hour},
        StorySet{6, 318, 360, 0, CreateComplete, Created, 3 * day + hour}},
    {"wood-knots", 1768817037066,
        StorySet{12, 1'980, 2'600, 9, UpdateComplete, Updated, 3 * day + 2 * hour, 150, 3},
        StorySet{12, 520, 650, 0, UpdateComplete, Updated, 6 * day + hour, 40, 1}},
    {"defect-detection", 1755153680915,
        StorySet{21, 9'120, 12'400, 31, UpdateInProgress, None, 8 * minute, 1'240, 5},
        StorySet{21, 2'480, 2'480, 0, UpdateComplete, Updated, 25 * hour, 120, 1}},
    {"drone-corn", 1785760205284,
        StorySet{6, 0, 0, 0, CreateInProgress, None, 3 * minute},
        std::nullopt},
    {"flowers", 1785144581078,
        StorySet{9, 420, 500, 3, UpdateComplete, Updated, 27 * hour},
        StorySet{9, 125, 125, 0, CreateComplete, Created, 10 * day}},
    {"orchard-fruit-counting-v2", 1744010292640,
        StorySet{5, 2'400, 2'400, 0, UpdateComplete, Updated, 17 * day},
        StorySet{5, 600, 600, 0, CreateComplete, Created, 17 * day}},
    {"ppe-helmets", 1774885658207,
        StorySet{4, 3'044, 3'060, 0, UpdateComplete, Updated, 2 * day + hour, 84, 2},
        StorySet{4, 760, 765, 1, UpdateComplete, Updated, 2 * day + 30 * minute, 15, 1}},
    {"old-pilot", 1690475401512,
        StorySet{3, 360, 360, 0, UpdateComplete, Updated, 80 * day},
        StorySet{3, 90, 90, 0, DeleteInProgress, None, 5 * minute}},

    {"safety-vests", 1776330134391,
        StorySet{7, 12'430, 15'000, 61, UpdateComplete, Updated, 9 * hour, 1'910, 5},
        StorySet{7, 2'870, 3'000, 4, UpdateComplete, Updated, 30 * hour, 240, 2}},
    {"satellite-roof-segments-europe-central-2026-v3", 1778005370803,
        StorySet{17, 187'450, 250'000, 1'904, UpdateComplete, Updated, 55 * minute, 18'200, 6},
        StorySet{17, 41'006, 62'500, 388, UpdateComplete, Updated, 20 * hour, 3'950, 4}},
    {"scratch-detection", 1730095143174,
        StorySet{2, 5'600, 5'600, 0, UpdateComplete, Updated, 41 * day},
        StorySet{2, 1'400, 1'400, 0, CreateComplete, Created, 63 * day}},
    {"shelf-labels.de", 1782904306529,
        StorySet{112, 861, 900, 2, UpdateComplete, Updated, 4 * day, 96, 2},
        StorySet{112, 0, 225, 0, CreateComplete, Created, 11 * day}},
    {"solar-panels", 1758546507960,
        StorySet{4, 23'910, 24'000, 12, UpdateComplete, Updated, 31 * hour, 1'330, 4},
        StorySet{4, 6'000, 6'000, 0, UpdateComplete, Updated, 5 * day, 480, 2}},
    {"t", 1786380259335,
        StorySet{0, 0, 0, 0, CreateComplete, Created, 16 * day}, // made without a source: empty is a fine dataset
        StorySet{0, 0, 0, 0, CreateFailed, BucketPermissions, 2 * day + 7 * hour}},
    {"tile-cracks", 1764664612047,
        StorySet{3, 3'199, 3'200, 1, UpdateComplete, Updated, 3 * day + 8 * hour, 260, 3}, // 99 %, never rounded up
        StorySet{3, 800, 800, 0, CreateComplete, Created, 58 * day}},
    {"traffic-signs", 1718621433688,
        StorySet{250, 64'221, 80'000, 733, UpdateComplete, Updated, 6 * hour, 5'400, 6}, // 250 labels are the quota
        StorySet{250, 15'120, 16'000, 90, UpdateComplete, Updated, 29 * hour, 880, 3}},
    {"turbine-blades_2025", 1740388508256,
        StorySet{8, 10'240, 11'500, 17, UpdateComplete, Updated, 5 * day + 5 * hour, 310, 2},
        StorySet{8, 2'300, 2'875, 0, UpdateComplete, Updated, 22 * day}},
    {"vine-leaves", 1777357675712,
        StorySet{11, 1'044, 4'000, 0, UpdateComplete, Updated, 3 * hour, 720, 5},
        StorySet{11, 35, 1'000, 0, CreateComplete, Created, 6 * day}},
    {"weld-seams-line-3", 1751292097449,
        StorySet{5, 6'875, 7'200, 48, UpdateComplete, Updated, 8 * day},
        StorySet{5, 1'800, 1'800, 3, UpdateComplete, Updated, 12 * day}},
}};

constexpr std::array beats{
    // the past of what the eye falls on first
    StoryBeat{"retail-shelf", Train, -9 * day, UpdateComplete, Updated, 4'172, 4'950, 180},
    StoryBeat{"retail-shelf", Train, -5 * day - 19 * hour, UpdateComplete, Updated, 4'480, 5'000, 195},
    StoryBeat{"retail-shelf", Train, -42 * hour, UpdateComplete, Updated, 4'700, 5'000, 212},
    StoryBeat{"retail-shelf", Train, -160 * minute, UpdateComplete, Updated, 4'812, 5'000, 212},
    StoryBeat{"logo-brand", Test, -8 * day, UpdateComplete, Updated, 1'640, 2'000, 6},
    StoryBeat{"logo-brand", Test, -6 * day, UpdateComplete, Updated, 1'705, 2'000, 8},
    StoryBeat{"orchard-fruit-counting-v10", Train, -9 * day, UpdateComplete, Updated, 2'220, 3'200, 4},
    StoryBeat{"orchard-fruit-counting-v10", Train, -4 * day, UpdateComplete, Updated, 2'360, 3'600, 4},
    StoryBeat{"orchard-fruit-counting-v10", Train, -30 * hour, UpdateComplete, Updated, 2'610, 3'600, 6},
    StoryBeat{"flowers", Train, -8 * day, UpdateComplete, Updated, 294, 470, 1},
    StoryBeat{"flowers", Train, -6 * day - 4 * hour, UpdateComplete, Updated, 345, 500, 3},
    StoryBeat{"flowers", Train, -76 * hour, UpdateComplete, Updated, 375, 500, 3},
    StoryBeat{"flowers", Train, -47 * hour, UpdateComplete, Updated, 402, 500, 3},

    // what happens while one watches: the first move after 40 s, so that a picture of the first moments holds still
    StoryBeat{"drone-corn", Train, 40, CreateComplete, Created, 0, 1'800, 26},
    StoryBeat{"logo-brand", Test, 45, UpdateInProgress, None, 1'600, 2'000, 14},
    StoryBeat{"logo-brand", Test, 70, UpdateComplete, Updated, 1'690, 2'000, 22},
    StoryBeat{"logo-brand", Test, 230, UpdateInProgress, None, 1'690, 2'000, 22},
    StoryBeat{"logo-brand", Test, 260, UpdateComplete, Updated, 1'704, 2'000, 5},
    StoryBeat{"defect-detection", Train, 75, UpdateComplete, Updated, 9'640, 12'400, 24},
    StoryBeat{"flowers", Train, 90, UpdateInProgress, None, 420, 500, 3},
    StoryBeat{"flowers", Train, 115, UpdateComplete, Updated, 446, 500, 1},
    StoryBeat{"wood-knots", Test, 150, UpdateInProgress, None, 520, 650, 0},
    StoryBeat{"wood-knots", Test, 195, UpdateFailed, TooManyTerminalErrors, 520, 650, 0},
    StoryBeat{"wood-knots", Test, 10 * minute, UpdateInProgress, None, 520, 650, 0},
    StoryBeat{"wood-knots", Test, 11 * minute, UpdateComplete, Updated, 604, 650, 0},
    StoryBeat{"ppe-helmets", Train, 210, UpdateInProgress, None, 3'044, 3'060, 0},
    StoryBeat{"ppe-helmets", Train, 250, UpdateComplete, Updated, 3'060, 3'060, 0},
    StoryBeat{"retail-shelf", Train, 15 * minute, UpdateInProgress, None, 4'812, 5'000, 212},
    StoryBeat{"retail-shelf", Train, 16 * minute, UpdateComplete, Updated, 4'956, 5'000, 40},
};

constexpr std::array rhythms{
    // first, period, busy, batch, import every, error swing
    StoryRhythm{"satellite-roof-segments-europe-central-2026-v3", Train, 60, 90, 20, 150, 400, 12},
    StoryRhythm{"traffic-signs", Train, 100, 240, 45, 60, 200, 9},
    StoryRhythm{"safety-vests", Train, 130, 180, 30, 24, 80, 3},
    StoryRhythm{"vine-leaves", Train, 170, 300, 40, 32, 80, 0},
    StoryRhythm{"drone-corn", Train, 180, 120, 25, 45, 30, 2},
    StoryRhythm{"defect-detection", Train, 300, 240, 50, 80, 30, 4},
    StoryRhythm{"flowers", Train, 400, 300, 25, 6, 8, 1},
};
// clang-format on

constexpr std::array ends{
    StoryEnd{"old-pilot", Test, 4 * minute},
};

} // namespace

StoryWords wordsOf(StoryMessage message)
{
    using enum StatusMessageCode;
    switch (message) {
    case None: return {nullptr, std::nullopt};
    case Created: return {"The dataset was successfully created from the manifest file.", Success};
    case Updated: return {"The dataset was successfully updated.", Success};
    case MultipleBuckets: return {"The manifest file contains images from multiple S3 buckets.", ClientError};
    case TooManyTerminalErrors: return {"The manifest file has too many terminal errors.", ClientError};
    case BucketPermissions: return {"The S3 bucket permissions are incorrect.", ClientError};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

std::span<const StoryProject> storyProjects() { return projects; }
std::span<const StoryBeat> storyBeats() { return beats; }
std::span<const StoryRhythm> storyRhythms() { return rhythms; }
std::span<const StoryEnd> storyEnds() { return ends; }

} // namespace dw

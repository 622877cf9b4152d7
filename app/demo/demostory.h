// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetarn.h"
#include "rekognition/datasetdescription.h"

#include <optional>
#include <span>

namespace dw {

/// The demo account's script: tables only. Seconds count from the start of the demo, or back from it where it says "ago".

/// StatusMessage texts, word for word. Source: Rekognition Custom Labels Developer Guide, "Terminal manifest file errors",
/// and the service model's examples.
enum class StoryMessage {
    None, ///< absent, as long as an operation is in progress
    Created,
    Updated,
    MultipleBuckets,
    TooManyTerminalErrors,
    BucketPermissions,
};

struct StoryWords {
    const char *text; ///< null for None
    std::optional<StatusMessageCode> code;
};
[[nodiscard]] StoryWords wordsOf(StoryMessage message);

/// One dataset at the start.
struct StorySet {
    int labels; ///< declared
    int labeled;
    int total;
    int errors;
    DatasetStatus status;
    StoryMessage message;
    qint64 changedAgo; ///< seconds
    int weekGain = 0; ///< entries labeled in the 7 days before the start
    int weekSteps = 0; ///< batches in which they came; 0 where storyBeats() tells the past
};

struct StoryProject {
    const char *name;
    qint64 created; ///< epoch milliseconds
    std::optional<StorySet> train;
    std::optional<StorySet> test;
};

/// Something that happens to one dataset: its whole state from then on.
struct StoryBeat {
    const char *project;
    DatasetType set;
    qint64 at; ///< seconds from the start; negative before it
    DatasetStatus status;
    StoryMessage message;
    int labeled;
    int total;
    int errors;
};

/// Labeling that goes on for as long as the demo runs: each period an update adds a batch of labels; every few of them
/// new entries are imported as well. Errors rise and are fixed again.
struct StoryRhythm {
    const char *project;
    DatasetType set;
    qint64 first; ///< seconds from the start; after the dataset's last beat
    qint64 period; ///< seconds
    qint64 busy; ///< seconds of each period in UPDATE_IN_PROGRESS
    int batch; ///< entries labeled in a period
    int importEvery; ///< periods; an import brings as many entries as were labeled since the last one
    int errorSwing; ///< a quarter of the errors that come and go
};

/// When a dataset that is being deleted is gone.
struct StoryEnd {
    const char *project;
    DatasetType set;
    qint64 at; ///< seconds from the start
};

[[nodiscard]] std::span<const StoryProject> storyProjects();
[[nodiscard]] std::span<const StoryBeat> storyBeats(); ///< in order of time for each dataset
[[nodiscard]] std::span<const StoryRhythm> storyRhythms();
[[nodiscard]] std::span<const StoryEnd> storyEnds();

} // namespace dw

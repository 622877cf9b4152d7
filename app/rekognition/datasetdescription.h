// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <cmath>
#include <optional>

namespace dw {

/// DatasetStatus of the API. Describes the *last operation*: UpdateFailed does not mean the dataset is unusable.
enum class DatasetStatus {
    CreateInProgress,
    CreateComplete,
    CreateFailed,
    UpdateInProgress,
    UpdateComplete,
    UpdateFailed,
    DeleteInProgress,
};

/// DatasetStatusMessageCode of the API.
enum class StatusMessageCode {
    Success,
    ServiceError, ///< AWS's side: try again later
    ClientError, ///< the input's side: fix it
};

/// An enum value as it came: the word is always kept, `known` is empty for a word this version does not know.
template<typename Enum>
struct Word {
    QString text; ///< as the service wrote it, e.g. "UPDATE_COMPLETE"
    std::optional<Enum> known;
    bool operator==(const Word &) const = default;
};

/// AWS's word of a known value, e.g. "UPDATE_COMPLETE".
[[nodiscard]] QString apiName(DatasetStatus status);
[[nodiscard]] QString apiName(StatusMessageCode code);

/// Words for text from the wire; unknown text is kept.
[[nodiscard]] Word<DatasetStatus> datasetStatusWord(const QString &text);
[[nodiscard]] Word<StatusMessageCode> statusMessageCodeWord(const QString &text);

/// DatasetStats of the API. Absent is not 0. LabeledEntries and ErrorEntries can overlap.
struct DatasetStats {
    std::optional<qint64> labeledEntries; ///< entries that have labels
    std::optional<qint64> totalEntries; ///< all entries
    std::optional<qint64> totalLabels; ///< labels declared
    std::optional<qint64> errorEntries; ///< entries with at least one error
    bool operator==(const DatasetStats &) const = default;
};

/// DatasetDescription of the API; every member may be absent.
struct DatasetDescription {
    std::optional<double> creationTimestamp; ///< epoch seconds with fraction, as sent
    std::optional<double> lastUpdatedTimestamp; ///< epoch seconds with fraction, as sent
    std::optional<Word<DatasetStatus>> status;
    std::optional<QString> statusMessage; ///< AWS's words, unchanged
    std::optional<Word<StatusMessageCode>> statusMessageCode;
    std::optional<DatasetStats> stats;
    bool operator==(const DatasetDescription &) const = default;
};

/// Epoch seconds as UTC, rounded to milliseconds. Invalid for what no calendar holds.
[[nodiscard]] QDateTime fromEpochSeconds(double seconds);

[[nodiscard]] bool isInProgress(DatasetStatus status) noexcept; ///< creating, updating or deleting
[[nodiscard]] bool isComplete(DatasetStatus status) noexcept;
[[nodiscard]] bool isFailed(DatasetStatus status) noexcept;

} // namespace dw

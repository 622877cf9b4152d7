// SPDX-License-Identifier: GPL-3.0-or-later
#include "rekognition/datasetdescription.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dw {

QString apiName(DatasetStatus status)
{
    switch (status) {
    case DatasetStatus::CreateInProgress: return u"CREATE_IN_PROGRESS"_s;
    case DatasetStatus::CreateComplete: return u"CREATE_COMPLETE"_s;
    case DatasetStatus::CreateFailed: return u"CREATE_FAILED"_s;
    case DatasetStatus::UpdateInProgress: return u"UPDATE_IN_PROGRESS"_s;
    case DatasetStatus::UpdateComplete: return u"UPDATE_COMPLETE"_s;
    case DatasetStatus::UpdateFailed: return u"UPDATE_FAILED"_s;
    case DatasetStatus::DeleteInProgress: return u"DELETE_IN_PROGRESS"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString apiName(StatusMessageCode code)
{
    switch (code) {
    case StatusMessageCode::Success: return u"SUCCESS"_s;
    case StatusMessageCode::ServiceError: return u"SERVICE_ERROR"_s;
    case StatusMessageCode::ClientError: return u"CLIENT_ERROR"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

namespace {

template<typename Enum, size_t count>
Word<Enum> wordFrom(const QString &text, const std::array<Enum, count> &known)
{
    for (const Enum value : known) {
        if (text == apiName(value))
            return {text, value};
    }
    return {text, std::nullopt};
}

} // namespace

Word<DatasetStatus> datasetStatusWord(const QString &text)
{
    using enum DatasetStatus;
    return wordFrom(text, std::array{CreateInProgress, CreateComplete, CreateFailed, UpdateInProgress, UpdateComplete,
                                     UpdateFailed, DeleteInProgress});
}

Word<StatusMessageCode> statusMessageCodeWord(const QString &text)
{
    using enum StatusMessageCode;
    return wordFrom(text, std::array{Success, ServiceError, ClientError});
}

QDateTime fromEpochSeconds(double seconds)
{
    // Qt dates end long before doubles do; 253402300800 s is the year 10000
    if (!(std::abs(seconds) < 253402300800.0))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::llround(seconds * 1000.0)), Qt::UTC);
}

bool isInProgress(DatasetStatus status) noexcept
{
    using enum DatasetStatus;
    return status == CreateInProgress || status == UpdateInProgress || status == DeleteInProgress;
}

bool isComplete(DatasetStatus status) noexcept
{
    return status == DatasetStatus::CreateComplete || status == DatasetStatus::UpdateComplete;
}

bool isFailed(DatasetStatus status) noexcept
{
    return status == DatasetStatus::CreateFailed || status == DatasetStatus::UpdateFailed;
}

} // namespace dw

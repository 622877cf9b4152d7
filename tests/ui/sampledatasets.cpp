// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"

using namespace Qt::StringLiterals;

namespace dw::test {

namespace {

struct Row {
    const char *project;
    DatasetType type;
    DatasetStatus status;
    qint64 labeled;
    qint64 total;
    qint64 errors;
    qint64 changedMinutesAgo;
};

constexpr qint64 day = 24 * 60;

constexpr Row rows[] = {
    {"defect-detection", DatasetType::Train, DatasetStatus::UpdateInProgress, 9120, 12400, 31, 8},
    {"defect-detection", DatasetType::Test, DatasetStatus::UpdateComplete, 2480, 2480, 0, day},
    {"drone-corn", DatasetType::Train, DatasetStatus::CreateInProgress, 0, 0, 0, 3},
    {"flowers", DatasetType::Train, DatasetStatus::UpdateComplete, 420, 500, 3, day},
    {"flowers", DatasetType::Test, DatasetStatus::CreateComplete, 125, 125, 0, 10 * day},
    {"logo-brand", DatasetType::Train, DatasetStatus::UpdateComplete, 7310, 8000, 0, 2 * day},
    {"logo-brand", DatasetType::Test, DatasetStatus::UpdateComplete, 1640, 2000, 14, day},
    {"old-pilot", DatasetType::Train, DatasetStatus::DeleteInProgress, 90, 90, 0, 5},
    {"orchard-fruit-counting-v2", DatasetType::Train, DatasetStatus::CreateComplete, 2400, 2400, 0, 17 * day},
    {"orchard-fruit-counting-v2", DatasetType::Test, DatasetStatus::CreateComplete, 600, 600, 0, 17 * day},
    {"orchard-fruit-counting-v10", DatasetType::Train, DatasetStatus::UpdateComplete, 2730, 3600, 5, 4 * 60},
    {"orchard-fruit-counting-v10", DatasetType::Test, DatasetStatus::CreateComplete, 318, 360, 0, 3 * day},
    {"ppe-helmets", DatasetType::Train, DatasetStatus::UpdateComplete, 3044, 3060, 0, 2 * day},
    {"ppe-helmets", DatasetType::Test, DatasetStatus::UpdateComplete, 760, 765, 1, 2 * day},
    {"retail-shelf", DatasetType::Train, DatasetStatus::UpdateFailed, 4812, 5000, 212, 2},
    {"retail-shelf", DatasetType::Test, DatasetStatus::UpdateComplete, 1180, 1250, 5, 6 * day},
    {"wood-knots", DatasetType::Train, DatasetStatus::UpdateComplete, 1980, 2600, 9, 3 * day},
    {"wood-knots", DatasetType::Test, DatasetStatus::UpdateComplete, 520, 650, 0, 6 * day},
};

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 19), QTime(14, 32), Qt::UTC);
}

DatasetArn sampleArn(const QString &project, DatasetType type, const QString &region)
{
    const QString set = type == DatasetType::Train ? u"train"_s : u"test"_s;
    return DatasetArn::parse(u"arn:aws:rekognition:%1:111122223333:project/%2/dataset/%3/1690476084535"_s.arg(region, project, set)).value();
}

DatasetDescription sampleDescription(DatasetStatus status, qint64 labeled, qint64 total, qint64 errors, const QDateTime &changed)
{
    const bool failed = isFailed(status);
    const bool moving = isInProgress(status);
    const QString message = failed                    ? u"The manifest file contains images from multiple S3 buckets."_s
        : status == DatasetStatus::CreateComplete     ? u"The dataset was successfully created from the manifest file."_s
                                                      : u"The dataset was successfully updated."_s;
    DatasetDescription description;
    description.creationTimestamp = 1785145284.738;
    description.lastUpdatedTimestamp = double(changed.toSecsSinceEpoch());
    description.status = Word<DatasetStatus> {apiName(status), status};
    if (!moving) {
        description.statusMessage = message;
        const auto code = failed ? StatusMessageCode::ClientError : StatusMessageCode::Success;
        description.statusMessageCode = Word<StatusMessageCode> {apiName(code), code};
    }
    description.stats = DatasetStats {labeled, total, 9, errors};
    return description;
}

void addPictureDatasets(DatasetRepository &repository)
{
    const QDateTime now = sampleNow();
    for (const Row &row : rows) {
        const QString project = QString::fromLatin1(row.project);
        const bool isVendor = project == u"wood-knots"_s;
        const DatasetArn arn = sampleArn(project, row.type);
        repository.add({arn}, isVendor ? u"2"_s : u"1"_s, isVendor ? u"labeling-vendor"_s : u"vision-prod"_s);
        const auto description
            = sampleDescription(row.status, row.labeled, row.total, row.errors, now.addSecs(-row.changedMinutesAgo * 60));
        repository.applyDescription(arn, description, now.addSecs(isVendor ? -72 * 60 : -12));
    }
    const DatasetArn logo = sampleArn(u"logo-brand"_s, DatasetType::Test);
    repository.applyDescription(logo, sampleDescription(DatasetStatus::UpdateComplete, 1600, 2000, 14, now.addDays(-1)), now.addSecs(-11));
    const DatasetArn orchard = sampleArn(u"orchard-fruit-counting-v10"_s);
    repository.applyDescription(orchard, sampleDescription(DatasetStatus::UpdateComplete, 2730, 3600, 9, now.addSecs(-4 * 3600)), now.addSecs(-11));
    ApiError denied;
    denied.kind = ApiError::Kind::AccessDenied;
    denied.code = u"AccessDeniedException"_s;
    denied.operation = u"DescribeDataset"_s;
    for (const DatasetType type : {DatasetType::Train, DatasetType::Test})
        repository.applyError(sampleArn(u"wood-knots"_s, type), denied, now.addSecs(-10));
}

HistorySeries sampleHistory()
{
    const auto sample = [](double daysAgo, qint64 labeled, qint64 total, qint64 errors, DatasetStatus status) {
        return HistorySample {sampleNow().addSecs(static_cast<qint64>(-daysAgo * 86400)), labeled, total, errors,
            Word<DatasetStatus> {apiName(status), status}};
    };
    const auto updating = DatasetStatus::UpdateInProgress;
    const auto complete = DatasetStatus::UpdateComplete;
    return {sample(8, 294, 470, 1, complete), sample(6.4, 294, 470, 1, updating), sample(6.2, 340, 500, 3, complete),
        sample(3.3, 340, 500, 3, updating), sample(3.2, 370, 500, 3, complete), sample(2, 400, 500, 3, complete),
        sample(1.13, 420, 500, 3, complete)};
}

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/projectverdict.h"

#include <algorithm>

namespace dw {
namespace {

std::optional<ReadinessSet> setOf(const DatasetRepository &repository, const DatasetArn &arn, const KnownLabels &labels)
{
    const DatasetSnapshot *snapshot = repository.find(arn);
    if (!snapshot)
        return std::nullopt;
    const auto known = labels.constFind(arn);
    if (known == labels.cend())
        return ReadinessSet{datasetState(*snapshot), stats(*snapshot)};
    return ReadinessSet{datasetState(*snapshot), stats(*snapshot), known->labels, known->isRead};
}

/// Only the labels say more: a check of these, or of how many labels are enough (which is another number for boxes).
bool isAboutLabels(const ReadinessCheck &check)
{
    switch (check.rule) {
    case ReadinessRule::UnusedLabels:
    case ReadinessRule::CrowdedLabels:
    case ReadinessRule::LabelOverlap: return true;
    case ReadinessRule::Labels: return check.value.has_value();
    case ReadinessRule::Status:
    case ReadinessRule::Entries:
    case ReadinessRule::LabeledEntries:
    case ReadinessRule::UnlabeledEntries:
    case ReadinessRule::ErrorEntries:
    case ReadinessRule::InvalidLines: return false;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

std::optional<ReadinessOutcome> deciding(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Ready: return std::nullopt;
    case ReadinessVerdict::ReadyWithWarnings: return ReadinessOutcome::Warning;
    case ReadinessVerdict::NotReady: return ReadinessOutcome::NotMet;
    case ReadinessVerdict::Unknown: return ReadinessOutcome::Unknown;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

ProjectVerdict projectVerdict(const Readiness &readiness)
{
    const auto count = [&](ReadinessOutcome outcome) {
        return int(std::count_if(readiness.checks.begin(), readiness.checks.end(),
                                 [=](const ReadinessCheck &check) { return check.outcome == outcome; }));
    };
    ProjectVerdict verdict{readiness.verdict, count(ReadinessOutcome::NotMet), count(ReadinessOutcome::Warning),
                           count(ReadinessOutcome::Unknown)};
    const auto reason = std::find_if(readiness.checks.begin(), readiness.checks.end(),
                                     [&](const ReadinessCheck &check) { return check.outcome == deciding(readiness.verdict); });
    if (reason != readiness.checks.end())
        verdict.reason = *reason;
    verdict.lacksLabels = readiness.verdict == ReadinessVerdict::Unknown && verdict.unknown > 0
        && std::all_of(readiness.checks.begin(), readiness.checks.end(), [](const ReadinessCheck &check) {
                              return check.outcome != ReadinessOutcome::Unknown || isAboutLabels(check);
                          });
    return verdict;
}

Readiness projectReadiness(const DatasetRepository &repository, const ProjectSets &sets, const KnownLabels &labels)
{
    const DatasetArn &any = sets.train.isNull() ? sets.test : sets.train;
    return readiness({any.region(), setOf(repository, sets.train, labels), setOf(repository, sets.test, labels)});
}

ProjectVerdict projectVerdict(const DatasetRepository &repository, const ProjectSets &sets, const KnownLabels &labels)
{
    return projectVerdict(projectReadiness(repository, sets, labels));
}

} // namespace dw

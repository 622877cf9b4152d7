// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness/readiness.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace dw {
namespace {

using enum ReadinessOutcome;
using enum ReadinessRule;
using Set = std::optional<ReadinessSet>;

ReadinessOutcome limited(std::optional<qint64> value, std::optional<qint64> least, std::optional<qint64> most)
{
    if (!value)
        return Unknown;
    return (least && *value < *least) || (most && *value > *most) ? NotMet : Met;
}

ReadinessCheck check(ReadinessRule rule, std::optional<DatasetType> type, const ReadinessSource &source)
{
    ReadinessCheck result;
    result.rule = rule;
    result.set = type;
    result.source = source;
    return result;
}

void sortNaturally(QStringList &names)
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom)); // the C locale knows no numbers
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
}

ReadinessCheck statusCheck(const Set &set, DatasetType type)
{
    ReadinessCheck result = check(Status, type, trainingSource());
    if (!set)
        return result;
    result.state = set->state;
    switch (set->state) {
    case DatasetState::Complete: result.outcome = Met; break;
    // The documentation has no rule for training in the meantime; the counts below are about to change
    case DatasetState::Creating:
    case DatasetState::Updating: result.outcome = Warning; break;
    case DatasetState::UpdateFailed: result.outcome = Warning; break; // as it was before the update
    case DatasetState::CreateFailed:
    case DatasetState::Deleting:
    case DatasetState::NotFound: result.outcome = NotMet; break;
    case DatasetState::Unknown: result.outcome = Unknown; break;
    }
    return result;
}

ReadinessCheck entriesCheck(const Set &set, DatasetType type, const QString &region, std::optional<bool> boxes)
{
    ReadinessCheck result = check(Entries, type, quotasSource());
    result.value = set ? set->stats.totalEntries : std::nullopt;
    result.least = 1; // "The manifest file is empty."
    result.most = mostEntries(region, type);
    result.outcome = limited(result.value, result.least, result.most);
    // More is possible for image-level labels, for who asked AWS
    if (result.value > result.most && result.value <= mostEntriesOnRequest(region) && !boxes.value_or(false))
        result.outcome = Warning;
    return result;
}

ReadinessCheck labeledCheck(const Set &set, DatasetType type)
{
    ReadinessCheck result = check(LabeledEntries, type, contentErrorsSource());
    result.value = set ? set->stats.labeledEntries : std::nullopt;
    result.least = 1; // "The manifest file has too few usable labels."
    result.outcome = limited(result.value, result.least, {});
    return result;
}

ReadinessCheck unlabeledCheck(const Set &set, DatasetType type)
{
    ReadinessCheck result = check(UnlabeledEntries, type, lineErrorsSource());
    if (!set || !set->stats.totalEntries || !set->stats.labeledEntries)
        return result;
    // F31: AWS's numbers may contradict each other
    result.value = std::max<qint64>(0, *set->stats.totalEntries - *set->stats.labeledEntries);
    result.outcome = *result.value > 0 ? Warning : Met;
    return result;
}

ReadinessCheck errorsCheck(const Set &set, DatasetType type)
{
    ReadinessCheck result = check(ErrorEntries, type, datasetErrorsSource());
    result.value = set ? set->stats.errorEntries : std::nullopt;
    if (result.value)
        result.outcome = *result.value > 0 ? Warning : Met;
    return result;
}

ReadinessCheck labelsCheck(const Set &set, DatasetType type, std::optional<bool> boxes)
{
    ReadinessCheck result = check(Labels, type, quotasSource());
    if (set)
        result.value = set->labelsRead ? std::optional<qint64>(set->labels.size()) : set->stats.totalLabels;
    result.least = leastLabels(boxes.value_or(false));
    result.most = mostLabels;
    result.outcome = limited(result.value, result.least, result.most);
    if (!boxes && result.value == leastLabels(true)) // enough for boxes only, and who knows whether there are any
        result.outcome = Unknown;
    return result;
}

/// Labels whose count of entries \p isWrong. Unknown where the labels, or the count of any that is not wrong, is.
template<typename IsWrong>
ReadinessCheck perLabelCheck(ReadinessCheck result, const Set &set, IsWrong isWrong)
{
    if (!set || !set->labelsRead)
        return result;
    bool isComplete = true;
    for (const DatasetLabel &label : set->labels) {
        if (!label.entryCount)
            isComplete = false;
        else if (isWrong(*label.entryCount))
            result.labels.append(label.name.value_or(QString()));
    }
    sortNaturally(result.labels);
    result.value = result.labels.size();
    result.outcome = !result.labels.isEmpty() ? NotMet : isComplete ? Met : Unknown;
    if (result.outcome == Unknown)
        result.value.reset();
    return result;
}

QSet<QString> usedLabels(const QList<DatasetLabel> &labels)
{
    QSet<QString> names;
    for (const DatasetLabel &label : labels) {
        if (label.name && label.entryCount.value_or(1) > 0)
            names.insert(*label.name);
    }
    return names;
}

ReadinessCheck overlapCheck(const ReadinessInput &input)
{
    ReadinessCheck result = check(LabelOverlap, std::nullopt, contentErrorsSource());
    result.least = leastOverlapPercent;
    if (!input.train || !input.test || !input.train->labelsRead || !input.test->labelsRead)
        return result;
    const QSet<QString> train = usedLabels(input.train->labels);
    const QSet<QString> test = usedLabels(input.test->labels);
    if (train.isEmpty())
        return result; // said by other rules
    const qsizetype common = QSet<QString>(train).intersect(test).size();
    result.labels = (QSet<QString>(train) - test).values();
    sortNaturally(result.labels);
    // "Remove labels from the training dataset", says the guide: so it is the share of the training labels
    result.value = common * 100 / train.size();
    result.outcome = limited(result.value, result.least, {});
    return result;
}

ReadinessCheck invalidLinesCheck(const Set &set, DatasetType type)
{
    ReadinessCheck result = check(InvalidLines, type, datasetErrorsSource());
    result.outcome = Note;
    result.most = mostInvalidPercent;
    if (set && set->stats.errorEntries && set->stats.totalEntries.value_or(0) > 0)
        result.value = *set->stats.errorEntries * 100 / *set->stats.totalEntries;
    return result;
}

ReadinessVerdict verdictOf(const QList<ReadinessCheck> &checks)
{
    const auto has = [&](ReadinessOutcome outcome) {
        return std::any_of(checks.begin(), checks.end(), [=](const ReadinessCheck &c) { return c.outcome == outcome; });
    };
    if (has(NotMet))
        return ReadinessVerdict::NotReady;
    if (has(Unknown))
        return ReadinessVerdict::Unknown;
    return has(Warning) ? ReadinessVerdict::ReadyWithWarnings : ReadinessVerdict::Ready;
}

} // namespace

std::optional<bool> hasBoxes(const ReadinessInput &input)
{
    std::optional<bool> result;
    for (const Set *set : {&input.train, &input.test}) {
        if (!*set || !(*set)->labelsRead || (*set)->labels.isEmpty())
            continue;
        const QList<DatasetLabel> &labels = (*set)->labels;
        const bool boxes
            = std::any_of(labels.begin(), labels.end(), [](const auto &label) { return label.boundingBoxCount.value_or(0) > 0; });
        result = result.value_or(false) || boxes;
    }
    return result;
}

Readiness readiness(const ReadinessInput &input)
{
    const std::optional<bool> boxes = hasBoxes(input);
    Readiness result;
    const auto both = [&](auto make) {
        result.checks.append(make(input.train, DatasetType::Train));
        result.checks.append(make(input.test, DatasetType::Test));
    };
    both(statusCheck);
    both([&](const Set &set, DatasetType type) { return entriesCheck(set, type, input.region, boxes); });
    both(labeledCheck);
    both(unlabeledCheck);
    both(errorsCheck);
    both([&](const Set &set, DatasetType type) { return labelsCheck(set, type, boxes); });
    ReadinessCheck unused = check(UnusedLabels, DatasetType::Train, quotasSource());
    unused.least = leastEntriesPerTrainingLabel;
    result.checks.append(
        perLabelCheck(unused, input.train, [](qint64 entries) { return entries < leastEntriesPerTrainingLabel; }));
    ReadinessCheck crowded = check(CrowdedLabels, DatasetType::Test, quotasSource());
    crowded.most = mostEntriesPerTestLabel;
    result.checks.append(perLabelCheck(crowded, input.test, [](qint64 entries) { return entries > mostEntriesPerTestLabel; }));
    result.checks.append(overlapCheck(input));
    both(invalidLinesCheck);
    result.verdict = verdictOf(result.checks);
    return result;
}

} // namespace dw

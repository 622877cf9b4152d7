// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/readinesstext.h"

#include "core/redact.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ReadinessText)
};

constexpr qsizetype mostNames = 3; // of labels, in one sentence

QString ruleName(ReadinessRule rule)
{
    switch (rule) {
    case ReadinessRule::Status: return Words::tr("Status");
    case ReadinessRule::Entries: return Words::tr("Entries");
    case ReadinessRule::LabeledEntries: return Words::tr("Labeled entries");
    case ReadinessRule::UnlabeledEntries: return Words::tr("Entries without labels");
    case ReadinessRule::ErrorEntries: return Words::tr("Entries with errors");
    case ReadinessRule::Labels: return Words::tr("Labels");
    case ReadinessRule::UnusedLabels: return Words::tr("Labels without entries");
    case ReadinessRule::CrowdedLabels: return Words::tr("Labels with too many entries");
    case ReadinessRule::LabelOverlap: return Words::tr("Train labels also in test");
    case ReadinessRule::InvalidLines: return Words::tr("Invalid lines at import");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool isPercent(const ReadinessCheck &check)
{
    return check.rule == ReadinessRule::LabelOverlap || check.rule == ReadinessRule::InvalidLines;
}

QString number(const ReadinessCheck &check, qint64 value, const QLocale &locale)
{
    return isPercent(check) ? percentText(int(value), locale) : countText(value, locale);
}

/// "a, b, c and 4 more".
QString names(const QStringList &labels, const QLocale &locale)
{
    QStringList shown;
    for (const QString &label : labels.first(std::min(labels.size(), mostNames)))
        shown.append(label.isEmpty() ? absentText() : cleanText(label, 60));
    const QString list = shown.join(Words::tr(", ", "between names"));
    if (labels.size() <= mostNames)
        return list;
    return Words::tr("%1 and %2 more").arg(list, countText(labels.size() - mostNames, locale));
}

QString statusReason(const ReadinessCheck &check)
{
    if (!check.state)
        return Words::tr("No such dataset of this project is watched.");
    switch (*check.state) {
    case DatasetState::Complete: return Words::tr("No operation is going on.");
    case DatasetState::Creating:
    case DatasetState::Updating: return Words::tr("The counts are about to change.");
    case DatasetState::UpdateFailed: return Words::tr("The last update failed; the dataset is as before it.");
    case DatasetState::CreateFailed: return Words::tr("The import failed: there is nothing to train on.");
    case DatasetState::Deleting: return Words::tr("It is being deleted.");
    case DatasetState::NotFound: return Words::tr("Deleted, or not in this account.");
    case DatasetState::Unknown: return Words::tr("Not read yet.");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString unknownReason(const ReadinessCheck &check)
{
    if (check.rule == ReadinessRule::Labels && check.value)
        return Words::tr("One label is enough for boxes only, and whether there are boxes is not known.");
    return Words::tr("Not read, or not reported by AWS.");
}

} // namespace

QString verdictText(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Ready: return Words::tr("Ready");
    case ReadinessVerdict::ReadyWithWarnings: return Words::tr("Ready with warnings");
    case ReadinessVerdict::NotReady: return Words::tr("Not ready");
    case ReadinessVerdict::Unknown: return Words::tr("Unknown", "whether a project can be trained");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString verdictSentence(const Readiness &readiness, const QLocale &locale)
{
    const auto count = [&](ReadinessOutcome outcome) {
        return countText(std::count_if(readiness.checks.begin(), readiness.checks.end(),
                                       [=](const ReadinessCheck &check) { return check.outcome == outcome; }),
                         locale);
    };
    const QString decides = Words::tr("Documented limits only: AWS decides.");
    switch (readiness.verdict) {
    case ReadinessVerdict::Ready: return Words::tr("Every limit is met. %1").arg(decides);
    //: %1 is a number of warnings
    case ReadinessVerdict::ReadyWithWarnings:
        return Words::tr("Every limit is met; warnings: %1. %2").arg(count(ReadinessOutcome::Warning), decides);
    //: %1 is a number of limits
    case ReadinessVerdict::NotReady:
        return Words::tr("Limits that are not met: %1. %2").arg(count(ReadinessOutcome::NotMet), decides);
    //: %1 is a number of limits
    case ReadinessVerdict::Unknown:
        return Words::tr("Limits that cannot be checked: %1. %2").arg(count(ReadinessOutcome::Unknown), decides);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString verdictReason(const ProjectVerdict &verdict, const QLocale &locale)
{
    if (verdict.lacksLabels)
        return Words::tr("Its labels are not read yet.");
    if (!verdict.reason)
        return verdict.verdict == ReadinessVerdict::Ready ? Words::tr("Every documented limit is met.") : QString();
    //: %1 is what is checked, e.g. "Entries, test"; %2 a sentence that says why
    return Words::tr("%1: %2").arg(checkName(*verdict.reason), checkReason(*verdict.reason, locale));
}

QString outcomeText(ReadinessOutcome outcome)
{
    switch (outcome) {
    case ReadinessOutcome::Met: return Words::tr("Met");
    case ReadinessOutcome::Warning: return Words::tr("Warning");
    case ReadinessOutcome::NotMet: return Words::tr("Not met");
    case ReadinessOutcome::Unknown: return Words::tr("Unknown", "whether a limit is met");
    case ReadinessOutcome::Note: return Words::tr("To know");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString checkName(const ReadinessCheck &check)
{
    if (!check.set)
        return ruleName(check.rule);
    //: %1 is what is checked, e.g. "Entries"; %2 is "Train" or "Test"
    return Words::tr("%1, %2").arg(ruleName(check.rule), typeText(*check.set).toLower());
}

QString checkValue(const ReadinessCheck &check, const QLocale &locale)
{
    if (check.rule == ReadinessRule::Status)
        return check.state && *check.state != DatasetState::Unknown ? stateText(*check.state) : absentText();
    return check.value ? number(check, *check.value, locale) : absentText();
}

QString checkLimit(const ReadinessCheck &check, const QLocale &locale)
{
    // these count labels that break a limit on their entries
    if (check.rule == ReadinessRule::UnusedLabels)
        return Words::tr("at least %1 each").arg(countText(check.least.value_or(0), locale));
    if (check.rule == ReadinessRule::CrowdedLabels)
        return Words::tr("at most %1 each").arg(countText(check.most.value_or(0), locale));
    if (check.least && check.most)
        return Words::tr("%1 to %2").arg(number(check, *check.least, locale), number(check, *check.most, locale));
    if (check.least)
        return Words::tr("at least %1").arg(number(check, *check.least, locale));
    return check.most ? Words::tr("at most %1").arg(number(check, *check.most, locale)) : QString();
}

QString checkReason(const ReadinessCheck &check, const QLocale &locale)
{
    if (check.rule == ReadinessRule::Status)
        return statusReason(check);
    if (check.outcome == ReadinessOutcome::Unknown)
        return unknownReason(check);
    const bool met = check.outcome == ReadinessOutcome::Met;
    switch (check.rule) {
    case ReadinessRule::Status: break;
    case ReadinessRule::Entries:
        if (check.value == 0)
            return Words::tr("An empty dataset cannot be used.");
        if (check.outcome == ReadinessOutcome::Warning)
            return Words::tr("More than the default; AWS raises it on request, for image-level labels only.");
        return met ? Words::tr("Within the limit of this region.") : Words::tr("More than this region allows.");
    case ReadinessRule::LabeledEntries:
        return met ? Words::tr("Only labeled entries are used.") : Words::tr("Without labels there is nothing to learn from.");
    case ReadinessRule::UnlabeledEntries:
        return met ? Words::tr("Every entry has labels.")
                   : Words::tr("%1 entries without labels will be ignored.").arg(countText(*check.value, locale));
    case ReadinessRule::ErrorEntries:
        return met ? Words::tr("No entry has an error.") : Words::tr("These are not used, or only in part: see their errors.");
    case ReadinessRule::Labels:
        if (met)
            return Words::tr("Enough labels, and not too many.");
        return check.value < check.least ? Words::tr("Image-level labels need two, boxes one.")
                                         : Words::tr("More labels than a dataset may have.");
    case ReadinessRule::UnusedLabels:
        return met ? Words::tr("Every label is used.") : Words::tr("No entry uses %1.").arg(names(check.labels, locale));
    case ReadinessRule::CrowdedLabels:
        return met ? Words::tr("No label has too many entries.")
                   : Words::tr("Too many entries: %1.").arg(names(check.labels, locale));
    case ReadinessRule::LabelOverlap:
        if (check.labels.isEmpty())
            return Words::tr("All are tested.");
        return Words::tr("Not in test: %1.").arg(names(check.labels, locale));
    case ReadinessRule::InvalidLines:
        return Words::tr("Counted by AWS at import, dropped lines too. The value shows entries with errors that were kept.");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/alerttext.h"

#include "core/redact.h"
#include "ui/text/shownaccounts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::AlertText)
};

constexpr qsizetype longestMessage = 300; // more than any desktop shows
constexpr qsizetype longestName = 100;
constexpr qsizetype mostNames = 3;

/// The weightiest reason first: an alert of several is counted once.
AlertReason mainReason(const Alert &alert)
{
    for (const AlertReason reason : {AlertReason::SignInExpired, AlertReason::Failed, AlertReason::Finished,
                                     AlertReason::ErrorsRose, AlertReason::NoProgress}) {
        if (alert.reasons.testFlag(reason))
            return reason;
    }
    return AlertReason::NoProgress;
}

QString nameOf(const Alert &alert, const QLocale &locale)
{
    if (alert.arn.isNull())
        return cleanText(alert.name, longestName);
    //: A dataset: project / train or test
    return Words::tr("%1 / %2").arg(cleanText(alert.arn.project(), longestName), locale.toLower(typeText(alert.arn.type())));
}

QString happened(const Alert &alert, const QLocale &locale)
{
    const DatasetState state = alert.facts.state;
    const bool isCreation = alert.facts.status.startsWith(u"CREATE");
    switch (mainReason(alert)) {
    case AlertReason::Finished: return isCreation ? Words::tr("create complete") : Words::tr("update complete");
    case AlertReason::Failed:
        return state == DatasetState::CreateFailed ? Words::tr("create failed") : Words::tr("update failed");
    case AlertReason::ErrorsRose: return Words::tr("errors rose");
    case AlertReason::NoProgress:
        return Words::tr("no progress for %1").arg(durationText(std::chrono::hours(alert.stalledHours), locale));
    case AlertReason::SignInExpired: break; // has a sentence of its own
    } // no default: the compiler must list what is missing
    return {};
}

QString labeledText(const AlertFacts &facts, const QLocale &locale)
{
    if (!facts.labeled || !facts.total)
        return Words::tr("Counts not reported");
    if (*facts.total == 0)
        return Words::tr("No entries yet");
    return Words::tr("%1 of %2 labeled").arg(countText(*facts.labeled, locale), countText(*facts.total, locale));
}

QString errorsText(const Alert &alert, const QLocale &locale)
{
    const auto errors = alert.facts.errors;
    if (!errors)
        return {};
    if (*errors == 0)
        return Words::tr("no errors");
    const QString count = Words::tr("%Ln error(s)", nullptr, int(std::min<qint64>(*errors, INT_MAX)));
    if (!alert.reasons.testFlag(AlertReason::ErrorsRose) || !alert.errorsBefore)
        return count;
    //: %1 is "20 errors", %2 a number
    return Words::tr("%1, before %2").arg(count, countText(*alert.errorsBefore, locale));
}

QString bodyOfOne(const Alert &alert, const QLocale &locale)
{
    const AlertReason reason = mainReason(alert);
    if (reason == AlertReason::SignInExpired)
        return Words::tr("Its datasets show their last values until you sign in again.");
    if (reason == AlertReason::Failed && !alert.facts.message.isEmpty())
        return cleanText(alert.facts.message, longestMessage);
    const QString errors = errorsText(alert, locale);
    const QString labeled = labeledText(alert.facts, locale);
    return errors.isEmpty() ? labeled : labeled + u", "_s + errors;
}

/// The first part carries the noun: "5 datasets finished, 1 failed".
QString countedText(AlertReason reason, int count, bool isFirst)
{
    switch (reason) {
    case AlertReason::Finished:
        return isFirst ? Words::tr("%Ln dataset(s) finished", nullptr, count) : Words::tr("%Ln finished", nullptr, count);
    case AlertReason::Failed:
        return isFirst ? Words::tr("%Ln dataset(s) failed", nullptr, count) : Words::tr("%Ln failed", nullptr, count);
    case AlertReason::ErrorsRose:
        return isFirst ? Words::tr("Errors rose in %Ln dataset(s)", nullptr, count)
                       : Words::tr("errors rose in %Ln", nullptr, count);
    case AlertReason::NoProgress:
        return isFirst ? Words::tr("No progress in %Ln dataset(s)", nullptr, count)
                       : Words::tr("no progress in %Ln", nullptr, count);
    case AlertReason::SignInExpired: return Words::tr("%Ln sign-in(s) expired", nullptr, count);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString withDemo(const QString &text, const QList<Alert> &alerts)
{
    const bool isDemo = std::any_of(alerts.cbegin(), alerts.cend(), [](const Alert &alert) { return alert.isDemo; });
    //: Title of a notification about datasets that are not real
    return isDemo ? Words::tr("Demo: %1").arg(text) : text;
}

} // namespace

QString alertTitle(const QList<Alert> &alerts, const QLocale &locale)
{
    if (alerts.isEmpty())
        return {};
    if (alerts.size() == 1) {
        const Alert &alert = alerts.first();
        const QString name = nameOf(alert, locale);
        const QString title = mainReason(alert) == AlertReason::SignInExpired
            ? Words::tr("Sign-in for %1 expired").arg(name)
            //: A dataset: what happened
            : Words::tr("%1: %2").arg(name, happened(alert, locale));
        return shownText(withDemo(title, alerts));
    }
    QStringList parts;
    for (const AlertReason reason : everyAlertReason) {
        const auto count
            = std::count_if(alerts.cbegin(), alerts.cend(), [reason](const Alert &alert) { return mainReason(alert) == reason; });
        if (count > 0)
            parts.append(countedText(reason, int(count), parts.isEmpty()));
    }
    return withDemo(parts.join(u", "_s), alerts);
}

QString alertBody(const QList<Alert> &alerts, const QLocale &locale)
{
    if (alerts.isEmpty())
        return {};
    if (alerts.size() == 1)
        return shownText(bodyOfOne(alerts.first(), locale));
    QList<Alert> sorted = alerts;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Alert &a, const Alert &b) {
        return a.reasons.testFlag(AlertReason::Failed) && !b.reasons.testFlag(AlertReason::Failed);
    });
    QStringList names;
    for (const Alert &alert : sorted.first(std::min(sorted.size(), mostNames)))
        names.append(nameOf(alert, locale));
    const QString first = names.join(u", "_s);
    const qsizetype more = sorted.size() - names.size();
    //: %1 is a list of names, %2 a number
    return shownText(more > 0 ? Words::tr("%1 and %2 more").arg(first, countText(more, locale)) : first);
}

QString alertActionText()
{
    return Words::tr("Show");
}

} // namespace dw

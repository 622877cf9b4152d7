// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/modeltext.h"

#include "core/redact.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ModelText)
};

QString dayOf(double seconds, const QDateTime &now, const QLocale &locale)
{
    return dayText(fromEpochSeconds(seconds).toLocalTime().date(), now.toLocalTime().date(), locale);
}

QString trainedText(const ModelSummary &model, const QDateTime &now, const QLocale &locale)
{
    const QString when = dayOf(*model.lastTrained, now, locale);
    //: %1 is a day, e.g. "14 Nov"
    QString text = Words::tr("Last trained %1").arg(when);
    if (model.f1Score)
        text += Words::tr(", F1 %1").arg(locale.toString(*model.f1Score, 'f', 3));
    if (model.changedSince.value_or(false))
        text += Words::tr("; a dataset changed since");
    return text + Words::tr(".", "end of a sentence");
}

QString seenFor(const RunningModel &model, const QDateTime &now, const QLocale &locale)
{
    return durationText(std::chrono::seconds(model.firstSeen.secsTo(now)), locale);
}

QString versionLine(const QString &arn)
{
    const QString name = versionName(arn);
    //: %1 is the name of a version of a model
    return name.isEmpty() ? QString() : Words::tr("Version %1.").arg(name);
}

} // namespace

QString modelText(const ModelKnowledge &model, const QDateTime &now, const QLocale &locale)
{
    if (!model.summary)
        return model.isWatched && !model.error ? notReadText() : absentText();
    const ModelSummary &summary = *model.summary;
    if (summary.running)
        return summary.running->status == ProjectVersionStatus::Starting
            //: A model; %1 is a duration since we saw it so first
            ? Words::tr("Starting, %1").arg(seenFor(*summary.running, now, locale))
            //: A model; %1 is a duration since we saw it so first
            : Words::tr("Running, %1").arg(seenFor(*summary.running, now, locale));
    if (summary.isTraining)
        return Words::tr("Training", "state of a model");
    if (summary.hasFailed)
        return Words::tr("Training failed");
    if (!summary.lastTrained)
        return Words::tr("Never trained");
    const QString day = dayOf(*summary.lastTrained, now, locale);
    //: A model; %1 is a day, e.g. "14 Nov", %2 a number between 0 and 1
    return summary.f1Score ? Words::tr("Trained %1, F1 %2").arg(day, locale.toString(*summary.f1Score, 'f', 2))
                           //: A model; %1 is a day, e.g. "14 Nov"
                           : Words::tr("Trained %1").arg(day);
}

QString runningFact(const RunningModel &model, const QDateTime &now, const QLocale &locale)
{
    return model.status == ProjectVersionStatus::Starting
        //: %1 is a duration
        ? Words::tr("A model is starting, first seen %1 ago. AWS charges while it runs.").arg(seenFor(model, now, locale))
        //: %1 is a duration
        : Words::tr("A model is running, first seen %1 ago. AWS charges while it runs.").arg(seenFor(model, now, locale));
}

QStringList modelFacts(const ModelKnowledge &model, const QDateTime &now, const QLocale &locale)
{
    if (!model.isWatched)
        return {Words::tr("Nobody asked: looking for models that run is off in the settings.")};
    QStringList lines;
    if (model.summary) {
        const ModelSummary &summary = *model.summary;
        if (summary.running) {
            lines.append(runningFact(*summary.running, now, locale));
            lines.append(versionLine(summary.running->versionArn));
        }
        lines.append(modelSentence(summary, now, locale));
        if (summary.hasFailed)
            lines.append(Words::tr("The newest training failed."));
        if (!summary.running || summary.running->versionArn != summary.trainedVersion)
            lines.append(versionLine(summary.trainedVersion));
    } else if (!model.error) {
        lines.append(Words::tr("Not read yet."));
    }
    if (model.error)
        lines.append(errorSentence(*model.error));
    lines.removeAll(QString());
    return lines;
}

QString modelSentence(const ModelSummary &model, const QDateTime &now, const QLocale &locale)
{
    if (model.isTraining)
        return model.lastTrained ? Words::tr("Training now. %1").arg(trainedText(model, now, locale))
                                 : Words::tr("Training now.");
    return model.lastTrained ? trainedText(model, now, locale) : Words::tr("Never trained.");
}

QString runningModelsText(const QList<RunningModel> &models, const QDateTime &now, const QLocale &locale)
{
    if (models.isEmpty())
        return {};
    const RunningModel &longest = models.first();
    // arn:...:project/NAME/CREATED
    const QString project = cleanText(longest.projectArn.section(u'/', 1, 1), 255);
    const QString age = seenFor(longest, now, locale);
    QString text = longest.status == ProjectVersionStatus::Starting
        //: %1 is a project, %2 a duration
        ? Words::tr("A model of %1 is starting, seen for %2").arg(project, age)
        //: %1 is a project, %2 a duration
        : Words::tr("A model of %1 is running, seen for %2").arg(project, age);
    if (models.size() > 1)
        text += Words::tr(", and %1 more").arg(countText(models.size() - 1, locale));
    //: %1 is what runs
    return Words::tr("%1. AWS charges for models while they run, used or not.").arg(text);
}

} // namespace dw

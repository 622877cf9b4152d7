// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/modeltext.h"

#include "core/redact.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"

#include <QCoreApplication>

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ModelText)
};

QString trainedText(const ModelSummary &model, const QDateTime &now, const QLocale &locale)
{
    const QString when = dayText(fromEpochSeconds(*model.lastTrained).toLocalTime().date(), now.toLocalTime().date(), locale);
    //: %1 is a day, e.g. "14 Nov"
    QString text = Words::tr("Last trained %1").arg(when);
    if (model.f1Score)
        text += Words::tr(", F1 %1").arg(locale.toString(*model.f1Score, 'f', 3));
    if (model.changedSince.value_or(false))
        text += Words::tr("; a dataset changed since");
    return text + Words::tr(".", "end of a sentence");
}

} // namespace

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
    const QString age = durationText(std::chrono::seconds(longest.firstSeen.secsTo(now)), locale);
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

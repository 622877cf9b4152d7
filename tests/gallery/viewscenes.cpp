// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"
#include "ui/panels/costmessage.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/table/datasettableview.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace dw::test {
namespace {

constexpr int errorsTab = 1;

WindowActions &actions(GalleryStage &stage)
{
    return *stage.window().findChild<WindowActions *>();
}

DatasetTableView &table(GalleryStage &stage)
{
    return *stage.window().findChild<DatasetTableView *>();
}

/// By project, the first project closed.
void groupByProject(GalleryStage &stage)
{
    actions(stage).groupBy[size_t(GroupBy::Project)]->trigger();
    table(stage).proxy().setExpanded(0, false);
}

void hide(GalleryStage &stage, const QList<DatasetArn> &arns)
{
    for (const DatasetArn &arn : arns) {
        stage.window().selectDataset(arn);
        actions(stage).hide->trigger();
    }
}

void showHidden(GalleryStage &stage)
{
    hide(stage, {stage.arn(u"retail-shelf"_s, DatasetType::Test), stage.arn(u"retail-shelf"_s, DatasetType::Train)});
    stage.window().findChild<FilterList *>()->chooseView(DatasetFilter::View::Hidden);
    stage.window().selectDataset(stage.arn(u"retail-shelf"_s, DatasetType::Train));
}

/// The details at the right, of a dataset whose last update failed.
void detailsAtRight(GalleryStage &stage, int tab)
{
    actions(stage).detailsAtRight->trigger();
    stage.window().selectDataset(stage.arn(u"retail-shelf"_s, DatasetType::Train));
    stage.detailsTabs().setCurrentIndex(tab);
}

/// The cost guard is on: a model that nobody remembers runs, one is trained, and one may not be looked at.
void watchModels(GalleryStage &stage)
{
    const QDateTime now = stage.now();
    stage.window().setModelsWatched(true);
    for (const DatasetArn &arn : stage.account().arns())
        stage.window().setModel(arn, {true, ModelSummary{}, {}});
    const auto tell = [&](const QString &project, const ModelKnowledge &model) {
        for (const DatasetType type : {DatasetType::Train, DatasetType::Test}) {
            if (const DatasetArn arn = stage.arn(project, type); !arn.isNull())
                stage.window().setModel(arn, model);
        }
    };
    ModelSummary trained;
    trained.lastTrained = double(now.addDays(-9).toSecsSinceEpoch());
    trained.f1Score = 0.873;
    trained.changedSince = true;
    ModelSummary running = trained;
    const QString project = u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/1690474772815"_s;
    running.running = RunningModel{project, u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/version/spring/1690474772816"_s, ProjectVersionStatus::Running,
                                   now.addDays(-71).addSecs(-3600)};
    tell(u"flowers"_s, {true, running, {}});
    tell(u"solar-panels"_s, {true, trained, {}});
    ModelSummary training = trained;
    training.isTraining = true;
    tell(u"defect-detection"_s, {true, training, {}});
    tell(u"retail-shelf"_s, {true, {}, apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s)});
    table(stage).setColumnShown(DatasetColumnId::Model, true);
    stage.window().setMessages({*costMessage({*running.running}, now)});
}

/// What the filter box offers for a field that is begun.
void offerFilters(GalleryStage &stage)
{
    auto &box = *stage.window().findChild<FilterBox *>();
    box.setFocus();
    box.setText(u"s"_s);
    Q_EMIT box.textEdited(u"s"_s);
}

} // namespace

QList<Scene> viewScenes()
{
    return {
        {u"groups"_s, groupByProject},
        {u"hidden"_s, showHidden},
        {u"right-overview"_s, [](GalleryStage &stage) { detailsAtRight(stage, 0); }},
        {u"right-errors"_s, [](GalleryStage &stage) { detailsAtRight(stage, errorsTab); },
         [](GalleryStage &stage) { return stage.window().errorsTab().errors().size() > 0; }},
        {u"models"_s, watchModels},
        {u"menu-filter"_s, offerFilters},
    };
}

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "scenes.h"
#include "support/testdatasets.h"
#include "ui/dialogs/manifestcheckdialog.h"
#include "ui/dialogs/sampleprofiles.h"
#include "ui/dialogs/samplerequests.h"
#include "ui/panels/messageactions.h"
#include "ui/window/credentialdialogs.h"
#include "ui/window/dialogcontroller.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableView>

namespace dw::test {
namespace {

DialogController &dialogs(GalleryStage &stage)
{
    return *stage.window().findChild<DialogController *>();
}

/// A dialog that an action of the menus opens.
Scene byAction(const QString &name, QAction *WindowActions::*action)
{
    return {name, [action](GalleryStage &stage) { (stage.window().findChild<WindowActions *>()->*action)->trigger(); }};
}

void openKeys(GalleryStage &stage)
{
    dialogs(stage).openKeys();
    const QList<QLineEdit *> fields = stage.above()->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"vision-prod"_s);
    fields.at(1)->setText(u"AKIAIOSFODNN7EXAMPLE"_s);
}

/// One region that answered with projects of which some are watched, one that refused, one that is asked still.
void openFind(GalleryStage &stage)
{
    ConnectionSummary connection = stage.connection();
    connection.regions = QStringList{QString(DemoAccount::region), u"eu-west-1"_s, u"eu-central-1"_s};
    stage.setConnections({connection});
    dialogs(stage).openFindDatasets(connection.id);
    const DemoAccount larger(stage.account().startedAt(), 60);
    QList<ProjectDescription> projects = larger.projects(stage.now());
    projects.removeIf([&](const ProjectDescription &project) { // one that is watched is enough to see how it looks
        const auto &arn = project.datasets.value(0).arn;
        return arn && arn->project() != u"flowers" && stage.account().describe(*arn, stage.now());
    });
    stage.window().showProjects(connection.id, connection.regions.first(), projects);
    stage.window().showFindFailure(connection.id, u"eu-west-1"_s,
                                   apiError(ApiError::Kind::AccessDenied, u"AccessDeniedException"_s));
}

void openPaste(GalleryStage &stage)
{
    dialogs(stage).openPasteArns(stage.connection().id);
    QStringList lines;
    for (int i = 0; i < 12; ++i)
        lines.append(datasetArn(u"quality-gate-%1"_s.arg(i)).toString());
    lines.insert(3, u"arn:aws:s3:::images/flowers.manifest"_s);
    lines.insert(7, u"quality-gate-9"_s);
    stage.above()->findChild<QPlainTextEdit *>()->setPlainText(lines.join(u'\n'));
}

void openRequestLog(GalleryStage &stage)
{
    const auto add = [&](ApiCallRecord record, int secondsAgo) {
        record.time = stage.now().addSecs(-secondsAgo);
        stage.requests().add(record);
    };
    for (int i = 60; i > 0; --i)
        add(i % 7 == 0 ? deniedRequest(i) : i % 4 == 0 ? throttledRequest(i) : i % 9 == 0 ? silentRequest(i) : goodRequest(i), i);
    dialogs(stage).openRequestLog();
}

void openPrivacy(GalleryStage &stage)
{
    stage.window().setHistory(u"/people/anna/.local/share/dataset-watch/history.db"_s, {41, stage.now().addDays(-112)});
    dialogs(stage).openPrivacy();
}

void openPermissions(GalleryStage &stage)
{
    ConnectionSummary connection = stage.connection();
    RegionPermissions allowed{u"us-east-1"_s, {}};
    allowed.actions.fill(Permission::Allowed);
    RegionPermissions partly{u"eu-west-1"_s, {Permission::Allowed, Permission::Denied, Permission::Unknown, Permission::Denied}};
    connection.permissions = {allowed, partly};
    stage.setConnections({connection});
    dialogs(stage).credentials().openPermissions(connection.id);
}

/// What a connection waits for and only a person can give.
std::function<void(GalleryStage &)> waitingFor(CredentialNeed need, const QString &subject)
{
    return [need, subject](GalleryStage &stage) {
        ConnectionSummary connection = stage.connection();
        connection.kind = ConnectionKind::Profile;
        connection.profile = u"labeling"_s;
        connection.file = u"/people/anna/.aws/config"_s;
        connection.line = 12;
        connection.health = ConnectionHealth::NeedsCredentials;
        connection.error = needError(need, subject);
        stage.setConnections({connection});
        dialogs(stage).credentials().signInAgain(connection.id);
    };
}

/// A manifest with what AWS refuses in it, checked against a dataset.
Scene manifestCheck(const QString &folder)
{
    const auto arrange = [folder](GalleryStage &stage) {
        QFile file(QDir(folder).filePath(u"retail-shelf.manifest"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        const QByteArray labels
            = R"(,"a":0,"a-metadata":{"class-name":"x","confidence":1,"type":"groundtruth/image-classification"}})";
        for (int i = 0; i < 240; ++i)
            file.write("{\"source-ref\":\"s3://shelf-images/" + QByteArray::number(i) + ".jpg\"" + labels + '\n');
        for (const char *source : {"s3://shelf-images-2/a.jpg", "shelf/a.jpg", "s3://shelf-images/7.jpg"})
            file.write(QByteArray("{\"source-ref\":\"") + source + '"' + labels + '\n');
        file.write("\n{\"source-ref\":7}\nnonsense\n");
        file.close();
        dialogs(stage).openManifestCheck(stage.arn(u"retail-shelf"_s, DatasetType::Train));
        qobject_cast<ManifestCheckDialog *>(stage.above())->check(file.fileName());
    };
    const auto isReady = [](GalleryStage &stage) {
        return stage.above()->findChild<QTableView *>()->model()->rowCount() > 3
            && !stage.above()->findChild<QProgressBar *>()->isVisible();
    };
    return {u"dialog-manifest-check"_s, arrange, isReady};
}

/// Each project was checked.
Scene checkProjects()
{
    const auto isReady = [](GalleryStage &stage) {
        return stage.labelsRead() > 0 && !stage.above()->findChild<QProgressBar *>()->isVisible();
    };
    return {u"dialog-check-projects"_s, byAction({}, &WindowActions::checkProjects).arrange, isReady};
}

} // namespace

QList<Scene> dialogScenes(const QString &folder)
{
    QList<Scene> scenes{
        {u"dialog-connection"_s, openKeys},
        {u"dialog-profiles"_s,
         [](GalleryStage &stage) {
             stage.window().setProfiles(teamProfiles());
             dialogs(stage).openProfiles();
         }},
        {u"dialog-profiles-none"_s,
         [](GalleryStage &stage) {
             stage.window().setProfilePlaces({u"/people/anna/.aws/config"_s, u"/people/anna/.aws/credentials"_s});
             dialogs(stage).openProfiles();
         }},
        {u"dialog-find"_s, openFind},
        {u"dialog-paste"_s, openPaste},
        {u"dialog-privacy"_s, openPrivacy},
        {u"dialog-permissions"_s, openPermissions},
        {u"dialog-request-log"_s, openRequestLog},
        {u"dialog-mfa"_s, waitingFor(CredentialNeed::MfaCode, u"arn:aws:iam::111122223333:mfa/anna"_s)},
        {u"dialog-consent"_s,
         waitingFor(CredentialNeed::Consent, u"/usr/local/bin/vault-credentials --account 111122223333 --role labeling"_s)},
        {u"dialog-erase"_s,
         [](GalleryStage &stage) {
             stage.window().setHistory(u"/people/anna/history.db"_s, {41, stage.now().addDays(-112)});
             dialogs(stage).confirmEraseHistory();
         }},
        {u"dialog-forget"_s, [](GalleryStage &stage) { dialogs(stage).confirmForget(stage.connection().id); }},
        manifestCheck(folder),
        checkProjects(),
        byAction(u"dialog-guide"_s, &WindowActions::guide),
        byAction(u"dialog-shortcuts"_s, &WindowActions::shortcuts),
        byAction(u"dialog-settings"_s, &WindowActions::settings),
        byAction(u"dialog-about"_s, &WindowActions::about),
        byAction(u"dialog-export"_s, &WindowActions::exportShown),
        byAction(u"dialog-report"_s, &WindowActions::report),
        byAction(u"dialog-activity"_s, &WindowActions::allActivity),
        byAction(u"dialog-notes"_s, &WindowActions::notes),
    };
    return scenes;
}

} // namespace dw::test

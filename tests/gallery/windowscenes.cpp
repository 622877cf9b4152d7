// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialneeds.h"
#include "scenes.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/table/datasettableview.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace dw::test {
namespace {

using Fill = GalleryStage::Fill;
using Kind = ApiError::Kind;
constexpr int menus = 6; // File, Edit, View, Datasets, Connections, Help

void filter(GalleryStage &stage, const QString &text)
{
    stage.window().findChild<FilterBox *>()->setText(text);
}

SignInProgress signIn(const QString &session, SignInProgress::Step step)
{
    SignInProgress progress;
    progress.session = session;
    progress.step = step;
    progress.url = QUrl(u"https://device.sso.eu-west-1.amazonaws.com/"_s);
    progress.canUseCode = true;
    if (step == SignInProgress::Step::WaitingForCode)
        progress.userCode = u"WXYZ-BCDF"_s;
    return progress;
}

/// Nothing found: a sweep came back empty.
void findNothing(GalleryStage &stage)
{
    ConnectionSummary connection = stage.connection();
    connection.regions = QStringList{u"eu-west-1"_s};
    stage.setConnections({connection}, {{connection.id, {{u"eu-west-1"_s, 0}}}});
}

void connectMany(GalleryStage &stage)
{
    QList<ConnectionSummary> connections;
    for (int i = 1; i <= 12; ++i) {
        ConnectionSummary connection = stage.connection();
        connection.id = u"c%1"_s.arg(i);
        connection.name = u"vision-%1"_s.arg(i);
        if (i == 7) {
            connection.kind = ConnectionKind::Profile;
            connection.health = ConnectionHealth::NeedsCredentials;
            connection.error = needError(CredentialNeed::SignIn, u"company-sso"_s);
            connection.ssoSession = u"company-sso"_s;
        }
        connections.append(connection);
    }
    stage.setConnections(connections);
}

/// The menu of a title, open below it.
void openMenu(GalleryStage &stage, int index)
{
    QAction *title = stage.window().menuBar()->actions().at(index);
    title->menu()->popup(stage.window().mapToGlobal(QPoint(40, 40)));
}

QList<Scene> tabScenes()
{
    QList<Scene> scenes;
    GalleryStage probe(Fill::Nothing);
    for (int i = 0; i < probe.detailsTabs().count(); ++i) {
        const auto show = [i](const QString &project) {
            return [i, project](GalleryStage &stage) {
                stage.window().selectDataset(stage.arn(project, DatasetType::Train));
                stage.detailsTabs().setCurrentIndex(i);
            };
        };
        const auto isReady = [i](GalleryStage &stage) {
            switch (i) {
            case int(DatasetDetails::Tab::Errors): return stage.window().errorsTab().errors().size() > 0;
            case int(DatasetDetails::Tab::Labels):
            case int(DatasetDetails::Tab::Readiness): return stage.labelsRead() >= 2;
            default: return true;
            }
        };
        const QString name = u"tab-"_s + probe.detailsTabs().tabText(i).remove(u'&').toLower();
        scenes.append({name, show(u"flowers"_s), isReady});
        scenes.append({name + u"-failed"_s, show(u"retail-shelf"_s), isReady});
    }
    return scenes;
}

} // namespace

QList<Scene> windowScenes()
{
    using Step = SignInProgress::Step;
    const auto nothing = [](GalleryStage &) {};
    QList<Scene> scenes{
        {u"window"_s, nothing},
        {u"first-run"_s, [](GalleryStage &stage) { stage.setConnections({}); }, {}, Fill::Nothing},
        {u"empty"_s, findNothing, {}, Fill::Nothing},
        {u"no-match"_s, [](GalleryStage &stage) { filter(stage, u"flwers"_s); }},
        {u"bad-term"_s, [](GalleryStage &stage) { filter(stage, u"staus:failed flow"_s); }},
        {u"filtered"_s, [](GalleryStage &stage) { filter(stage, u"errors>0 labeled<99%"_s); }},
        {u"nothing-selected"_s, [](GalleryStage &stage) { stage.window().findChild<DatasetTableView *>()->clearSelection(); }},
        {u"small"_s, [](GalleryStage &stage) { stage.window().resize(1024, 700); }},
        {u"smallest"_s, [](GalleryStage &stage) { stage.window().resize(stage.window().minimumSize()); }},
        {u"accounts-hidden"_s, [](GalleryStage &stage) { stage.window().findChild<WindowActions *>()->hideAccounts->trigger(); }},
        {u"many-connections"_s, connectMany},
        {u"offline"_s,
         [](GalleryStage &stage) { stage.fail(ConnectionHealth::Offline, apiError(Kind::Network)); },
         {},
         Fill::Story,
         true},
        {u"expired"_s,
         [](GalleryStage &stage) {
             stage.fail(ConnectionHealth::NeedsCredentials, needError(CredentialNeed::SignIn, u"company-sso"_s),
                        u"company-sso"_s);
         },
         {},
         Fill::Story,
         true},
        {u"keychain-locked"_s,
         [](GalleryStage &stage) { stage.fail(ConnectionHealth::NeedsCredentials, apiError(Kind::Keychain, u"Locked"_s)); },
         {},
         Fill::Story,
         true},
        {u"access-denied"_s,
         [](GalleryStage &stage) {
             ApiError error = apiError(Kind::AccessDenied, u"AccessDeniedException"_s);
             error.operation = u"DescribeDataset"_s;
             stage.fail(ConnectionHealth::AccessDenied, error);
         },
         {},
         Fill::Story,
         true},
        {u"certificate"_s,
         [](GalleryStage &stage) { stage.fail(ConnectionHealth::Failing, apiError(Kind::Tls)); },
         {},
         Fill::Story,
         true},
        {u"sign-in"_s,
         [](GalleryStage &stage) {
             stage.window().setSignIns(
                 {signIn(u"company-sso"_s, Step::WaitingForBrowser), signIn(u"partner"_s, Step::WaitingForCode)});
         }},
        {u"sign-in-first"_s,
         [](GalleryStage &stage) {
             stage.setConnections({});
             stage.window().setSignIns({signIn(u"partner"_s, Step::WaitingForCode)});
         },
         {},
         Fill::Nothing},
        {u"10000"_s, nothing, {}, Fill::Large},
    };
    scenes += tabScenes();
    for (int i = 0; i < menus; ++i)
        scenes.append({u"menu-%1"_s.arg(i + 1), [i](GalleryStage &stage) { openMenu(stage, i); }});
    return scenes;
}

} // namespace dw::test

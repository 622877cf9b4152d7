// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerystage.h"

#include "ui/panels/connectionmessages.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/projecttabs.h"

#include <QApplication>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw::test {
namespace {

constexpr int largeAccount = 10'000;
const auto connectionId = u"c1"_s;

} // namespace

GalleryStage::GalleryStage(Fill fill, const QDateTime &readAt)
    : m_account(m_bench.demo.account().startedAt(), fill == Fill::Large ? largeAccount : DemoAccount::storySize)
{
    m_bench.scheduler.setPaused(true); // what is on show stays as it was arranged
    m_window = std::make_unique<MainWindow>(m_bench.repository, m_history, m_bench.settings, m_bench.clock, m_requests);
    m_entries = std::make_unique<EntriesFeed>(m_window->errorsTab(), m_bench.book, m_bench.repository);
    QObject::connect(m_window->projectTabs(), &ProjectTabs::labelsRequested, &m_labels, &LabelReader::read);
    QObject::connect(&m_labels, &LabelReader::labelsRead, m_window->projectTabs(), &ProjectTabs::setLabels);
    QObject::connect(&m_labels, &LabelReader::labelsRead, m_window.get(), [this] { ++m_labelsRead; });

    ConnectionSettings settings = m_bench.demo.connection();
    settings.id = connectionId;
    settings.name = u"vision-prod"_s;
    settings.kind = ConnectionKind::Keys;
    settings.rate = 0;
    m_bench.book.open(settings, std::make_unique<TestCredentials>(m_bench.demo.credentials()),
                      fill == Fill::Nothing ? QList<DatasetArn>() : m_account.arns());
    if (fill != Fill::Nothing)
        describe(readAt.isValid() ? readAt : now());
    RefreshStatus status;
    status.datasets = int(m_bench.repository.size());
    status.countsKnown = status.datasets;
    status.lastSweepAt = now().addSecs(-12);
    status.oldestCountsAt = now().addSecs(-360);
    status.nextAt = now().addSecs(48);
    m_window->setRefreshStatus(status);
    setConnections({connection()});
    m_window->resize(1440, 900);
    m_window->show();
    if (fill == Fill::Story)
        m_window->selectDataset(m_account.featuredArn());
}

void GalleryStage::describe(const QDateTime &readAt)
{
    for (const DatasetArn &arn : m_account.arns()) {
        m_history.prepend(arn, m_account.pastWeek(arn, readAt));
        if (const auto description = m_account.describe(arn, readAt))
            m_bench.repository.applyDescription(arn, *description, readAt);
        else
            m_bench.repository.applyError(arn, apiError(ApiError::Kind::NotFound), readAt);
    }
}

DatasetArn GalleryStage::arn(const QString &project, DatasetType type) const
{
    const QList<DatasetArn> arns = m_account.arns();
    const auto found = std::find_if(arns.begin(), arns.end(),
                                    [&](const DatasetArn &one) { return one.project() == project && one.type() == type; });
    return found == arns.end() ? DatasetArn() : *found;
}

ConnectionSummary GalleryStage::connection() const
{
    ConnectionSummary connection;
    connection.id = connectionId;
    connection.name = u"vision-prod"_s;
    connection.regions = QStringList{QString(DemoAccount::region)};
    connection.health = ConnectionHealth::Connected;
    connection.datasets = int(m_bench.repository.size());
    connection.identity = CallerIdentity{QString(DemoAccount::accountId), u"arn:aws:iam::111122223333:user/anna"_s, {}};
    return connection;
}

void GalleryStage::setConnections(const QList<ConnectionSummary> &connections, const DatasetsFound &found)
{
    m_window->setConnections(connections);
    m_window->setMessages(connectionMessages(connectionTroubles(connections, m_bench.repository, found), now()));
}

void GalleryStage::fail(ConnectionHealth health, const ApiError &error, const QString &ssoSession)
{
    for (const DatasetArn &arn : m_account.arns())
        m_bench.repository.applyError(arn, error, now());
    ConnectionSummary failing = connection();
    failing.health = health;
    failing.error = error;
    if (!ssoSession.isEmpty()) {
        failing.kind = ConnectionKind::Profile;
        failing.profile = u"vision-v10"_s;
        failing.ssoSession = ssoSession;
    }
    setConnections({failing});
}

QTabBar &GalleryStage::detailsTabs()
{
    return *m_window->findChild<DatasetDetails *>()->findChild<QTabBar *>();
}

QWidget *GalleryStage::above() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    for (QWidget *top : QApplication::topLevelWidgets()) { // the guide is no child of the window
        if (top->isVisible() && qobject_cast<QDialog *>(top))
            return top;
    }
    return nullptr;
}

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "aws/requestlog.h"
#include "costguard/modelknowledge.h"
#include "fleet.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/dialogs/readinessdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/projecttabs.h"
#include "ui/table/datasettableview.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

/// What the window does with whole projects: checks them all, and shows whose model runs.
class TestProjectsInWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        addFleet(m_repository, m_history, m_clock.now());
        m_window = std::make_unique<MainWindow>(m_repository, m_history, m_settings, m_clock, m_requests);
        ConnectionSummary connection;
        connection.id = m_repository.find(m_flowers)->connectionId;
        connection.name = u"work"_s;
        m_window->setConnections({connection});
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void checkAllProjects()
    {
        QAction *check = action(u"Check all projects"_s);
        QVERIFY(check && check->isEnabled());
        ProjectTabs *tabs = m_window->projectTabs();
        // answers come as the application's do: later, and to the tabs
        connect(tabs, &ProjectTabs::labelsRequested, m_window.get(), [tabs](const DatasetArn &arn) {
            DatasetLabels labels;
            labels.isRead = true;
            labels.labels = {{u"rose"_s, 6, {}}, {u"tulip"_s, 4, {}}};
            QMetaObject::invokeMethod(
                tabs, [=] { tabs->setLabels(arn, labels); }, Qt::QueuedConnection);
        });
        check->trigger();
        auto *dialog = m_window->findChild<ReadinessDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(!dialog->survey().isRunning());
        QCOMPARE(dialog->survey().checked(), int(allProjectSets(m_repository).size()));
        check->trigger();
        QCOMPARE(m_window->findChildren<ReadinessDialog *>().size(), 1); // the same one

        QVERIFY(m_window->selectDataset(datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s)));
        Q_EMIT dialog->datasetActivated(m_flowers);
        auto *details = m_window->findChild<DatasetDetails *>();
        QCOMPARE(details->dataset(), m_flowers);
        QCOMPARE(details->tab(), DatasetDetails::Tab::Readiness);
        keepPicture(*dialog, u"check-all-projects"_s);
        dialog->close();
        details->showTab(DatasetDetails::Tab::Overview);
    }

    void aRunningModelIsSeenInTheRow()
    {
        m_window->setModelsWatched(true);
        ModelSummary running{double(m_clock.now().addDays(-9).toSecsSinceEpoch()), 0.934, true};
        running.running = RunningModel{u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/1"_s,
                                       u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/version/spring/2"_s,
                                       ProjectVersionStatus::Running, m_clock.now().addSecs(-3 * 3600)};
        ModelSummary trained{double(m_clock.now().addDays(-9).toSecsSinceEpoch()), 0.934, true};
        for (const DatasetSnapshot &snapshot : m_repository.snapshots())
            m_window->setModel(snapshot.arn, {true, snapshot.arn.project() == u"flowers" ? running : trained, {}});
        auto &table = *m_window->findChild<DatasetTableView *>();
        m_window->selectDataset(m_flowers);
        const auto spoken = [&] {
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QString text = table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (text.startsWith(u"flowers, train"_s))
                    return text;
            }
            return QString();
        };
        QTRY_VERIFY2(spoken().endsWith(u", model running"_s), qPrintable(spoken()));
        QMenu menu;
        table.fillColumnMenu(menu);
        for (QAction *one : menu.actions()) {
            if (one->text() == u"Model" && !one->isChecked())
                one->trigger();
        }
        m_window->selectDataset(datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s));
        keepPicture(*m_window, u"running-model"_s);
        m_window->setModelsWatched(false);
        for (const DatasetSnapshot &snapshot : m_repository.snapshots())
            m_window->setModel(snapshot.arn, {});
        QTRY_VERIFY2(!spoken().contains(u"model"_s), qPrintable(spoken()));
    }

private:
    static void keepPicture(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DW_PICTURES"); !folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *one : m_window->actions()) {
            if (QString(one->text()).remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    DatasetRepository m_repository;
    SessionHistory m_history;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    RequestLog m_requests;
    std::unique_ptr<MainWindow> m_window;
    const DatasetArn m_flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

QTEST_MAIN(TestProjectsInWindow)
#include "tst_projectsinwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "costguard/modelknowledge.h"
#include "ui/dialogs/readinessdialog.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/projecttabs.h"

#include <QMenu>
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
        m_bench.open();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench.window.get()));
    }

    void checkAllProjects()
    {
        QAction *check = m_bench.action(u"Check all projects"_s);
        QVERIFY(check && check->isEnabled());
        ProjectTabs *tabs = m_bench.window->projectTabs();
        // answers come as the application's do: later, and to the tabs
        connect(tabs, &ProjectTabs::labelsRequested, m_bench.window.get(), [tabs](const DatasetArn &arn) {
            DatasetLabels labels;
            labels.isRead = true;
            labels.labels = {{u"rose"_s, 6, {}}, {u"tulip"_s, 4, {}}};
            QMetaObject::invokeMethod(
                tabs, [=] { tabs->setLabels(arn, labels); }, Qt::QueuedConnection);
        });
        check->trigger();
        auto *dialog = m_bench.window->findChild<ReadinessDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(!dialog->survey().isRunning());
        QCOMPARE(dialog->survey().checked(), int(allProjectSets(m_bench.repository).size()));
        check->trigger();
        QCOMPARE(m_bench.window->findChildren<ReadinessDialog *>().size(), 1); // the same one

        QVERIFY(m_bench.window->selectDataset(datasetArn(u"retail-shelf"_s, DatasetType::Train, u"eu-west-1"_s)));
        Q_EMIT dialog->datasetActivated(m_bench.flowers);
        auto *details = m_bench.window->findChild<DatasetDetails *>();
        QCOMPARE(details->dataset(), m_bench.flowers);
        QCOMPARE(details->tab(), DatasetDetails::Tab::Readiness);
        keepPicture(*dialog, u"check-all-projects"_s);
        dialog->close();
        details->showTab(DatasetDetails::Tab::Overview);
    }

    void aRunningModelIsSeenInTheRow()
    {
        m_bench.window->setModelsWatched(true);
        ModelSummary running{double(m_bench.clock.now().addDays(-9).toSecsSinceEpoch()), 0.934, true};
        running.running = RunningModel{u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/1"_s,
                                       u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/version/spring/2"_s,
                                       ProjectVersionStatus::Running, m_bench.clock.now().addSecs(-3 * 3600)};
        ModelSummary trained{double(m_bench.clock.now().addDays(-9).toSecsSinceEpoch()), 0.934, true};
        for (const DatasetSnapshot &snapshot : m_bench.repository.snapshots())
            m_bench.window->setModel(snapshot.arn, {true, snapshot.arn.project() == u"flowers" ? running : trained, {}});
        auto &table = *m_bench.window->findChild<DatasetTableView *>();
        m_bench.window->selectDataset(m_bench.flowers);
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
        m_bench.window->selectDataset(datasetArn(u"flowers"_s, DatasetType::Test, u"eu-west-1"_s));
        keepPicture(*m_bench.window, u"running-model"_s);
        m_bench.window->setModelsWatched(false);
        for (const DatasetSnapshot &snapshot : m_bench.repository.snapshots())
            m_bench.window->setModel(snapshot.arn, {});
        QTRY_VERIFY2(!spoken().contains(u"model"_s), qPrintable(spoken()));
    }

private:
    static void keepPicture(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DW_PICTURES"); !folder.isEmpty())
            QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
    WindowBench m_bench;
};

QTEST_MAIN(TestProjectsInWindow)
#include "tst_projectsinwindow.moc"

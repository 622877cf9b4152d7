// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a service that changes: what a person sees, and that nothing moves under them.
#include "application/connectionbook.h"
#include "application/snapshot.h"
#include "aws/requestlog.h"
#include "history/sessionhistory.h"
#include "refresh/refreshscheduler.h"
#include "support/fakerekognition.h"
#include "support/testclock.h"
#include "support/testcredentials.h"
#include "support/testdatasets.h"
#include "ui/panels/refreshstatusbar.h"
#include "ui/table/datasettableview.h"
#include "ui/text/englishplurals.h"
#include "ui/window/mainwindow.h"

#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

class TestLiveWindow : public QObject {
    Q_OBJECT

private:
    struct Program {
        QTemporaryDir folder;
        FakeRekognition service;
        TestClock clock;
        AppSettings settings{folder.filePath(u"settings.ini"_s)};
        DatasetRepository repository;
        SessionHistory history;
        ApiCallQueue queue{[] { return std::make_unique<QNetworkAccessManager>(); }, clock, [] { return 0.0; }};
        RefreshScheduler scheduler{repository, clock, [] { return 0.0; }};
        ConnectionBook book{settings, queue, repository, scheduler};
        RequestLog requests;
        MainWindow window{repository, history, settings, clock, requests};
        DatasetTableView *table = window.findChild<DatasetTableView *>();

        explicit Program(int datasets)
        {
            for (int i = 0; i < datasets; ++i)
                service.datasets.insert(arn(i).toString(), {});
            if (!service.listen())
                qFatal("no port on the loopback");
            QObject::connect(&queue, &ApiCallQueue::callFinished, &window,
                             [this](const ApiCallRecord &record) { requests.add(record); });
            QObject::connect(&book, &ConnectionBook::changed, &window, [this] { window.setConnections(book.summaries()); });
            ConnectionSettings connection;
            connection.id = u"c1"_s;
            connection.name = u"vision-prod"_s;
            connection.regions = QStringList{u"us-east-1"_s};
            connection.endpoint = service.url();
            connection.stsEndpoint = connection.endpoint;
            connection.rate = 0;
            book.open(connection, std::make_unique<TestCredentials>());
            window.resize(1440, 900);
            window.show();
        }

        static DatasetArn arn(int i) { return datasetArn(u"project-%1"_s.arg(i)); }

        [[nodiscard]] QString cell(const DatasetArn &dataset, DatasetColumnId column) const
        {
            const QAbstractItemModel *model = table->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data(DatasetTableModel::ArnRole).value<DatasetArn>() == dataset)
                    return model->index(row, int(column)).data().toString();
            }
            return {};
        }
    };

    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void aChangeIsOnScreenWithinOneRefreshAndNothingMoves()
    {
        Program program(60);
        QTRY_COMPARE(program.scheduler.status().countsKnown, 60);
        QTRY_VERIFY(program.table->isVisible()); // when it comes in place of "Looking for datasets" it scrolls to the current row
        QVERIFY(program.window.selectDataset(Program::arn(30)));
        program.table->verticalScrollBar()->setValue(12);
        const int scrolled = program.table->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QTRY_COMPARE(program.cell(Program::arn(30), DatasetColumnId::Labeled), u"420"_s); // announced in the next turn

        program.service.datasets[Program::arn(30).toString()] = {u"UPDATE_IN_PROGRESS"_s, 430, 500};
        program.scheduler.refreshNow();
        QTRY_COMPARE(program.cell(Program::arn(30), DatasetColumnId::Labeled), u"430"_s);
        QCOMPARE(program.cell(Program::arn(30), DatasetColumnId::Status), u"Updating"_s);
        QCOMPARE(program.table->currentArn(), Program::arn(30));
        QCOMPARE(program.table->selectedArns(), QList<DatasetArn>{Program::arn(30)});
        QCOMPARE(program.table->verticalScrollBar()->value(), scrolled);
    }

    void everyCallIsInTheRequestLog()
    {
        Program program(60);
        QTRY_COMPARE(program.scheduler.status().countsKnown, 60);
        QTRY_COMPARE(program.queue.pending(), 0);
        QTRY_VERIFY(program.requests.added() >= 62); // whose identity, a sweep, 60 descriptions
        QSet<QByteArray> operations;
        for (const ApiCallRecord &record : program.requests.since(0)) {
            operations.insert(record.operation);
            QCOMPARE(record.connection, u"vision-prod"_s);
            QCOMPARE(record.region, u"us-east-1"_s);
        }
        QCOMPARE(operations, (QSet<QByteArray>{"DescribeDataset", "DescribeProjects", "GetCallerIdentity"}));
        const auto *bar = program.window.findChild<RefreshStatusBar *>();
        QTRY_VERIFY(bar->rightText().contains(u" calls in the last hour"_s));
    }

    void aPictureWaitsForTheSums()
    {
        Program program(5);
        Snapshot snapshot(program.window, program.repository, program.scheduler, program.folder.filePath(u"x.png"_s));
        connect(&program.window, &MainWindow::visibleArnsChanged, &snapshot, &Snapshot::setVisible);
        QString problem = u"none came"_s;
        QString counted;
        connect(&snapshot, &Snapshot::finished, this, [&](const QString &text) {
            problem = text;
            counted = program.window.findChild<RefreshStatusBar *>()->leftText();
        });
        QTRY_COMPARE(problem, QString());
        QCOMPARE(counted, u"5 datasets"_s);
    }

    void f01_offlineKeepsEveryValue()
    {
        Program program(5);
        QTRY_COMPARE(program.scheduler.status().countsKnown, 5);
        program.service.datasetError = program.service.projectsError = "InternalServerError";
        program.clock.advance(61s);
        program.scheduler.tick();
        QTRY_VERIFY((program.clock.advance(100ms), program.repository.find(Program::arn(2))->error.has_value()));
        QCOMPARE(program.cell(Program::arn(2), DatasetColumnId::Labeled), u"420"_s);
        QVERIFY(isStale(*program.repository.find(Program::arn(2)), program.clock.now(), 60s));
    }

    void aConnectionIsRememberedWithItsDatasetsAndForgotten()
    {
        Program program(3);
        StoredConnection stored;
        stored.id = u"c1"_s;
        stored.name = u"vision-prod"_s;
        stored.source = u"keys"_s;
        stored.regions = QStringList{u"us-east-1"_s};
        program.book.remember(stored);
        QTRY_COMPARE(program.scheduler.status().countsKnown, 3);
        QCOMPARE(program.settings.connections().first().datasetArns.size(), 3);
        program.book.watch(u"c1"_s, {datasetArn(u"elsewhere"_s, DatasetType::Test, u"eu-west-1"_s)});
        QCOMPARE(program.settings.connections().first().regions, (QStringList{u"us-east-1"_s, u"eu-west-1"_s}));
        program.book.close(u"c1"_s);
        QVERIFY(program.settings.connections().isEmpty());
        QCOMPARE(program.repository.size(), 0);
    }
};

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"

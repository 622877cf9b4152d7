// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/modelwatch.h"

#include "demobench.h"
#include "ui/panels/costmessage.h"
#include "ui/panels/messageactions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// The demo, all of it watched.
struct Bench : test::DemoBench {
    ModelWatch watch{{repository, book, settings, clock}};
    QSignalSpy rounds{&watch, &ModelWatch::roundFinished};
    QSignalSpy models{&watch, &ModelWatch::modelRead};
    QList<QByteArray> asked;

    Bench()
    {
        QObject::connect(&queue, &ApiCallQueue::callFinished, &watch,
                         [this](const ApiCallRecord &record) { asked.append(record.operation); });
        open(DemoAccount(clock.now()).arns());
    }
    void turnOn()
    {
        settings.setCostGuard(true);
        watch.applySettings();
    }
};

} // namespace

class TestModelWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksNothingUnlessTurnedOn()
    {
        Bench bench;
        QVERIFY(!bench.settings.costGuard());
        bench.watch.applySettings();
        bench.watch.look();
        QTRY_COMPARE_WITH_TIMEOUT(bench.queue.pending(), 0, 20'000); // the engine asks for its own
        QVERIFY(!bench.asked.isEmpty());
        QCOMPARE(bench.asked.count("DescribeProjectVersions"), 0);
    }

    void findsWhatRunsAndKeepsSinceWhen()
    {
        Bench bench;
        bench.turnOn();
        bench.watch.look(); // one round at a time
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        QCOMPARE(bench.asked.count("DescribeProjectVersions"), 21);
        QCOMPARE(bench.models.size(), 21);
        const QList<RunningModel> running = bench.watch.running();
        QCOMPARE(running.size(), 2); // old-pilot and solar-panels
        QCOMPARE(bench.settings.modelsFirstSeen().size(), 2);
        QVERIFY(bench.settings.modelsFirstSeen().contains(running.first().versionArn));
    }

    void turnedOffItForgets()
    {
        Bench bench;
        bench.turnOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        bench.settings.setCostGuard(false);
        bench.models.clear();
        bench.watch.applySettings();
        QCOMPARE(bench.models.size(), 21); // each project's model is taken back
        QVERIFY(!bench.models.first().at(1).value<std::optional<ModelSummary>>());
        QVERIFY(bench.watch.running().isEmpty());
        QVERIFY(bench.settings.modelsFirstSeen().isEmpty());
    }

    void closingTheConnectionEndsTheRound()
    {
        Bench bench;
        bench.turnOn();
        bench.book.close(QString(DemoSession::connectionId));
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        QVERIFY(bench.watch.running().isEmpty());
    }

    void theMessageHasTheCommand()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        QVERIFY(!costMessage({}, now));
        RunningModel model{u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/1"_s,
                           u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/version/v1/2"_s,
                           ProjectVersionStatus::Running, now.addSecs(-3600)};
        const std::optional<Message> message = costMessage({model}, now);
        QVERIFY(message);
        QCOMPARE(message->actions.size(), 2);
        QCOMPARE(message->actions.first().id, QString::fromUtf16(MessageActions::copyStopCommand));
        model.versionArn = u"no ARN"_s; // nothing of it goes into a shell
        QCOMPARE(costMessage({model}, now)->actions.size(), 1);
    }
};

QTEST_MAIN(TestModelWatch)
#include "tst_modelwatch.moc"

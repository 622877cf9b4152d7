// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/modelwatch.h"

#include "connections/connectionsummary.h"
#include "demo/demoservice.h"
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
    QSignalSpy models{&watch, &ModelWatch::modelChanged};
    QSignalSpy watching{&watch, &ModelWatch::watchingChanged};
    QList<QByteArray> asked;

    Bench()
    {
        QObject::connect(&queue, &ApiCallQueue::callFinished, &watch,
                         [this](const ApiCallRecord &record) { asked.append(record.operation); });
        open(demo.account().arns()); // another account has other ids
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
        QCOMPARE(bench.models.size(), bench.repository.size()); // every row is told
        QCOMPARE(bench.watching.size(), 1);
        int running = 0;
        for (const auto &told : std::as_const(bench.models)) {
            const auto model = told.at(1).value<ModelKnowledge>();
            QVERIFY(model.isWatched && model.summary && !model.error);
            running += model.summary->running.has_value();
        }
        QCOMPARE(running, 4); // both datasets of two projects
        QVERIFY(bench.watch.denials().isEmpty());
        const QList<RunningModel> all = bench.watch.running();
        QCOMPARE(all.size(), 2); // old-pilot and solar-panels
        QCOMPARE(bench.settings.modelsFirstSeen().size(), 2);
        QVERIFY(bench.settings.modelsFirstSeen().contains(all.first().versionArn));
    }

    void turnedOffItForgets()
    {
        Bench bench;
        bench.turnOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        bench.settings.setCostGuard(false);
        bench.models.clear();
        bench.watch.applySettings();
        QCOMPARE(bench.models.size(), bench.repository.size()); // what was told is taken back
        QVERIFY(bench.models.first().at(1).value<ModelKnowledge>() == ModelKnowledge());
        QCOMPARE(bench.watching.last().first().toBool(), false);
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

    void aDenialIsToldOnceAndGoesWithItsCause()
    {
        Bench bench;
        DemoService refusing(bench.demo.account(), bench.demo.credentials(), bench.clock);
        QVERIFY(refusing.listen() && refusing.deny("DescribeProjectVersions"));
        bench.book.close(QString(DemoSession::connectionId));
        ConnectionSettings connection = bench.demo.connection();
        connection.rate = 0;
        connection.endpoint = refusing.url();
        bench.book.open(connection, std::make_unique<test::TestCredentials>(bench.demo.credentials()), bench.demo.account().arns());
        QSignalSpy denials(&bench.watch, &ModelWatch::denialsChanged);
        bench.turnOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        const QList<ModelDenial> denied = bench.watch.denials();
        QCOMPARE(denied.size(), 1); // one connection, whatever the number of projects
        QVERIFY(denied.first() == (ModelDenial{QString(DemoSession::connectionId), connection.regions}));
        QCOMPARE(denials.size(), connection.regions.size());
        QCOMPARE(bench.models.size(), bench.repository.size());
        const auto model = bench.models.last().at(1).value<ModelKnowledge>();
        QVERIFY(model.isWatched && !model.summary && model.error);
        QCOMPARE(model.error->operation, u"DescribeProjectVersions"_s);
        bench.book.close(QString(DemoSession::connectionId));
        QVERIFY(bench.watch.denials().isEmpty());
        QCOMPARE(denials.size(), 2 * connection.regions.size());
    }

    void aDatasetThatIsNotWatchedCostsNobody()
    {
        Bench bench;
        bench.turnOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rounds.size(), 1, 20'000);
        QSignalSpy changed(&bench.watch, &ModelWatch::runningChanged);
        bench.repository.remove(bench.repository.arns());
        QVERIFY(bench.watch.running().isEmpty());
        QVERIFY(bench.settings.modelsFirstSeen().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void theDenialSaysWhoMayNotDoWhatWhere()
    {
        ConnectionSummary connection;
        connection.id = u"c1"_s;
        connection.name = u"labeling-vendor"_s;
        const Message message = deniedModelsMessage(connection, {u"c1"_s, {u"eu-west-1"_s, u"us-east-1"_s}});
        QCOMPARE(message.id, u"c1/models"_s);
        QCOMPARE(message.text, u"labeling-vendor is not allowed to read models in eu-west-1, us-east-1 (rekognition:DescribeProjectVersions). "
                               "Whether a model runs there is not known."_s);
        QCOMPARE(message.actions.size(), 2);
        QCOMPARE(message.actions.first().id, QString::fromUtf16(MessageActions::copyModelsPolicy));
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

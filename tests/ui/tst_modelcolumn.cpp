// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasetsortkey.h"
#include "ui/table/datasettablemodel.h"
#include "ui/text/modeltext.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

const QLocale us(QLocale::English, QLocale::UnitedStates);

ModelKnowledge known(const ModelSummary &summary)
{
    return {true, summary, {}};
}

ModelSummary running(int hours, ProjectVersionStatus status = ProjectVersionStatus::Running)
{
    ModelSummary summary;
    summary.running = RunningModel{u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/1"_s,
                                   u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/version/spring/2"_s, status,
                                   sampleNow().addSecs(-3600 * hours)};
    return summary;
}

/// \p days before now.
double before(int days)
{
    return double(sampleNow().addDays(-days).toSecsSinceEpoch());
}

QString said(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

ApiError denied()
{
    ApiError error;
    error.kind = ApiError::Kind::AccessDenied;
    error.operation = u"DescribeProjectVersions"_s;
    return error;
}

} // namespace

class TestModelColumn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(us); }

    void words_data()
    {
        QTest::addColumn<ModelKnowledge>("model");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("fact"); ///< one of the sentences
        const QString day = us.toString(sampleNow().addDays(-3).toLocalTime().date(), u"d MMM"_s);
        QTest::newRow("the guard is off") << ModelKnowledge{} << u"–"_s
                                          << u"Nobody asked: looking for models that run is off in the settings."_s;
        QTest::newRow("not read yet") << ModelKnowledge{true, {}, {}} << u"…"_s << u"Not read yet."_s;
        QTest::newRow("denied")
            << ModelKnowledge{true, {}, denied()} << u"–"_s
            << u"This connection is not allowed to read models in its region (rekognition:DescribeProjectVersions). "
               "Ask for a policy that allows rekognition:DescribeProjectVersions."_s;
        QTest::newRow("never trained") << known({}) << u"Never trained"_s << u"Never trained."_s;
        QTest::newRow("running") << known(running(3)) << u"Running, 3 h"_s
                                 << u"A model is running, first seen 3 h ago. AWS charges while it runs."_s;
        QTest::newRow("its version is named") << known(running(3)) << u"Running, 3 h"_s << u"Version spring."_s;
        QTest::newRow("starting") << known(running(0, ProjectVersionStatus::Starting)) << u"Starting, 0 s"_s
                                  << u"A model is starting, first seen 0 s ago. AWS charges while it runs."_s;
        QTest::newRow("trained") << known({before(3), 0.934, false, false}) << u"Trained %1, F1 0.93"_s.arg(day)
                                 << u"Last trained %1, F1 0.934."_s.arg(day);
        QTest::newRow("trained, no score") << known({before(3), {}, {}, false}) << u"Trained %1"_s.arg(day)
                                           << u"Last trained %1."_s.arg(day);
        QTest::newRow("changed since") << known({before(3), {}, true, false}) << u"Trained %1"_s.arg(day)
                                       << u"Last trained %1; a dataset changed since."_s.arg(day);
        QTest::newRow("training") << known({{}, {}, {}, true}) << u"Training"_s << u"Training now."_s;
        QTest::newRow("failed") << known({before(3), {}, {}, false, true}) << u"Training failed"_s
                                << u"The newest training failed."_s;
        QTest::newRow("a failure keeps what was read")
            << ModelKnowledge{true, running(3), denied()} << u"Running, 3 h"_s << u"Version spring."_s;
    }

    void words()
    {
        QFETCH(ModelKnowledge, model);
        QFETCH(QString, fact);
        QTEST(said(modelText(model, sampleNow(), us)), "cell");
        const QStringList facts = modelFacts(model, sampleNow(), us);
        const QString all = said(facts.join(u'\n'));
        QVERIFY2(all.split(u'\n').contains(fact), qPrintable(all));
        for (const QChar currency : u"$€£¥"_s) // never a price
            QVERIFY(!all.contains(currency));
    }

    void cellsAndBadge()
    {
        DatasetRepository repository;
        addPictureDatasets(repository);
        DatasetTableModel model(repository, sampleNow());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const DatasetArn flowers = sampleArn(u"flowers"_s);
        const auto at = [&](DatasetColumnId column, int role = Qt::DisplayRole) {
            return said(model.index(model.rowOf(flowers), int(column)).data(role).toString());
        };
        QCOMPARE(at(DatasetColumnId::Model), u"–"_s);
        model.setModelsWatched(true);
        QCOMPARE(at(DatasetColumnId::Model), u"…"_s);
        QVERIFY(!at(DatasetColumnId::Status, Qt::AccessibleTextRole).contains(u"model"_s));
        QVERIFY(!at(DatasetColumnId::Project, Qt::ToolTipRole).contains(u"model"_s));

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setModel(flowers, known(running(3)));
        model.announceChanges();
        QSet<int> columns;
        for (const auto &change : changes) {
            for (int column = change.at(0).toModelIndex().column(); column <= change.at(1).toModelIndex().column(); ++column)
                columns.insert(column);
        }
        for (const DatasetColumnId column : {DatasetColumnId::Project, DatasetColumnId::Model, DatasetColumnId::Status})
            QVERIFY(columns.contains(int(column)));
        QVERIFY(columns.size() <= 4); // and when it was checked, which any change may touch
        QCOMPARE(at(DatasetColumnId::Model), u"Running, 3 h"_s);
        QCOMPARE(at(DatasetColumnId::Model, DatasetTableModel::FullTextRole), u"Running, 3 h"_s);
        QVERIFY(at(DatasetColumnId::Status, Qt::AccessibleTextRole).endsWith(u", model running"_s));
        QCOMPARE(at(DatasetColumnId::Project, Qt::ToolTipRole),
                 u"<qt>flowers / Train<br>A model is running, first seen 3 h ago. AWS charges while it runs.</qt>"_s);
        QVERIFY(model.index(model.rowOf(flowers), 0).data(DatasetTableModel::RunningRole).toBool());
        model.tick(sampleNow().addSecs(3600));
        QCOMPARE(at(DatasetColumnId::Model), u"Running, 4 h"_s);

        changes.clear();
        model.setModel(flowers, known(running(3)));
        model.announceChanges();
        QCOMPARE(changes.size(), 0); // nothing new
        model.setModel(flowers, known({}));
        model.announceChanges();
        QVERIFY(!model.index(model.rowOf(flowers), 0).data(DatasetTableModel::RunningRole).toBool());
        model.setModel(sampleArn(u"nobody-watches"_s), known({})); // passed over
    }

    void theOrder()
    {
        DatasetRepository repository;
        addPictureDatasets(repository);
        DatasetTableModel model(repository, sampleNow());
        const QList<ModelKnowledge> inOrder{known(running(9)),
                                            known(running(2)),
                                            known({before(1), {}, {}, true}),
                                            known({before(1), {}, {}, false}),
                                            known({before(9), {}, {}, false}),
                                            known({})};
        std::vector<int> rows;
        for (qsizetype i = inOrder.size(); i-- > 0;) {
            model.setModel(model.arnAt(int(i)), inOrder.at(i));
            rows.push_back(int(i));
        }
        rows.push_back(int(inOrder.size())); // nothing is known of it: last in both directions
        const std::vector<int> up = sorted(model, rows, DatasetColumnId::Model, Qt::AscendingOrder);
        QCOMPARE(QList<int>(up.begin(), up.end()), (QList<int>{0, 1, 2, 3, 4, 5, 6}));
        const std::vector<int> down = sorted(model, rows, DatasetColumnId::Model, Qt::DescendingOrder);
        QCOMPARE(QList<int>(down.begin(), down.end()), (QList<int>{5, 4, 3, 2, 1, 0, 6}));
    }
};

QTEST_MAIN(TestModelColumn)
#include "tst_modelcolumn.moc"

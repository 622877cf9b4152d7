// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/activitymodel.h"

#include "support/testdatasets.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), Qt::UTC);

QList<ActivityEvent> labeled(std::initializer_list<qint64> ends)
{
    QList<ActivityEvent> events;
    for (const qint64 end : ends) {
        ActivityEvent event;
        event.kind = ActivityEvent::Kind::Labeled;
        event.noticed = now.addSecs(60 * (events.size() - 20));
        event.from = 0;
        event.to = end;
        events.append(event);
    }
    return events;
}

} // namespace

class TestActivityModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirst()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setEvents(labeled({5, 9}), now);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, int(ActivityModel::Column::Time)).data().toString(), u"08:31"_s);
        QCOMPARE(model.index(0, int(ActivityModel::Column::What)).data().toString(), u"Labeled"_s);
        QCOMPARE(model.index(0, int(ActivityModel::Column::Change)).data().toString(), u"0 → 9 (+9)"_s);
    }

    void olderRowsStay()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setEvents(labeled({5, 9}), now);
        const QPersistentModelIndex oldest = model.index(1, 0);
        changed.clear();
        model.setEvents(labeled({5, 12, 13}), now); // the newest went on, and another came
        QCOMPARE(oldest.row(), 2);
        QCOMPARE(inserted.last().at(1).toInt(), 0);
        QCOMPARE(inserted.last().at(2).toInt(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        model.setEvents(labeled({5, 12, 13}), now);
        QCOMPARE(changed.size(), 1); // nothing new
        model.setEvents(labeled({5}), now);
        QCOMPARE(oldest.row(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void anyListFollowsAnyOther()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            QList<ActivityEvent> events = labeled({1, 2, 3, 4, 5, 6, 7, 8});
            for (ActivityEvent &event : events)
                event.to = random.bounded(3) ? *event.to : 100 + random.bounded(3);
            events.remove(0, random.bounded(3));
            events.resize(random.bounded(int(events.size()) + 1));
            model.setEvents(events, now);
            QList<ActivityEvent> shown = model.events();
            std::reverse(shown.begin(), shown.end());
            QCOMPARE(shown, events);
        }
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slicedwork.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace dw;

class TestSlicedWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPieceIsDoneOnce();
    void longWorkLetsOthersHaveTheirTurn();
    void nothingToDoIsFinishedToo();
};

void TestSlicedWork::everyPieceIsDoneOnce()
{
    int left = 1000;
    SlicedWork work([&] { return left > 0 && left-- > 0; });
    QSignalSpy finished(&work, &SlicedWork::finished);
    work.start();
    work.start();
    QCOMPARE(left, 1000); // not before the next turn
    QVERIFY(finished.wait());
    QCOMPARE(left, 0);
    left = 3;
    work.start();
    QVERIFY(finished.wait());
    QCOMPARE(left, 0);
    QCOMPARE(finished.count(), 2);
}

void TestSlicedWork::longWorkLetsOthersHaveTheirTurn()
{
    int left = 50;
    int turns = 0;
    SlicedWork work([&] {
        QElapsedTimer busy; // a millisecond of work
        busy.start();
        while (busy.nsecsElapsed() < 1'000'000) { }
        return --left > 0;
    });
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);
    QSignalSpy finished(&work, &SlicedWork::finished);
    work.start();
    QVERIFY(finished.wait());
    QVERIFY(turns > 2);
}

void TestSlicedWork::nothingToDoIsFinishedToo()
{
    SlicedWork work([] { return false; });
    QSignalSpy finished(&work, &SlicedWork::finished);
    work.start();
    QVERIFY(finished.wait());
}

QTEST_GUILESS_MAIN(TestSlicedWork)
#include "tst_slicedwork.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydatabase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestHistoryCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void F43_killedInMidWrite();
};

/// Every round: a writer is killed after it said that some more rows are kept; all that it said must be there.
void TestHistoryCrash::F43_killedInMidWrite()
{
    const int rounds = qMax(15, qEnvironmentVariableIntValue("DW_KILL_ROUNDS"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    qint64 said = -1;
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(DW_BINARY_DIR "/historywriter"), {path});
        const qint64 enough = said + 1 + round % 7; // in the first row, in a later one
        while (said < enough) {
            QVERIFY2(writer.waitForReadyRead(20'000), "the writer says nothing");
            while (writer.canReadLine())
                said = writer.readLine().trimmed().toLongLong();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine()) {
            const QByteArray line = writer.readLine();
            if (line.endsWith('\n'))
                said = line.trimmed().toLongLong();
        }
        HistoryDatabase history(path);
        QCOMPARE(history.open().outcome, HistoryOpening::Outcome::Ready);
        QVERIFY(history.isSound());
        const auto latest = history.latest();
        QVERIFY(latest && latest->size() == 1);
        const qint64 kept = *latest->first().description.stats->labeledEntries;
        QVERIFY2(kept >= said, qPrintable(u"round %1: said %2, kept %3"_s.arg(round).arg(said).arg(kept)));
        QCOMPARE(history.series(latest->first().arn, {})->size(), kept + 1); // every one of them
        said = kept;
    }
}

QTEST_GUILESS_MAIN(TestHistoryCrash)
#include "tst_historycrash.moc"

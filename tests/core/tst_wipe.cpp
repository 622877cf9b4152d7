// SPDX-License-Identifier: GPL-3.0-or-later
// S2: overwriting in place. That nothing is left in memory is tst_secretmemory's to show.
#include "core/wipe.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dw;

class TestWipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void S2_whatOthersHoldStays()
    {
        QByteArray mine("secret");
        const QByteArray others = mine;
        wipe(mine);
        QVERIFY(mine.isEmpty());
        QCOMPARE(others, "secret"_ba);
    }

    void S2_knownHoldersAreOverwrittenToo()
    {
        QByteArray mine("secret, and more than fits in a short string");
        const QByteArray finished = mine; // shows what is in the buffer
        const qsizetype size = mine.size();
        wipe(mine, 2);
        QVERIFY(mine.isEmpty());
        QCOMPARE(finished, QByteArray(size, '\0'));
    }

    void S2_textAsWell()
    {
        QString mine = QString::number(271828182845) + u"secret"_s;
        const QString finished = mine;
        wipe(mine, 2);
        QVERIFY(mine.isEmpty());
        QVERIFY(std::all_of(finished.begin(), finished.end(), [](QChar c) { return c.isNull(); }));
    }

    void S2_whatWasCutOffIsOverwritten()
    {
        QByteArray mine;
        mine.reserve(100);
        mine.append("a longer secret");
        const char *end = mine.constData() + 14;
        mine.truncate(2);
        QCOMPARE(*end, 't'); // cut off, and still there
        const QByteArray finished = mine;
        wipe(mine, 2);
        QCOMPARE(*end, '\0'); // finished keeps the buffer alive
    }

    void S2_literalsAreLeftAlone()
    {
        QByteArray bytes = "in read-only memory"_ba;
        QString text = u"in read-only memory"_s;
        QByteArray nothing;
        wipe(bytes, 9);
        wipe(text, 9);
        wipe(nothing);
        QVERIFY(bytes.isEmpty() && text.isEmpty() && nothing.isEmpty());
        QCOMPARE("in read-only memory"_ba.size(), 19);
    }
};

QTEST_GUILESS_MAIN(TestWipe)
#include "tst_wipe.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/networknotices.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace std::chrono_literals;

class TestNetworkNotices : public QObject {
    Q_OBJECT

private:
    static QStringList ids(NetworkNotices &notices, const QList<ConnectionTrouble> &troubles = {})
    {
        QList<Message> messages = connectionMessages(troubles, QDateTime());
        notices.addTo(messages, troubles);
        QStringList result;
        for (const Message &message : std::as_const(messages))
            result.append(message.id);
        return result;
    }

    static ConnectionTrouble trouble(const QString &id, ApiError::Kind kind)
    {
        ConnectionTrouble result;
        result.connection.id = id;
        result.connection.error = apiError(kind);
        return result;
    }

private Q_SLOTS:
    void f13_aWrongClockIsSaidOnce()
    {
        NetworkNotices notices;
        QVERIFY(ids(notices).isEmpty());
        notices.noteClockOffset(7min);
        QCOMPARE(ids(notices), QStringList{u"clock"_s});
        notices.act(u"clock"_s, u"hide"_s);
        QVERIFY(ids(notices).isEmpty());
        notices.noteClockOffset(8min); // another host, or it drifts on: the same cause
        QVERIFY(ids(notices).isEmpty());
        notices.noteClockOffset(0ms);
        QVERIFY(ids(notices).isEmpty());
        notices.noteClockOffset(-6min); // set wrong again
        QCOMPARE(ids(notices), QStringList{u"clock"_s});
    }

    void f13_aClockThatIsRightAgainIsNotMentioned()
    {
        NetworkNotices notices;
        notices.noteClockOffset(-24h);
        QCOMPARE(ids(notices), QStringList{u"clock"_s});
        notices.noteClockOffset(1s);
        QVERIFY(ids(notices).isEmpty());
    }

    void f13_aSmallOffsetIsCorrectedInSilence()
    {
        NetworkNotices notices;
        notices.noteClockOffset(3min + 59s);
        QVERIFY(ids(notices).isEmpty());
    }

    void anUnreadableCaFileIsToldUntilItIsMended()
    {
        NetworkNotices notices;
        notices.setUnreadableCaFile(u"/etc/ssl/corp.pem"_s);
        QCOMPARE(ids(notices), QStringList{u"ca-file"_s});
        notices.setUnreadableCaFile({});
        QVERIFY(ids(notices).isEmpty());
    }

    void f09_detailsComeAndGo()
    {
        NetworkNotices notices;
        const QList<ConnectionTrouble> troubles{trouble(u"c0"_s, ApiError::Kind::NotAws),
                                                trouble(u"c1"_s, ApiError::Kind::NotAws),
                                                trouble(u"c2"_s, ApiError::Kind::ServiceFailure)};
        const QStringList without{u"portal"_s, u"c2"_s};
        const QStringList with{u"portal"_s, u"portal/details"_s, u"c2"_s};
        QCOMPARE(ids(notices, troubles), without);
        notices.act(u"portal"_s, u"details"_s);
        QCOMPARE(ids(notices, troubles), with);
        notices.act(u"portal"_s, u"details"_s);
        QCOMPARE(ids(notices, troubles), without);
        notices.act(u"portal"_s, u"details"_s);
        notices.act(u"portal/details"_s, u"hide"_s);
        QCOMPARE(ids(notices, troubles), without);
        notices.act(u"portal"_s, u"details"_s);
        QVERIFY(ids(notices).isEmpty()); // the trouble is over
        QCOMPARE(ids(notices, troubles), without);
    }

    void actionsOfOthersAreLeftAlone()
    {
        NetworkNotices notices;
        notices.noteClockOffset(7min);
        notices.act(u"clock"_s, u"retry"_s);
        QCOMPARE(ids(notices), QStringList{u"clock"_s});
    }
};

QTEST_APPLESS_MAIN(TestNetworkNotices)
#include "tst_networknotices.moc"

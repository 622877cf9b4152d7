// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/modeldenials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

/// One step: the project, and where it is denied; nowhere means that AWS answered.
struct Step {
    QString project;
    QString connection;
    QString region;
    bool changes;
};

class TestModelDenials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<QList<ModelDenial>>("expected");
        using Steps = QList<Step>;
        using Denials = QList<ModelDenial>;
        QTest::newRow("nothing") << Steps{} << Denials{};
        QTest::newRow("one") << Steps{{u"p"_s, u"c"_s, u"eu-west-1"_s, true}} << Denials{{u"c"_s, {u"eu-west-1"_s}}};
        QTest::newRow("the same again is no news")
            << Steps{{u"p"_s, u"c"_s, u"eu-west-1"_s, true}, {u"p"_s, u"c"_s, u"eu-west-1"_s, false}}
            << Denials{{u"c"_s, {u"eu-west-1"_s}}};
        QTest::newRow("another project of the region is no news")
            << Steps{{u"p"_s, u"c"_s, u"eu-west-1"_s, true}, {u"q"_s, u"c"_s, u"eu-west-1"_s, false}}
            << Denials{{u"c"_s, {u"eu-west-1"_s}}};
        QTest::newRow("regions are sorted") << Steps{{u"p"_s, u"c"_s, u"us-east-1"_s, true},
                                                     {u"q"_s, u"c"_s, u"eu-west-1"_s, true}}
                                            << Denials{{u"c"_s, {u"eu-west-1"_s, u"us-east-1"_s}}};
        QTest::newRow("connections have their own")
            << Steps{{u"p"_s, u"d"_s, u"us-east-1"_s, true}, {u"q"_s, u"c"_s, u"eu-west-1"_s, true}}
            << Denials{{u"c"_s, {u"eu-west-1"_s}}, {u"d"_s, {u"us-east-1"_s}}};
        QTest::newRow("one of two is answered: a policy may allow some")
            << Steps{{u"p"_s, u"c"_s, u"eu-west-1"_s, true}, {u"q"_s, u"c"_s, u"eu-west-1"_s, false}, {u"p"_s, {}, {}, false}}
            << Denials{{u"c"_s, {u"eu-west-1"_s}}};
        QTest::newRow("the last one is answered")
            << Steps{{u"p"_s, u"c"_s, u"eu-west-1"_s, true}, {u"p"_s, {}, {}, true}} << Denials{};
        QTest::newRow("what was not denied is answered") << Steps{{u"p"_s, {}, {}, false}} << Denials{};
    }

    void steps()
    {
        QFETCH(QList<Step>, steps);
        QFETCH(QList<ModelDenial>, expected);
        ModelDenials denials;
        for (const Step &step : steps)
            QCOMPARE(step.connection.isEmpty() ? denials.allow(step.project)
                                               : denials.deny(step.project, step.connection, step.region),
                     step.changes);
        QVERIFY(denials.all() == expected);
    }
};

QTEST_GUILESS_MAIN(TestModelDenials)
#include "tst_modeldenials.moc"

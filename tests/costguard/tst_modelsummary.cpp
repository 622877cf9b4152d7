// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/modelsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

ProjectVersion version(const char *status, double began, std::optional<double> ended = {}, std::optional<double> f1 = {})
{
    ProjectVersion result;
    result.status = projectVersionStatusWord(QString::fromLatin1(status));
    result.creationTimestamp = began;
    result.trainingEndTimestamp = ended;
    result.f1Score = f1;
    return result;
}

} // namespace

class TestModelSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summary_data();
    void summary();
    void running_data();
    void running();
};

void TestModelSummary::summary_data()
{
    QTest::addColumn<QList<ProjectVersion>>("versions");
    QTest::addColumn<std::optional<double>>("changed");
    QTest::addColumn<ModelSummary>("expected");
    using Versions = QList<ProjectVersion>;
    using Time = std::optional<double>;
    QTest::newRow("no model") << Versions() << Time(50) << ModelSummary{};
    QTest::newRow("trained, nothing changed")
        << Versions{version("TRAINING_COMPLETED", 100, 160, 0.9)} << Time(100) << ModelSummary{160, 0.9, false, false};
    QTest::newRow("changed while it trained: that training does not know")
        << Versions{version("TRAINING_COMPLETED", 100, 160, 0.9)} << Time(101) << ModelSummary{160, 0.9, true, false};
    QTest::newRow("nobody knows when the datasets changed")
        << Versions{version("STOPPED", 100, 160, 0.9)} << Time() << ModelSummary{160, 0.9, {}, false};
    QTest::newRow("the newest counts, in whatever order")
        << Versions{version("STOPPED", 100, 160, 0.7), version("RUNNING", 200, 260, 0.8), version("FAILED", 150, 170, 0.6)}
        << Time(199) << ModelSummary{260, 0.8, false, false};
    QTest::newRow("training now, trained before")
        << Versions{version("TRAINING_IN_PROGRESS", 300), version("STOPPED", 100, 160, 0.7)} << Time(99)
        << ModelSummary{160, 0.7, false, true};
    QTest::newRow("a training that failed is none")
        << Versions{version("TRAINING_FAILED", 300, 310)} << Time(1) << ModelSummary{{}, {}, {}, false, true};
    QTest::newRow("the newest training failed, an older one is there")
        << Versions{version("TRAINING_FAILED", 300, 310), version("STOPPED", 100, 160, 0.7)} << Time(1)
        << ModelSummary{160, 0.7, false, false, true};
    QTest::newRow("trained after one that failed")
        << Versions{version("TRAINING_FAILED", 100, 110), version("STOPPED", 200, 260, 0.7)} << Time(1)
        << ModelSummary{260, 0.7, false, false, false};
    ProjectVersion named = version("STOPPED", 100, 160, 0.7);
    named.versionArn = u"arn:of-the-version"_s;
    QTest::newRow("the version is named") << Versions{named} << Time(1)
                                          << ModelSummary{160, 0.7, false, false, false, u"arn:of-the-version"_s};
    QTest::newRow("a copy was trained elsewhere")
        << Versions{version("COPYING_COMPLETED", 300, 310, 0.5)} << Time(1) << ModelSummary{};
    QTest::newRow("a newer word with a score was trained")
        << Versions{version("EXPIRED", 100, 160, 0.7)} << Time(1) << ModelSummary{160, 0.7, false, false};
    QTest::newRow("a newer word without one was not") << Versions{version("DEPRECATED", 100)} << Time(1) << ModelSummary{};
    QTest::newRow("no end is known") << Versions{version("STOPPED", 100)} << Time(1) << ModelSummary{100, {}, false, false};
}

void TestModelSummary::summary()
{
    QFETCH(QList<ProjectVersion>, versions);
    QFETCH(std::optional<double>, changed);
    QFETCH(ModelSummary, expected);
    QVERIFY(modelSummary(versions, changed) == expected);
}

void TestModelSummary::running_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("expected");
    for (const char *status : {"RUNNING", "STARTING"})
        QTest::newRow(status) << QString::fromLatin1(status) << true;
    for (const char *status : {"STOPPING", "STOPPED", "FAILED", "TRAINING_IN_PROGRESS", "TRAINING_COMPLETED", "DELETING",
                               "COPYING_COMPLETED", "running", "HOSTED"})
        QTest::newRow(status) << QString::fromLatin1(status) << false;
}

void TestModelSummary::running()
{
    QFETCH(QString, status);
    QTEST(isRunning(version(status.toLatin1().constData(), 1)), "expected");
    QVERIFY(!isRunning(ProjectVersion()));
}

QTEST_GUILESS_MAIN(TestModelSummary)
#include "tst_modelsummary.moc"

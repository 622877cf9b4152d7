// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/readinesstab.h"

#include "ui/panels/readinessmodel.h"
#include "ui/text/modeltext.h"
#include "ui/text/readinesstext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QLocale us(QLocale::English, QLocale::UnitedStates);
const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

ReadinessCheck check(ReadinessRule rule, ReadinessOutcome outcome, std::optional<qint64> value, std::optional<qint64> least = {},
                     std::optional<qint64> most = {}, const QStringList &labels = {})
{
    ReadinessCheck result;
    result.rule = rule;
    result.set = DatasetType::Train;
    result.outcome = outcome;
    result.value = value;
    result.least = least;
    result.most = most;
    result.labels = labels;
    result.source = quotasSource();
    return result;
}

ReadinessInput project()
{
    const QList<DatasetLabel> labels{{u"a"_s, 6, {}}, {u"b"_s, 4, {}}};
    ReadinessInput input;
    input.region = u"eu-west-1"_s;
    input.train = ReadinessSet{DatasetState::Complete, {90, 500, 2, 3}, labels, true};
    input.test = ReadinessSet{DatasetState::Complete, {10, 10, 2, 0}, labels, true};
    return input;
}

} // namespace

class TestReadinessTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(us); }

    void words_data()
    {
        QTest::addColumn<ReadinessCheck>("seen");
        QTest::addColumn<QStringList>("words"); // check, value, limit, why
        using enum ReadinessRule;
        using enum ReadinessOutcome;
        const auto row = [](const char *name, const ReadinessCheck &seen, const QStringList &words) {
            QTest::newRow(name) << seen << words;
        };
        row("410 entries", check(UnlabeledEntries, Warning, 410),
            {u"Entries without labels, train"_s, u"410"_s, QString(), u"410 entries without labels will be ignored."_s});
        row("too many entries", check(Entries, NotMet, 28'001, 1, 28'000),
            {u"Entries, train"_s, u"28,001"_s, u"1 to 28,000"_s, u"More than this region allows."_s});
        row("may have been raised", check(Entries, Warning, 250'001, 1, 250'000),
            {u"Entries, train"_s, u"250,001"_s, u"1 to 250,000"_s,
             u"More than the default; AWS raises it on request, for image-level labels only."_s});
        row("unknown", check(LabeledEntries, Unknown, {}, 1),
            {u"Labeled entries, train"_s, u"–"_s, u"at least 1"_s, u"Not read, or not reported by AWS."_s});
        row("crowded", check(CrowdedLabels, NotMet, 5, {}, 1000, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}),
            {u"Labels with too many entries, train"_s, u"5"_s, u"at most 1,000 each"_s,
             u"Too many entries: a, b, c and 2 more."_s});
        row("overlap", check(LabelOverlap, NotMet, 49, 50, {}, {u"a\nb"_s}),
            {u"Train labels also in test, train"_s, u"49 %"_s, u"at least 50 %"_s, u"Not in test: a b."_s});
        row("the 20 % rule", check(InvalidLines, Note, 4, {}, 20),
            {u"Invalid lines at import, train"_s, u"4 %"_s, u"at most 20 %"_s,
             u"Counted by AWS at import, dropped lines too. The value shows entries with errors that were kept."_s});
    }

    void words()
    {
        QFETCH(ReadinessCheck, seen);
        QFETCH(QStringList, words);
        QStringList said{checkName(seen), checkValue(seen, us), checkLimit(seen, us), checkReason(seen, us)};
        said.replaceInStrings(QString(QChar::Nbsp), u" "_s);
        QCOMPARE(said, words);
    }

    void everyCheckHasWordsInEveryState()
    {
        ReadinessInput input = project();
        for (const ReadinessInput &seen : {input, ReadinessInput()}) {
            for (const ReadinessCheck &one : readiness(seen).checks) {
                QVERIFY(!checkName(one).isEmpty());
                QVERIFY(!checkValue(one, us).isEmpty());
                QVERIFY(!checkReason(one, us).isEmpty());
            }
        }
    }

    void showsTheVerdictAndThatAwsDecides()
    {
        ReadinessTab tab;
        tab.setReadiness(readiness(project()), false, {});
        const QString text = shown(tab);
        QVERIFY2(text.contains(u"Ready with warnings"_s), qPrintable(text));
        QVERIFY2(text.contains(u"warnings: 2. Documented limits only: AWS decides."_s), qPrintable(text));
        QCOMPARE(tab.findChild<QTreeView *>()->model()->rowCount(), 17);
        tab.setReadiness(readiness(project()), true, u"Not allowed."_s);
        QVERIFY(shown(tab).contains(u"Reading the labels…"_s));
        QVERIFY(shown(tab).contains(u"Not allowed."_s));
        QVERIFY(!tab.findChild<QPushButton *>()->isEnabled());
    }

    void aSourceOpens()
    {
        ReadinessTab tab;
        tab.setReadiness(readiness(project()), false, {});
        QSignalSpy pages(&tab, &ReadinessTab::pageRequested);
        auto *view = tab.findChild<QTreeView *>();
        // what keeps the project from being ready stands first: entries without labels
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Entries without labels, train"_s);
        Q_EMIT view->activated(view->model()->index(0, int(ReadinessModel::Column::Source)));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().first().toUrl(), lineErrorsSource().page);
        Q_EMIT view->activated(view->model()->index(2, 0));
        QCOMPARE(pages.size(), 1);
    }

    void theModelAnnouncesWhatChanged()
    {
        ReadinessModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setChecks(readiness(ReadinessInput()).checks);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setChecks(readiness(ReadinessInput()).checks);
        QCOMPARE(changed.size(), 0);
        model.setChecks(readiness(project()).checks);
        QVERIFY(changed.size() > 0);
        model.setChecks({});
        QCOMPARE(resets.size(), 0);
    }

    void labelsAreNeverMarkup()
    {
        ReadinessModel model;
        model.setChecks({check(ReadinessRule::UnusedLabels, ReadinessOutcome::NotMet, 1, 1, {}, {u"<b>x</b>"_s})});
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void models_data()
    {
        QTest::addColumn<ModelSummary>("model");
        QTest::addColumn<QString>("sentence");
        const double yesterday = double(now.addDays(-1).toSecsSinceEpoch());
        QTest::newRow("none") << ModelSummary{} << u"Never trained."_s;
        QTest::newRow("trained") << ModelSummary{yesterday, 0.873, false, false} << u"Last trained 22 Nov, F1 0.873."_s;
        QTest::newRow("changed") << ModelSummary{yesterday, {}, true, false}
                                 << u"Last trained 22 Nov; a dataset changed since."_s;
        QTest::newRow("training") << ModelSummary{{}, {}, {}, true} << u"Training now."_s;
        QTest::newRow("training again") << ModelSummary{yesterday, 0.9, {}, true}
                                        << u"Training now. Last trained 22 Nov, F1 0.900."_s;
    }

    void models()
    {
        QFETCH(ModelSummary, model);
        QTEST(modelSentence(model, now, us), "sentence");
    }

    void runningModels()
    {
        const QString flowers = u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/1"_s;
        QCOMPARE(runningModelsText({}, now, us), QString());
        const RunningModel running{flowers, u"v1"_s, ProjectVersionStatus::Running, now.addSecs(-14 * 3600)};
        QCOMPARE(runningModelsText({running}, now, us).replace(QChar::Nbsp, u' '),
                 u"A model of flowers is running, seen for 14 h. AWS charges for models while they run, used or not."_s);
        RunningModel starting = running;
        starting.status = ProjectVersionStatus::Starting;
        const QString text = runningModelsText({starting, running, running}, now, us);
        QVERIFY2(text.contains(u"is starting"_s) && text.contains(u", and 2 more."_s), qPrintable(text));
        for (const QChar currency : u"$€£¥"_s) // never a price
            QVERIFY(!text.contains(currency));
    }

private:
    [[nodiscard]] static QString shown(const ReadinessTab &tab)
    {
        QStringList lines;
        for (const QLabel *label : tab.findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u'\n');
    }
};

QTEST_MAIN(TestReadinessTab)
#include "tst_readinesstab.moc"

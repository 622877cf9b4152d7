// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/labelstab.h"

#include "support/testdatasets.h"
#include "ui/charts/labelchart.h"
#include "ui/panels/labelsmodel.h"
#include "ui/text/labelstext.h"

#include <QAbstractItemModelTester>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace dw;
using namespace dw::test;

namespace {

const ProjectSets bothSets{datasetArn(u"flowers"_s), datasetArn(u"flowers"_s, DatasetType::Test)};

DatasetLabels read(std::initializer_list<DatasetLabel> labels)
{
    DatasetLabels result;
    result.isRead = true;
    result.labels = labels;
    return result;
}

DatasetLabels failed(ApiError::Kind kind)
{
    DatasetLabels result;
    ApiError error;
    error.kind = kind;
    error.operation = u"ListDatasetLabels"_s;
    result.error = error;
    return result;
}

} // namespace

class TestLabelsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void smallestFirstTrainBesideTest();
    void aTableThatIsSortedKeepsUnknownsLast();
    void labelsInOneDatasetAreMarked();
    void boxesAreShownWhereThereAreAny();
    void theChartHasBothSets();
    void theTableMarksItsBars();
    void states_data();
    void states();
    void aDenialOffersThePolicy();
    void aFailureKeepsTheLabels();
    void remoteTextIsNeverMarkup();
    void twoHundredFiftyLabels();
    void sentences();

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button(const QString &label) const
    {
        const auto buttons = m_tab->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](auto *one) { return one->text() == label; });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] QAbstractItemModel *table() const { return m_tab->findChild<QTreeView *>()->model(); }
    [[nodiscard]] QStringList column(LabelsModel::Column column) const;

    std::unique_ptr<LabelsTab> m_tab;
};

void TestLabelsTab::init()
{
    m_tab = std::make_unique<LabelsTab>();
    m_tab->resize(1200, 220);
    m_tab->show();
    new QAbstractItemModelTester(m_tab->findChild<LabelsModel *>(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_tab.get());
}

QString TestLabelsTab::text() const
{
    QStringList lines;
    for (const QLabel *label : m_tab->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

QStringList TestLabelsTab::column(LabelsModel::Column column) const
{
    QStringList texts;
    for (int row = 0; row < table()->rowCount(); ++row)
        texts.append(table()->index(row, int(column)).data().toString());
    return texts;
}

void TestLabelsTab::smallestFirstTrainBesideTest()
{
    m_tab->setLabels(bothSets, read({{u"rose"_s, 1200, {}}, {u"tulip"_s, 3, {}}}),
                     read({{u"rose"_s, 9, {}}, {u"tulip"_s, {}, {}}}));
    QCOMPARE(column(LabelsModel::Column::Label), (QStringList{u"rose"_s, u"tulip"_s})); // tulip's sum is unknown
    QCOMPARE(column(LabelsModel::Column::Train), (QStringList{u"1,200"_s, u"3"_s}));
    QCOMPARE(column(LabelsModel::Column::Test), (QStringList{u"9"_s, u"–"_s}));
    m_tab->setLabels(bothSets, read({{u"rose"_s, 1200, {}}, {u"tulip"_s, 3, {}}}),
                     read({{u"rose"_s, 9, {}}, {u"tulip"_s, 0, {}}}));
    QCOMPARE(column(LabelsModel::Column::Label), (QStringList{u"tulip"_s, u"rose"_s}));
    QCOMPARE(column(LabelsModel::Column::Test), (QStringList{u"0"_s, u"9"_s}));
}

void TestLabelsTab::aTableThatIsSortedKeepsUnknownsLast()
{
    m_tab->setLabels(bothSets, read({{u"a"_s, 10, {}}, {u"b"_s, {}, {}}, {u"c"_s, 9, {}}}), read({}));
    auto *view = m_tab->findChild<QTreeView *>();
    view->sortByColumn(int(LabelsModel::Column::Train), Qt::AscendingOrder);
    QCOMPARE(column(LabelsModel::Column::Label), (QStringList{u"c"_s, u"a"_s, u"b"_s})); // 9 before 10: numbers, not texts
    view->sortByColumn(int(LabelsModel::Column::Train), Qt::DescendingOrder);
    QCOMPARE(column(LabelsModel::Column::Label), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

void TestLabelsTab::labelsInOneDatasetAreMarked()
{
    m_tab->setLabels(bothSets, read({{u"both"_s, 1, {}}, {u"left"_s, 2, {}}}), read({{u"both"_s, 1, {}}, {u"right"_s, 3, {}}}));
    QCOMPARE(column(LabelsModel::Column::Remark), (QStringList{QString(), u"Only in train"_s, u"Only in test"_s}));
    QVERIFY2(text().contains(u"3 label(s), 2 of them in one dataset only"_s), qPrintable(text()));
    // while one of them is not read nobody knows
    m_tab->setLabels(bothSets, read({{u"left"_s, 2, {}}}), DatasetLabels());
    QCOMPARE(column(LabelsModel::Column::Remark), (QStringList{QString()}));
    QCOMPARE(column(LabelsModel::Column::Test), (QStringList{u"…"_s}));
}

void TestLabelsTab::boxesAreShownWhereThereAreAny()
{
    const auto *view = m_tab->findChild<QTreeView *>();
    m_tab->setLabels(bothSets, read({{u"a"_s, 5, {}}}), read({}));
    QVERIFY(view->isColumnHidden(int(LabelsModel::Column::TrainBoxes)));
    m_tab->setLabels(bothSets, read({{u"a"_s, 5, 4}}), read({}));
    QVERIFY(!view->isColumnHidden(int(LabelsModel::Column::TrainBoxes)));
    QCOMPARE(column(LabelsModel::Column::TrainBoxes), (QStringList{u"4"_s}));
}

void TestLabelsTab::theChartHasBothSets()
{
    m_tab->setLabels(bothSets, read({{u"a"_s, 5, {}}, {u"b"_s, 7, {}}}), read({{u"a"_s, 1, {}}}));
    const auto series = m_tab->findChild<LabelChart *>()->chart()->series();
    QCOMPARE(series.size(), 1);
    const auto sets = qobject_cast<QBarSeries *>(series.first())->barSets();
    QCOMPARE(sets.size(), 2);
    QCOMPARE(sets.at(0)->count(), 2);
    QCOMPARE(sets.at(0)->at(0), 5.0); // a has 6 in both, b has 7
    QCOMPARE(sets.at(1)->at(0), 1.0);
    QCOMPARE(sets.at(1)->at(1), 0.0);
}

void TestLabelsTab::theTableMarksItsBars()
{
    m_tab->setLabels(bothSets, read({{u"a"_s, 5, {}}, {u"b"_s, 7, {}}}), read({}));
    auto *view = m_tab->findChild<QTreeView *>();
    auto *chart = m_tab->findChild<LabelChart *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QCOMPARE(chart->current(), 1);
    Q_EMIT chart->rowClicked(0);
    QCOMPARE(view->currentIndex().row(), 0);
    view->sortByColumn(0, Qt::DescendingOrder);
    view->setCurrentIndex(view->model()->index(0, 0)); // b, the second of the chart
    QCOMPARE(chart->current(), 1);
}

void TestLabelsTab::states_data()
{
    QTest::addColumn<DatasetLabels>("train");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canRetry");
    DatasetLabels loading;
    loading.isLoading = true;
    QTest::newRow("not read") << DatasetLabels() << u"The labels were not read yet."_s << true;
    QTest::newRow("loading") << loading << u"Reading the labels…"_s << false;
    QTest::newRow("empty") << read({}) << u"No labels yet"_s << false;
    QTest::newRow("no permission") << failed(ApiError::Kind::AccessDenied) << u"rekognition:ListDatasetLabels"_s << true;
    QTest::newRow("offline") << failed(ApiError::Kind::Network) << u"."_s << true;
}

void TestLabelsTab::states()
{
    QFETCH(DatasetLabels, train);
    QFETCH(QString, words);
    QFETCH(bool, canRetry);
    m_tab->setLabels(bothSets, read({{u"of the one before"_s, 1, {}}}), read({}));
    m_tab->setLabels(bothSets, train, DatasetLabels());
    QVERIFY2(text().contains(words), qPrintable(text()));
    QCOMPARE(table()->rowCount(), 0);
    QPushButton *retry = button(u"Try again"_s);
    QCOMPARE(retry->isVisible(), canRetry);
    QCOMPARE(button(u"Copy policy"_s)->isVisible(), QLatin1StringView(QTest::currentDataTag()) == "no permission"_L1);
    QSignalSpy asked(m_tab.get(), &LabelsTab::refreshRequested);
    retry->click();
    QCOMPARE(asked.size(), 1);
}

void TestLabelsTab::aDenialOffersThePolicy()
{
    m_tab->setConnectionName(u"labeling-vendor"_s);
    m_tab->setLabels(bothSets, DatasetLabels(), failed(ApiError::Kind::AccessDenied));
    QVERIFY2(text().contains(u"labeling-vendor is not allowed to list labels in us-east-1"_s), qPrintable(text()));
    button(u"Copy policy"_s)->click();
    const QString policy = QGuiApplication::clipboard()->text();
    QVERIFY(policy.contains(u"rekognition:ListDatasetLabels"_s) && !policy.contains(u"ListDatasetEntries"_s));
    QVERIFY(policy.contains(u"arn:aws:rekognition:us-east-1:111122223333:project/*/dataset/*/*"_s));
}

void TestLabelsTab::aFailureKeepsTheLabels()
{
    DatasetLabels train = read({{u"a"_s, 5, {}}});
    train.error = failed(ApiError::Kind::AccessDenied).error;
    m_tab->setLabels(bothSets, train, read({}));
    QCOMPARE(table()->rowCount(), 1);
    QVERIFY2(text().contains(u"rekognition:ListDatasetLabels"_s), qPrintable(text()));
    m_tab->setLabels({bothSets.train, {}}, read({{u"a"_s, 5, {}}}), DatasetLabels());
    QVERIFY2(text().contains(u"No test dataset"_s), qPrintable(text()));
    QCOMPARE(column(LabelsModel::Column::Test), (QStringList{u"–"_s}));
}

void TestLabelsTab::remoteTextIsNeverMarkup()
{
    m_tab->setLabels(bothSets, read({{u"<b>x</b>"_s, 5, {}}}), read({}));
    QCOMPARE(column(LabelsModel::Column::Label), (QStringList{u"<b>x</b>"_s}));
    const QString tip = table()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<b>"_s), qPrintable(tip));
}

void TestLabelsTab::twoHundredFiftyLabels()
{
    DatasetLabels many = read({});
    for (int i = 0; i < 250; ++i)
        many.labels.append({QString::number(i), 100 - i % 100, {}});
    m_tab->setLabels(bothSets, many, many);
    QCOMPARE(table()->rowCount(), 250);
    QVERIFY(!m_tab->grab().isNull());
}

void TestLabelsTab::sentences()
{
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(labelSentence({u"rose"_s, {true, 1200, 81}, {true, 9, {}}}, us), u"rose: 1,200 (81 on a box) in train, 9 in test"_s);
    QCOMPARE(labelSentence({u"rose"_s, {}, {true, {}, {}}}, us), u"rose: not in train, – in test"_s);
    QCOMPARE(labelName({}), u"–"_s);
}

QTEST_MAIN(TestLabelsTab)
#include "tst_labelstab.moc"

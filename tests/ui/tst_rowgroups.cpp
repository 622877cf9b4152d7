// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/datasettableview.h"

#include "support/testdatasets.h"
#include "ui/text/englishplurals.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using Id = DatasetColumnId;
using Status = DatasetStatus;

/// Groups of the table, seen as a person sees them: by the rows of the proxy and by keys.
class TestRowGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void groupsStandWhereTheirFirstRowWould();
    void aGroupSaysItsSums();
    void aSumOfUnknownCountsIsNotZero();
    void groupingByConnectionAndTag();
    void aClosedGroupKeepsItsRowsToItself();
    void keysOpenAndClose();
    void aSelectedGroupStandsForItsDatasets();
    void aDatasetInAClosedGroupIsFound();
    void sumsFollowTheDatasets();
    void aGroupWithoutMembersGoes();
    void theFilterLeavesGroupsOut();
    void stateIsRemembered();
    void aProjectSaysWhetherItCanBeTrained();
    void columnZeroSpeaksTheGroup();
    void anythingGoes();

private:
    DatasetArn add(const QString &project, DatasetType type, Status status, qint64 labeled, qint64 total, qint64 errors = 0);
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString cell(int row, Id column) const { return proxy().index(row, int(column)).data().toString(); }
    [[nodiscard]] DatasetSortProxy &proxy() const { return m_view->proxy(); }

    const QDateTime m_now{QDate(2026, 11, 26), QTime(9, 0), Qt::UTC};
    EnglishPlurals m_plurals;
    std::unique_ptr<DatasetRepository> m_repository;
    std::unique_ptr<DatasetTableModel> m_model;
    std::unique_ptr<DatasetTableView> m_view;
};

DatasetArn TestRowGroups::add(const QString &project, DatasetType type, Status status, qint64 labeled, qint64 total, qint64 errors)
{
    const DatasetArn arn = datasetArn(project, type);
    m_repository->add({arn}, u"c1"_s, u"prod"_s);
    m_repository->applyDescription(arn, description(status, labeled, total, errors), m_now);
    return arn;
}

/// "[birds]" is a group's row, "birds train" a dataset's.
QStringList TestRowGroups::rows() const
{
    QStringList all;
    for (int row = 0; row < proxy().rowCount(); ++row)
        all.append(proxy().isGroup(row) ? u'[' + cell(row, Id::Project) + u']'
                                        : cell(row, Id::Project) + u' ' + cell(row, Id::Set).toLower());
    return all;
}

void TestRowGroups::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestRowGroups::init()
{
    m_view.reset();
    m_model.reset();
    m_repository = std::make_unique<DatasetRepository>();
    add(u"birds"_s, DatasetType::Train, Status::UpdateComplete, 400, 500);
    add(u"birds"_s, DatasetType::Test, Status::UpdateComplete, 100, 100, 2);
    add(u"flowers"_s, DatasetType::Train, Status::UpdateComplete, 10, 1000);
    add(u"flowers"_s, DatasetType::Test, Status::UpdateFailed, 5, 50, 7);
    m_model = std::make_unique<DatasetTableModel>(*m_repository, m_now);
    m_view = std::make_unique<DatasetTableView>(*m_model);
    m_view->resize(1200, 600);
    m_view->show();
    proxy().sortBy(Id::Status, Qt::AscendingOrder);
}

void TestRowGroups::groupsStandWhereTheirFirstRowWould()
{
    QCOMPARE(rows(), (QStringList{u"flowers test"_s, u"birds train"_s, u"birds test"_s, u"flowers train"_s}));
    m_view->groupBy(GroupBy::Project);
    QCOMPARE(rows(), (QStringList{u"[flowers]"_s, u"flowers test"_s, u"flowers train"_s, u"[birds]"_s, u"birds train"_s, u"birds test"_s}));
    proxy().sortBy(Id::Entries, Qt::AscendingOrder);
    QCOMPARE(rows(), (QStringList{u"[flowers]"_s, u"flowers test"_s, u"flowers train"_s, u"[birds]"_s, u"birds test"_s, u"birds train"_s}));
    proxy().sortBy(Id::Project, Qt::AscendingOrder);
    QCOMPARE(rows().first(), u"[birds]"_s);
    m_view->groupBy(GroupBy::None);
    QCOMPARE(rows(), (QStringList{u"birds train"_s, u"birds test"_s, u"flowers train"_s, u"flowers test"_s}));
}

void TestRowGroups::aGroupSaysItsSums()
{
    m_view->groupBy(GroupBy::Project);
    QCOMPARE(cell(0, Id::Status), u"Update failed"_s); // its worst
    QCOMPARE(cell(0, Id::Labeled), u"15"_s);
    QCOMPARE(cell(0, Id::Entries), u"1,050"_s);
    QCOMPARE(cell(0, Id::Progress), u"1\u00A0%"_s);
    QCOMPARE(cell(0, Id::Errors), u"7"_s);
    QCOMPARE(cell(0, Id::Message), u"2 datasets"_s);
    QCOMPARE(cell(0, Id::Set), QString());
    for (const Id column : {Id::Entries, Id::Message}) // below and above the cells of its rows, also from right to left
        QCOMPARE(proxy().index(0, int(column)).data(Qt::TextAlignmentRole), proxy().index(1, int(column)).data(Qt::TextAlignmentRole));
    QCOMPARE(cell(3, Id::Status), u"Complete"_s);
    QCOMPARE(cell(3, Id::Progress), u"83\u00A0%"_s);
}

void TestRowGroups::aSumOfUnknownCountsIsNotZero()
{
    m_repository->add({datasetArn(u"new"_s)}, u"c1"_s, u"prod"_s);
    m_view->groupBy(GroupBy::Project);
    const int row = int(rows().indexOf(u"[new]"_s));
    QVERIFY(row >= 0);
    QCOMPARE(cell(row, Id::Labeled), u"–"_s);
    QCOMPARE(cell(row, Id::Progress), u"–"_s);
    m_repository->add({datasetArn(u"birds"_s, DatasetType::Test, u"us-west-2"_s)}, u"c1"_s, u"prod"_s); // another project
    m_view->groupBy(GroupBy::Connection);
    QCOMPARE(cell(0, Id::Labeled), u"≥515"_s); // counts of two are not known
}

void TestRowGroups::groupingByConnectionAndTag()
{
    m_view->groupBy(GroupBy::Connection);
    QCOMPARE(rows().first(), u"[prod]"_s);
    QCOMPARE(rows().size(), 5);
    DatasetNotes notes;
    notes.tags = QStringList{u"vendor a"_s, u"urgent"_s};
    m_repository->setNotes(datasetArn(u"birds"_s), notes);
    m_model->announceChanges();
    m_view->groupBy(GroupBy::Tag);
    QCOMPARE(rows(), (QStringList{u"[No tags]"_s, u"flowers test"_s, u"birds test"_s, u"flowers train"_s, u"[vendor a, urgent]"_s, u"birds train"_s}));
    m_repository->setNotes(datasetArn(u"birds"_s), {});
    QTRY_COMPARE(rows().size(), 5); // the pointer is idle
}

void TestRowGroups::aClosedGroupKeepsItsRowsToItself()
{
    m_view->groupBy(GroupBy::Project);
    proxy().setExpanded(0, false);
    QCOMPARE(rows(), (QStringList{u"[flowers]"_s, u"[birds]"_s, u"birds train"_s, u"birds test"_s}));
    QCOMPARE(m_view->shownArns().size(), 4); // to export and to sum up, they are there
    proxy().setExpanded(0, true);
    QCOMPARE(rows().size(), 6);
    proxy().setAllExpanded(false);
    QCOMPARE(rows(), (QStringList{u"[flowers]"_s, u"[birds]"_s}));
}

void TestRowGroups::keysOpenAndClose()
{
    m_view->groupBy(GroupBy::Project);
    m_view->setCurrentIndex(proxy().index(0, 0));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key);
        return rows().size();
    };
    QCOMPARE(press(Qt::Key_Left), 4);
    QCOMPARE(press(Qt::Key_Left), 4);
    QCOMPARE(press(Qt::Key_Right), 6);
    QCOMPARE(press(Qt::Key_Return), 4);
    QCOMPARE(press(Qt::Key_Plus), 6);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(press(Qt::Key_Right), 4);
    m_view->setLayoutDirection(Qt::LeftToRight);
    const QRect arrow = m_view->visualRect(proxy().index(0, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(arrow.left() + 8, arrow.center().y()));
    QCOMPARE(rows().size(), 6);
}

void TestRowGroups::aSelectedGroupStandsForItsDatasets()
{
    m_view->groupBy(GroupBy::Project);
    m_view->setCurrentIndex(proxy().index(0, 0));
    QCOMPARE(m_view->selectedArns(), (QList{datasetArn(u"flowers"_s, DatasetType::Test), datasetArn(u"flowers"_s)}));
    QCOMPARE(m_view->currentArn(), datasetArn(u"flowers"_s, DatasetType::Test));
    m_view->selectAll();
    QCOMPARE(m_view->selectedArns().size(), 4); // each once
    QVERIFY(m_view->selectionAsText().contains(u"1,050"_s));
}

void TestRowGroups::aDatasetInAClosedGroupIsFound()
{
    m_view->groupBy(GroupBy::Project);
    m_view->setAllExpanded(false);
    QVERIFY(m_view->selectArn(datasetArn(u"birds"_s)));
    QCOMPARE(m_view->currentArn(), datasetArn(u"birds"_s));
    QCOMPARE(rows(), (QStringList{u"[flowers]"_s, u"[birds]"_s, u"birds train"_s, u"birds test"_s}));
}

void TestRowGroups::sumsFollowTheDatasets()
{
    m_view->groupBy(GroupBy::Project);
    QSignalSpy changed(&proxy(), &QAbstractItemModel::dataChanged);
    m_repository->applyDescription(datasetArn(u"birds"_s), description(Status::UpdateComplete, 450, 500, 1), m_now);
    QTRY_COMPARE(cell(3, Id::Labeled), u"550"_s);
    QCOMPARE(cell(3, Id::Errors), u"3"_s);
    QVERIFY(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &one) { return one.at(0).toModelIndex().row() == 3; }));
}

void TestRowGroups::aGroupWithoutMembersGoes()
{
    m_view->groupBy(GroupBy::Project);
    m_repository->remove({datasetArn(u"birds"_s), datasetArn(u"birds"_s, DatasetType::Test)});
    QTRY_COMPARE(rows(), (QStringList{u"[flowers]"_s, u"flowers test"_s, u"flowers train"_s}));
    add(u"birds"_s, DatasetType::Train, Status::UpdateComplete, 1, 2);
    QTRY_COMPARE(rows().size(), 5);
    m_repository->remove(m_repository->arns());
    QTRY_COMPARE(rows(), QStringList());
}

void TestRowGroups::theFilterLeavesGroupsOut()
{
    m_view->groupBy(GroupBy::Project);
    DatasetFilter filter;
    filter.text = u"set:train"_s;
    m_view->setFilter(filter);
    QCOMPARE(rows(), (QStringList{u"[birds]"_s, u"birds train"_s, u"[flowers]"_s, u"flowers train"_s}));
    QCOMPARE(cell(0, Id::Message), u"1 dataset"_s);
}

void TestRowGroups::stateIsRemembered()
{
    m_view->groupBy(GroupBy::Project);
    m_view->setCurrentIndex(proxy().index(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    const QByteArray state = m_view->saveState();
    DatasetTableView other(*m_model);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.groupedBy(), GroupBy::Project);
    QCOMPARE(other.proxy().rowCount(), 4);
    QCOMPARE(other.saveState(), state);
    other.resetColumns();
    QCOMPARE(other.groupedBy(), GroupBy::Project);
}

void TestRowGroups::aProjectSaysWhetherItCanBeTrained()
{
    m_view->groupBy(GroupBy::Project);
    DatasetFilter filter;
    filter.text = u"set:train"_s; // the verdict is about both
    m_view->setFilter(filter);
    QHash<DatasetArn, DatasetArn> asked;
    int times = 0;
    ProjectVerdict verdict;
    verdict.verdict = ReadinessVerdict::Ready;
    proxy().setVerdicts([&](const ProjectSets &sets) {
        asked.insert(sets.train, sets.test);
        ++times;
        return verdict;
    });
    QCOMPARE(cell(0, Id::Message), u"Ready, 1 dataset"_s);
    QCOMPARE(asked.value(datasetArn(u"birds"_s)), datasetArn(u"birds"_s, DatasetType::Test));
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(times, 2); // once a group, whatever is painted of it
    verdict = {};
    verdict.lacksLabels = true;
    QSignalSpy changed(&proxy(), &QAbstractItemModel::dataChanged);
    proxy().announceVerdicts();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(cell(0, Id::Message), u"1 dataset"_s); // nothing is known yet, and nothing is said
    m_view->groupBy(GroupBy::Connection);
    QCOMPARE(cell(0, Id::Message), u"2 datasets"_s);
}

void TestRowGroups::columnZeroSpeaksTheGroup()
{
    m_view->groupBy(GroupBy::Project);
    QCOMPARE(proxy().index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"flowers, group of 2 datasets, expanded, worst: update failed, 15 of 1,050 labeled, 7 errors"_s);
}

/// Whatever happens in whatever order, each row is there once, under its group, and the model keeps Qt's rules.
void TestRowGroups::anythingGoes()
{
    QAbstractItemModelTester tester(&proxy(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int step = 0; step < 400; ++step) {
        switch (random.bounded(8)) {
        case 0: m_view->groupBy(static_cast<GroupBy>(random.bounded(4))); break;
        case 1: add(u"p%1"_s.arg(random.bounded(9)), random.bounded(2) ? DatasetType::Train : DatasetType::Test, Status::UpdateComplete, 1, 2); break;
        case 2:
            if (m_repository->size() > 3)
                m_repository->remove({m_repository->arns().at(random.bounded(m_repository->size()))});
            break;
        case 3:
            if (const int row = proxy().rowCount() ? int(random.bounded(proxy().rowCount())) : -1; row >= 0 && proxy().isGroup(row))
                proxy().setExpanded(row, random.bounded(2));
            break;
        case 4: m_view->setAllExpanded(random.bounded(2)); break;
        case 5: {
            DatasetNotes notes;
            notes.tags = QStringList{QString::number(random.bounded(3))};
            m_repository->setNotes(m_repository->arns().at(random.bounded(m_repository->size())), notes);
            break;
        }
        case 6: {
            DatasetFilter filter;
            filter.text = random.bounded(2) ? u"train"_s : QString();
            m_view->setFilter(filter);
            break;
        }
        default: m_model->announceChanges(); proxy().resort(); break;
        }
    }
    m_model->announceChanges();
    m_view->setFilter({});
    m_view->groupBy(GroupBy::Project);
    m_view->setAllExpanded(true);
    proxy().resort();
    QString group;
    QSet<DatasetArn> seen;
    for (int row = 0; row < proxy().rowCount(); ++row) {
        if (proxy().isGroup(row)) {
            group = cell(row, Id::Project);
            continue;
        }
        const DatasetArn arn = proxy().index(row, 0).data(DatasetTableModel::ArnRole).value<DatasetArn>();
        QCOMPARE(arn.project(), group);
        QVERIFY(!seen.contains(arn));
        seen.insert(arn);
    }
    QCOMPARE(seen.size(), m_repository->size());
}

QTEST_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"

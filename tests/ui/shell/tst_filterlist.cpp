// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterlist.h"

#include "fleet.h"
#include "ui/panels/filteritemdelegate.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

DatasetCounts countsWith(int projects)
{
    DatasetCounts counts;
    for (int i = 1; i <= projects; ++i)
        counts.projects.insert(u"line-v%1"_s.arg(i), 2);
    counts.views[size_t(DatasetFilter::View::All)] = 2 * projects;
    counts.connections.insert(u"c1"_s, 2 * projects);
    return counts;
}

QListWidgetItem *lineOf(const FilterList &list, const QString &text)
{
    const auto *widget = list.findChild<QListWidget *>();
    const auto found = widget->findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.last();
}

int countOf(const FilterList &list, const QString &text)
{
    QListWidgetItem *item = lineOf(list, text);
    return item ? item->data(FilterItemDelegate::CountRole).toInt() : -1;
}

} // namespace

class TestFilterList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithAll();
    void choosingALineFilters_data();
    void choosingALineFilters();
    void connectionsAreFilteredByIdAndShownByName();
    void projectsAreInNaturalOrder();
    void theSearchFieldComesAboveFifteenProjects_data();
    void theSearchFieldComesAboveFifteenProjects();
    void aChosenProjectStaysChosenWhileOthersComeAndGo();
    void aChosenProjectThatGoesLeavesAll();
    void manyProjectsComeInPortions();
    void linesAreSpokenWithTheirCount();

private:
    std::unique_ptr<FilterList> m_list;
};

void TestFilterList::init()
{
    m_list = std::make_unique<FilterList>();
    m_list->setConnections({fleetConnection()});
}

void TestFilterList::cleanup()
{
    m_list.reset();
}

void TestFilterList::beginsWithAll()
{
    QCOMPARE(m_list->filter(), DatasetFilter());
    m_list->setCounts(countsWith(3));
    QCOMPARE(countOf(*m_list, u"All"_s), 6);
}

void TestFilterList::choosingALineFilters_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("status");
    QTest::newRow("Needs attention") << u"Needs attention"_s << int(DatasetFilter::View::NeedsAttention) << -1;
    QTest::newRow("With errors") << u"With errors"_s << int(DatasetFilter::View::WithErrors) << -1;
    QTest::newRow("Hidden") << u"Hidden"_s << int(DatasetFilter::View::Hidden) << -1;
    QTest::newRow("Stale") << u"Stale"_s << int(DatasetFilter::View::Stale) << -1;
    QTest::newRow("In progress") << u"In progress"_s << 0 << int(StatusGroup::InProgress);
    QTest::newRow("Complete") << u"Complete"_s << 0 << int(StatusGroup::Complete);
    QTest::newRow("Failed") << u"Failed"_s << 0 << int(StatusGroup::Failed);
    QTest::newRow("Deleting") << u"Deleting"_s << 0 << int(StatusGroup::Deleting);
    QTest::newRow("Not found") << u"Not found"_s << 0 << int(StatusGroup::NotFound);
}

void TestFilterList::choosingALineFilters()
{
    QFETCH(QString, line);
    QFETCH(int, view);
    QFETCH(int, status);
    QSignalSpy changed(m_list.get(), &FilterList::filterChanged);
    m_list->findChild<QListWidget *>()->setCurrentItem(lineOf(*m_list, line));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(int(m_list->filter().view), view);
    QCOMPARE(m_list->filter().status ? int(*m_list->filter().status) : -1, status);
    m_list->chooseView(DatasetFilter::View::All);
    QCOMPARE(m_list->filter(), DatasetFilter());
}

void TestFilterList::connectionsAreFilteredByIdAndShownByName()
{
    m_list->findChild<QListWidget *>()->setCurrentItem(lineOf(*m_list, u"vision-prod"_s));
    QCOMPARE(m_list->filter().connectionId, u"c1"_s);
    ConnectionSummary renamed = fleetConnection();
    renamed.name = u"vision"_s;
    m_list->setConnections({renamed});
    QVERIFY(lineOf(*m_list, u"vision"_s));
    QCOMPARE(m_list->filter().connectionId, u"c1"_s);
}

void TestFilterList::projectsAreInNaturalOrder()
{
    m_list->setCounts(countsWith(12));
    auto *widget = m_list->findChild<QListWidget *>();
    QVERIFY(widget->row(lineOf(*m_list, u"line-v2"_s)) < widget->row(lineOf(*m_list, u"line-v10"_s)));
}

void TestFilterList::theSearchFieldComesAboveFifteenProjects_data()
{
    QTest::addColumn<int>("projects");
    QTest::addColumn<bool>("searchable");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("fifteen are found by eye") << 15 << false;
    QTest::newRow("sixteen are searched") << 16 << true;
}

void TestFilterList::theSearchFieldComesAboveFifteenProjects()
{
    QFETCH(int, projects);
    QFETCH(bool, searchable);
    m_list->resize(180, 900);
    m_list->show();
    m_list->setCounts(countsWith(projects));
    auto *search = m_list->findChild<QLineEdit *>();
    QTRY_COMPARE(search->isVisible(), searchable);
    if (!searchable)
        return;
    QVERIFY(!m_list->findChild<QListWidget *>()->isAncestorOf(search)); // in a list, no screen reader would find it
    search->setText(u"V1"_s);
    QVERIFY(lineOf(*m_list, u"line-v2"_s)->isHidden());
    QVERIFY(!lineOf(*m_list, u"line-v16"_s)->isHidden());
    m_list->setCounts(countsWith(3)); // the field goes, and with it what it hid
    QVERIFY(!lineOf(*m_list, u"line-v2"_s)->isHidden());
}

void TestFilterList::aChosenProjectStaysChosenWhileOthersComeAndGo()
{
    m_list->setCounts(countsWith(5));
    m_list->findChild<QListWidget *>()->setCurrentItem(lineOf(*m_list, u"line-v4"_s));
    QSignalSpy changed(m_list.get(), &FilterList::filterChanged);
    DatasetCounts counts = countsWith(9);
    counts.projects.remove(u"line-v1"_s);
    counts.projects.remove(u"line-v5"_s);
    counts.projects.insert(u"apples"_s, 1);
    m_list->setCounts(counts);
    QCOMPARE(m_list->filter().project, u"line-v4"_s);
    QCOMPARE(m_list->findChild<QListWidget *>()->currentItem()->text(), u"line-v4"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!lineOf(*m_list, u"line-v1"_s));
    QCOMPARE(countOf(*m_list, u"apples"_s), 1);
}

void TestFilterList::aChosenProjectThatGoesLeavesAll()
{
    m_list->setCounts(countsWith(5));
    m_list->findChild<QListWidget *>()->setCurrentItem(lineOf(*m_list, u"line-v5"_s));
    QSignalSpy changed(m_list.get(), &FilterList::filterChanged);
    m_list->setCounts(countsWith(4));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->filter(), DatasetFilter());
}

void TestFilterList::manyProjectsComeInPortions()
{
    auto *widget = m_list->findChild<QListWidget *>();
    const int others = widget->count();
    m_list->setCounts(countsWith(1500));
    QVERIFY(widget->count() < others + 1500); // the rest in later events
    widget->setCurrentItem(lineOf(*m_list, u"line-v1"_s));
    // while they come, some go, one changes, and one is looked for
    DatasetCounts counts = countsWith(1450);
    counts.projects.insert(u"line-v1449"_s, 7);
    m_list->setCounts(counts);
    m_list->findChild<QLineEdit *>()->setText(u"144"_s);
    QTRY_COMPARE(widget->count(), others + 1450);
    QCOMPARE(m_list->filter().project, u"line-v1"_s);
    QCOMPARE(countOf(*m_list, u"line-v1449"_s), 7);
    QVERIFY(!lineOf(*m_list, u"line-v1451"_s));
    for (int i = 1; i <= 1450; ++i) {
        const QListWidgetItem *line = widget->item(others + i - 1);
        QCOMPARE(line->text(), u"line-v%1"_s.arg(i));
        QCOMPARE(line->isHidden(), !line->text().contains(u"144"_s));
    }
    QSignalSpy changed(m_list.get(), &FilterList::filterChanged);
    m_list->setCounts(countsWith(0)); // the chosen one among them
    QCOMPARE(widget->count(), others);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->filter(), DatasetFilter());
    QCOMPARE(widget->currentItem()->text(), u"All"_s);
}

void TestFilterList::linesAreSpokenWithTheirCount()
{
    m_list->setCounts(countsWith(3));
    const QString spoken = lineOf(*m_list, u"line-v2"_s)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"line-v2"_s) && spoken.contains(u'2'), qPrintable(spoken));
}

QTEST_MAIN(TestFilterList)
#include "tst_filterlist.moc"

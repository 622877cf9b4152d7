// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampledatasets.h"
#include "ui/table/datasetsortproxy.h"
#include "ui/text/formatting.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;
using namespace dw::test;

namespace {

QList<DatasetArn> shown(const DatasetSortProxy &proxy)
{
    QList<DatasetArn> arns;
    for (int row = 0; row < proxy.rowCount(); ++row)
        arns.append(proxy.index(row, 0).data(DatasetTableModel::ArnRole).value<DatasetArn>());
    return arns;
}

/// Natural order, as a person reads; the same as the table's, but made anew for each comparison.
int compareTexts(const QString &one, const QString &other)
{
    QCollator collator(displayLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(one, other);
}

int compareNames(const DatasetArn &one, const DatasetArn &other)
{
    if (const int order = compareTexts(one.project(), other.project()); order != 0)
        return order;
    if (one.type() != other.type())
        return one.type() == DatasetType::Train ? -1 : 1;
    return QString::compare(one.toString(), other.toString());
}

int compareValues(const QVariant &one, const QVariant &other)
{
    if (one.userType() == QMetaType::QString)
        return compareTexts(one.toString(), other.toString());
    if (one.userType() == QMetaType::QDateTime)
        return one.toDateTime() < other.toDateTime() ? -1 : other.toDateTime() < one.toDateTime();
    return one.toDouble() < other.toDouble() ? -1 : other.toDouble() < one.toDouble();
}

/// What the table promises, in the plainest way: all that match, in the order of the column.
QList<DatasetArn> plain(const DatasetTableModel &model, const DatasetFilter &filter, DatasetColumnId column, Qt::SortOrder order)
{
    QList<DatasetArn> arns;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (matches(model.snapshotAt(row), filter, model.context()))
            arns.append(model.arnAt(row));
    }
    const int direction = order == Qt::AscendingOrder ? 1 : -1;
    const auto value = [&](const DatasetArn &arn) {
        return model.index(model.rowOf(arn), static_cast<int>(column)).data(DatasetTableModel::SortRole);
    };
    std::sort(arns.begin(), arns.end(), [&](const DatasetArn &a, const DatasetArn &b) {
        if (column == DatasetColumnId::Project)
            return direction * compareNames(a, b) < 0;
        const QVariant one = value(a);
        const QVariant other = value(b);
        if (one.isValid() != other.isValid())
            return one.isValid();
        const int byValue = one.isValid() ? direction * compareValues(one, other) : 0;
        return byValue != 0 ? byValue < 0 : compareNames(a, b) < 0;
    });
    return arns;
}

/// A fleet that changes at random, in the same way each time.
class Fleet {
public:
    DatasetRepository repository;

    void add(int count)
    {
        QList<DatasetArn> arns;
        for (int i = 0; i < count; ++i) {
            const QString name = oneOf({u"line-v%1"_s, u"Line-V%1"_s, u"orchard_%1"_s, u"a.%1"_s}).arg(number(30));
            arns.append(
                sampleArn(name, number(2) ? DatasetType::Train : DatasetType::Test, oneOf({u"eu-west-1"_s, u"us-east-1"_s})));
        }
        const QString connection = oneOf({u"1"_s, u"2"_s});
        repository.add(arns, connection, u"Connection "_s + connection);
    }
    void removeSome()
    {
        const QList<DatasetArn> known = arns();
        const qsizetype first = number(int(known.size()));
        repository.remove(known.sliced(first, qMin<qsizetype>(number(9), known.size() - first)));
    }
    void change()
    {
        const QList<DatasetArn> known = arns();
        const DatasetArn arn = known.at(number(int(known.size())));
        if (number(5) == 0) {
            ApiError error;
            error.kind = number(2) ? ApiError::Kind::NotFound : ApiError::Kind::AccessDenied;
            repository.applyError(arn, error, sampleNow());
            return;
        }
        DatasetDescription description = sampleDescription(static_cast<DatasetStatus>(number(7)), number(4), number(4),
                                                           number(3) - 1, sampleNow().addSecs(-number(4) * 3600));
        if (number(4) == 0)
            description.stats.reset();
        if (number(4) == 0)
            description.lastUpdatedTimestamp.reset();
        if (number(3) == 0)
            description.statusMessage = u"%1 of v%2"_s.arg(oneOf({u"Entries"_s, u"entries"_s, u"\u202e"_s})).arg(number(12));
        repository.applyDescription(arn, description, sampleNow().addSecs(-number(900)));
    }
    [[nodiscard]] int number(int below) { return m_random.bounded(below); }
    [[nodiscard]] QString oneOf(const QStringList &list) { return list.at(number(int(list.size()))); }
    [[nodiscard]] DatasetFilter filter()
    {
        DatasetFilter filter;
        filter.text = oneOf({{}, {}, u"v1"_s, u"failed"_s, u"test entries"_s, u"nothing has this"_s});
        filter.view = number(3) ? DatasetFilter::View::All : static_cast<DatasetFilter::View>(number(4));
        return filter;
    }

private:
    [[nodiscard]] QList<DatasetArn> arns() const
    {
        QList<DatasetArn> arns = repository.arns();
        std::sort(arns.begin(), arns.end()); // a hash has another order each time
        return arns;
    }

    QRandomGenerator m_random{16};
};

} // namespace

/// Order and filter of the table, which are made for speed, beside the plainest way to say them, on random datasets.
class TestDatasetOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderIsThatOfAPlainSort_data();
    void orderIsThatOfAPlainSort();
    void followsWhateverHappens();
    void aFilterIsTwoRangesAtMost();
};

void TestDatasetOrder::orderIsThatOfAPlainSort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    for (const DatasetColumn &column : datasetColumns()) {
        QTest::addRow("%s, ascending", column.key) << static_cast<int>(column.id) << int(Qt::AscendingOrder);
        QTest::addRow("%s, descending", column.key) << static_cast<int>(column.id) << int(Qt::DescendingOrder);
    }
}

void TestDatasetOrder::orderIsThatOfAPlainSort()
{
    QFETCH(int, column);
    QFETCH(int, order);
    Fleet fleet;
    fleet.add(60);
    fleet.add(60);
    for (int i = 0; i < 200; ++i)
        fleet.change();
    DatasetTableModel model(fleet.repository, sampleNow());
    DatasetSortProxy proxy(model);
    proxy.sortBy(static_cast<DatasetColumnId>(column), static_cast<Qt::SortOrder>(order));
    QCOMPARE(shown(proxy), plain(model, {}, static_cast<DatasetColumnId>(column), static_cast<Qt::SortOrder>(order)));
}

void TestDatasetOrder::followsWhateverHappens()
{
    Fleet fleet;
    DatasetTableModel model(fleet.repository, sampleNow());
    DatasetSortProxy proxy(model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fleet.add(40);
    for (int step = 0; step < 400; ++step) {
        const QPersistentModelIndex kept = proxy.index(fleet.number(qMax(1, proxy.rowCount())), 3);
        const auto keptArn = kept.data(DatasetTableModel::ArnRole).value<DatasetArn>();
        proxy.setCurrent(proxy.index(fleet.number(qMax(1, proxy.rowCount())), 0));
        switch (fleet.number(6)) {
        case 0: fleet.add(1 + fleet.number(5)); break;
        case 1: fleet.removeSome(); break;
        case 2: proxy.setFilter(fleet.filter()); break;
        case 3:
            proxy.sortBy(static_cast<DatasetColumnId>(fleet.number(datasetColumnCount)), Qt::SortOrder(fleet.number(2)));
            break;
        default:
            for (int i = 0; i < 10; ++i)
                fleet.change();
            model.announceChanges();
            break;
        }
        if (fleet.repository.size() < 20)
            fleet.add(20);
        if (kept.isValid()) {
            QCOMPARE(kept.data(DatasetTableModel::ArnRole).value<DatasetArn>(), keptArn);
            QCOMPARE(kept.column(), 3);
        }
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 2))), proxy.index(row, 2));
        proxy.resort();
        QCOMPARE(shown(proxy), plain(model, proxy.filter(), proxy.sortedBy(), proxy.sortOrder()));
    }
}

void TestDatasetOrder::aFilterIsTwoRangesAtMost()
{
    Fleet fleet;
    fleet.add(100);
    DatasetTableModel model(fleet.repository, sampleNow());
    DatasetSortProxy proxy(model);
    proxy.sortBy(DatasetColumnId::Project, Qt::AscendingOrder);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    DatasetFilter filter;
    filter.text = u"test"_s; // every other row, more or less
    proxy.setFilter(filter);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    filter.text = u"train"_s; // the others
    proxy.setFilter(filter);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(shown(proxy), plain(model, filter, DatasetColumnId::Project, Qt::AscendingOrder));
}

QTEST_GUILESS_MAIN(TestDatasetOrder)
#include "tst_datasetorder.moc"

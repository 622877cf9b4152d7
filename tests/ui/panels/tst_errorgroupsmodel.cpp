// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errorgroupsmodel.h"

#include "failingentries.h"
#include "ui/panels/failingentriesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

} // namespace

class TestErrorGroupsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsStandUnderTheirCause()
    {
        EntryErrors errors;
        ErrorGroupsModel model(errors);
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        errors.append(failingEntries(0, 10));
        model.grow();
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            rows.append(index.data().toString() + u' ' + index.siblingAtColumn(1).data().toString());
            for (int under = 0; under < model.rowCount(index); ++under)
                rows.append(u"> "_s + model.index(under, 0, index).data().toString());
        }
        QCOMPARE(rows,
                 QStringList({u"All entries with errors 10"_s, u"ERROR_INVALID_BOUNDING_BOX 2"_s,
                              u"ERROR_UNSUPPORTED_USE_CASE_TYPE 2"_s, u"> ERROR_NO_VALID_LABEL_ATTRIBUTES"_s,
                              u"ERROR_INVALID_IMAGE_DIMENSION 2"_s, u"ERROR_OF_2030 2"_s, u"WARNING_NO_ANNOTATIONS 2"_s}));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 0), u"ERROR_INVALID_BOUNDING_BOX"_s);
    }

    void rowsStayWhileEntriesCome()
    {
        EntryErrors errors;
        ErrorGroupsModel model(errors);
        Tester tester(&model, fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        errors.append(failingEntries(1, 1));
        model.grow();
        const QPersistentModelIndex type = model.index(1, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        errors.append(failingEntries(2, 5)); // 2 new codes more, then 5 % 5 = 0, and type again
        model.grow();
        QCOMPARE(type.row(), 1);
        QCOMPARE(type.sibling(1, 1).data().toString(), u"2"_s);
        QCOMPARE(changed.size(), 3); // all, type, what follows from it
        model.grow();
        QCOMPARE(changed.size(), 3);
        model.clear();
        errors = EntryErrors();
        QCOMPARE(model.rowCount(), 0);
        errors.append(failingEntries(0, 5));
        model.grow();
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(resets.size(), 0);
    }

    void entriesUnderTheTester()
    {
        EntryErrors errors;
        FailingEntriesModel model(errors);
        Tester tester(&model, fatal); // it fetches what there is, again and again
        for (int i = 0; i < 5; ++i) {
            errors.append(failingEntries(i * 200, 200));
            model.grow();
            model.setGroup(i % 2 ? 2 : -1);
        }
        model.clear();
        errors = EntryErrors();
        model.grow();
        QCOMPARE(model.rowCount(), 0);
    }

    void entriesAreShownInPortions()
    {
        EntryErrors errors;
        FailingEntriesModel model(errors);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 20; ++i) { // pages
            errors.append(failingEntries(i * 100, 100));
            model.grow();
        }
        const int all = 2000;
        QVERIFY(model.rowCount() < FailingEntriesModel::portion + 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), all);
        model.setGroup(0);
        QCOMPARE(model.rowCount(), FailingEntriesModel::portion);
        QVERIFY(model.canFetchMore({}));
        errors.append(failingEntries(all, 100));
        model.grow();
        QCOMPARE(model.rowCount(), FailingEntriesModel::portion); // nobody scrolled
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 420);
        QVERIFY(!model.canFetchMore({}));
        const FailingEntry *entry = model.entry(model.index(1, 0));
        QVERIFY(entry);
        QCOMPARE(entry->faults.first().code, u"ERROR_INVALID_BOUNDING_BOX"_s);
        QVERIFY(!model.entry({}));
        model.setGroup(-1);
        QCOMPARE(model.rowCount(), FailingEntriesModel::portion);
        model.clear();
        errors = EntryErrors();
        model.grow();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void cells()
    {
        EntryErrors errors;
        FailingEntriesModel model(errors);
        errors.append(failingEntries(0, 5));
        model.grow();
        const auto cell
            = [&](int row, FailingEntriesModel::Column column) { return model.index(row, int(column)).data().toString(); };
        using enum FailingEntriesModel::Column;
        QCOMPARE(cell(0, Image), u"s3://vision-prod-111122223333/shelf/000000.jpg"_s);
        QCOMPARE(cell(0, Training), u"Used in part"_s);
        QCOMPARE(cell(1, Errors), u"ERROR_UNSUPPORTED_USE_CASE_TYPE, ERROR_NO_VALID_LABEL_ATTRIBUTES"_s);
        QCOMPARE(cell(1, Training), u"Not used"_s);
        QCOMPARE(cell(4, Training), u"Used"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorGroupsModel)
#include "tst_errorgroupsmodel.moc"

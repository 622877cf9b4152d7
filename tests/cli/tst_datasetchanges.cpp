// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datasetchanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

/// As after one sweep.
DatasetSnapshot swept(const QString &status)
{
    DatasetSnapshot snapshot;
    snapshot.statusCheckedAt = noon;
    snapshot.description.status = datasetStatusWord(status);
    snapshot.description.statusMessage = u"Fine."_s;
    snapshot.description.statusMessageCode = statusMessageCodeWord(u"SUCCESS"_s);
    snapshot.description.creationTimestamp = 1.533422155042E9;
    return snapshot;
}

/// As after a sweep and a description.
DatasetSnapshot described(qint64 labeled = 12)
{
    DatasetSnapshot snapshot = swept(u"UPDATE_COMPLETE"_s);
    snapshot.countsRead = true;
    snapshot.checkedAt = noon;
    snapshot.description.lastUpdatedTimestamp = 1.6E9;
    snapshot.description.stats = DatasetStats{labeled, 500, 9, 0};
    return snapshot;
}

/// \p before after an attempt that failed.
DatasetSnapshot failed(DatasetSnapshot before, ApiError::Kind kind, const QString &code = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    before.error = error;
    before.failedAt = noon;
    return before;
}

using List = QList<DatasetChange>;

DatasetChange first(const QString &field, const QJsonValue &to)
{
    return {field, {}, to, true};
}

} // namespace

class TestDatasetChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffers_data();
    void tellsWhatDiffers();
    void aKnownErrorOutlivesTheNetwork();
};

void TestDatasetChanges::tellsWhatDiffers_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<DatasetSnapshot>("before");
    QTest::addColumn<DatasetSnapshot>("after");
    QTest::addColumn<List>("expected");

    const QJsonValue created = u"2018-08-04T22:35:55.042Z"_s;
    QTest::newRow("the first sweep tells all it knows, from null")
        << DatasetSnapshot() << swept(u"CREATE_COMPLETE"_s)
        << List{first(u"Status"_s, u"CREATE_COMPLETE"_s), first(u"StatusMessage"_s, u"Fine."_s),
                first(u"StatusMessageCode"_s, u"SUCCESS"_s), first(u"CreationTimestamp"_s, created)};
    QTest::newRow("the first description tells counts and times, from null")
        << swept(u"UPDATE_COMPLETE"_s) << described()
        << List{first(u"LabeledEntries"_s, 12), first(u"TotalEntries"_s, 500), first(u"TotalLabels"_s, 9),
                first(u"ErrorEntries"_s, 0), first(u"LastUpdatedTimestamp"_s, u"2020-09-13T12:26:40.000Z"_s)};
    QTest::newRow("a status moves") << swept(u"UPDATE_IN_PROGRESS"_s) << swept(u"UPDATE_COMPLETE"_s)
                                    << List{{u"Status"_s, u"UPDATE_IN_PROGRESS"_s, u"UPDATE_COMPLETE"_s}};
    QTest::newRow("a word that AWS invents")
        << swept(u"UPDATE_COMPLETE"_s) << swept(u"ARCHIVED"_s) << List{{u"Status"_s, u"UPDATE_COMPLETE"_s, u"ARCHIVED"_s}};
    QTest::newRow("counts move") << described(12) << described(13) << List{{u"LabeledEntries"_s, 12, 13}};
    QTest::newRow("counts that no double holds")
        << described((1LL << 53) + 1) << described(1LL << 53) << List{{u"LabeledEntries"_s, (1LL << 53) + 1, 1LL << 53}};
    QTest::newRow("nothing moves") << described() << described() << List();

    DatasetSnapshot later = described();
    later.checkedAt = later.statusCheckedAt = noon.addSecs(60);
    later.seen = true;
    QTest::newRow("being read or looked at is no change") << described() << later << List();

    DatasetSnapshot silent = described();
    silent.description.statusMessage.reset();
    silent.description.stats.reset();
    const List gone{{u"StatusMessage"_s, u"Fine."_s, {}},
                    {u"LabeledEntries"_s, 12, {}},
                    {u"TotalEntries"_s, 500, {}},
                    {u"TotalLabels"_s, 9, {}},
                    {u"ErrorEntries"_s, 0, {}}};
    List back;
    for (const DatasetChange &change : gone)
        back.append({change.field, change.to, change.from});
    QTest::newRow("what AWS leaves out becomes null") << described() << silent << gone;
    QTest::newRow("what comes back is no first reading") << silent << described() << back;

    DatasetSnapshot rude = swept(u"UPDATE_COMPLETE"_s);
    rude.description.statusMessage = u"a \x1b[31m\x202e"
                                     "b\n\"c\""_s;
    QTest::newRow("text is cleaned") << swept(u"UPDATE_COMPLETE"_s) << rude
                                     << List{{u"StatusMessage"_s, u"Fine."_s, u"a [31m\\u202eb \"c\""_s}};

    DatasetSnapshot timeless = described();
    timeless.description.lastUpdatedTimestamp = 1E300;
    QTest::newRow("a time no calendar holds is a number")
        << described() << timeless << List{{u"LastUpdatedTimestamp"_s, u"2020-09-13T12:26:40.000Z"_s, 1E300}};

    const DatasetSnapshot missing = failed(described(), Kind::NotFound, u"ResourceNotFoundException"_s);
    QTest::newRow("not found") << described() << missing << List{{u"Error"_s, {}, u"ResourceNotFoundException"_s}};
    QTest::newRow("found again") << missing << described() << List{{u"Error"_s, u"ResourceNotFoundException"_s, {}}};
    QTest::newRow("not found from the start") << DatasetSnapshot() << failed({}, Kind::NotFound, u"ResourceNotFoundException"_s)
                                              << List{{u"Error"_s, {}, u"ResourceNotFoundException"_s}};
    QTest::newRow("one error after another") << missing << failed(described(), Kind::AccessDenied, u"AccessDeniedException"_s)
                                             << List{{u"Error"_s, u"ResourceNotFoundException"_s, u"AccessDeniedException"_s}};
    QTest::newRow("an error without a code")
        << described() << failed(described(), Kind::Malformed) << List{{u"Error"_s, {}, u"Malformed"_s}};
    for (const Kind kind : {Kind::Network, Kind::Timeout, Kind::Throttled, Kind::ServiceFailure, Kind::CredentialsExpired}) {
        QTest::newRow(qPrintable(kindName(kind) + u" says nothing of a dataset"_s))
            << described() << failed(described(), kind) << List();
        QTest::newRow(qPrintable(kindName(kind) + u" does not find a dataset"_s))
            << missing << failed(described(), kind) << List();
    }
}

void TestDatasetChanges::tellsWhatDiffers()
{
    QFETCH(DatasetSnapshot, before);
    QFETCH(DatasetSnapshot, after);
    QFETCH(List, expected);
    const List found = changes(before, after);
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i).field, expected.at(i).field);
        QCOMPARE(found.at(i).from, expected.at(i).from);
        QCOMPARE(found.at(i).to, expected.at(i).to);
        QCOMPARE(found.at(i).isFirstReading, expected.at(i).isFirstReading);
    }
}

void TestDatasetChanges::aKnownErrorOutlivesTheNetwork()
{
    const DatasetSnapshot missing = failed(described(), ApiError::Kind::NotFound, u"ResourceNotFoundException"_s);
    const DatasetSnapshot offline = failed(described(), ApiError::Kind::Network);
    const DatasetSnapshot known = lastKnown(missing, offline);
    QCOMPARE(changes(known, missing), List());
    QCOMPARE(changes(known, described()), (List{{u"Error"_s, u"ResourceNotFoundException"_s, {}}}));
    QVERIFY(!lastKnown(described(), offline).error);
    QVERIFY(lastKnown(offline, missing) == missing);
}

QTEST_GUILESS_MAIN(TestDatasetChanges)
#include "tst_datasetchanges.moc"

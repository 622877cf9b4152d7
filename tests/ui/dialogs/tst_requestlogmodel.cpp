// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestlogmodel.h"

#include "samplerequests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using Column = RequestLogModel::Column;

namespace {

QVariant cell(const RequestLogModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, int(column)).data(role);
}

QStringList rowTexts(const RequestLogModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < RequestLogModel::columns; ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestRequestLogModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void followsInOneStep();
    void dropsTheOldest_data();
    void dropsTheOldest();
    void anotherDayShowsDates();
    void theFirstCellSpeaksTheRow();
    void S8_wordsOfOthersAreNoMarkup();
    void everyColumnHasATitle();
};

void TestRequestLogModel::rows_data()
{
    QTest::addColumn<ApiCallRecord>("record");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("trouble");
    const QString id = goodRequest().requestId;
    const auto texts = [](const QStringList &last) {
        return QStringList{u"14:02:03"_s, u"DescribeDataset"_s, u"vision-prod"_s, u"eu-west-1"_s} + last;
    };
    QTest::newRow("good") << goodRequest() << texts({u"OK"_s, u"42"_s, u"1"_s, id}) << false;
    QTest::newRow("denied") << deniedRequest() << texts({u"AccessDeniedException (HTTP 400)"_s, u"42"_s, u"1"_s, id}) << true;
    QTest::newRow("throttled, then good") << throttledRequest() << texts({u"OK"_s, u"1,204"_s, u"3, 2 throttled"_s, id}) << true;
    QTest::newRow("no answer") << silentRequest() << texts({u"no answer"_s, u"20,000"_s, u"3"_s, u"–"_s}) << true;
    ApiCallRecord record = deniedRequest();
    record.error = ApiError::Kind::NotAws;
    record.code.clear();
    record.httpStatus = 302;
    QTest::newRow("a portal") << record << texts({u"not AWS (HTTP 302)"_s, u"42"_s, u"1"_s, id}) << true;
    record = silentRequest();
    record.error = ApiError::Kind::Cancelled;
    QTest::newRow("given up on purpose") << record << texts({u"cancelled"_s, u"20,000"_s, u"3"_s, u"–"_s}) << false;
    record = goodRequest();
    record.connection.clear();
    QTest::newRow("of no connection") << record << QStringList{u"14:02:03"_s, u"DescribeDataset"_s,
                                                               u"–"_s,        u"eu-west-1"_s,
                                                               u"OK"_s,       u"42"_s,
                                                               u"1"_s,        id}
                                      << false;
}

void TestRequestLogModel::rows()
{
    QFETCH(const ApiCallRecord, record);
    RequestLog log;
    log.add(record);
    const RequestLogModel model(log, requestsNow);
    QCOMPARE(model.rowCount(), 1);
    QTEST(rowTexts(model, 0), "texts");
    QTEST(cell(model, 0, Column::Time, RequestLogModel::TroubleRole).toBool(), "trouble");
    QCOMPARE(cell(model, 0, Column::Result, RequestLogModel::FailedRole).toBool(),
             record.error && record.error != ApiError::Kind::Cancelled);
}

void TestRequestLogModel::followsInOneStep()
{
    RequestLog log;
    RequestLogModel model(log, requestsNow);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update(requestsNow);
    QCOMPARE(inserted.size(), 0);
    for (int i = 0; i < 250; ++i)
        log.add(goodRequest(250 - i));
    QCOMPARE(model.rowCount(), 0); // not before it is told
    model.update(requestsNow);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(inserted.size(), 1);
    log.add(deniedRequest());
    model.update(requestsNow);
    model.update(requestsNow);
    QCOMPARE(model.rowCount(), 251);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.recordAt(250).code, u"AccessDeniedException"_s); // newest last
    QCOMPARE(resets.size(), 0);
}

void TestRequestLogModel::dropsTheOldest_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("removals");
    QTest::newRow("to the brim") << 990 << 10 << 0;
    QTest::newRow("over it") << 995 << 10 << 1;
    QTest::newRow("all are new") << 1000 << 1000 << 1;
    QTest::newRow("more than it holds came between two looks") << 1000 << 2500 << 1;
    QTest::newRow("the same, when it was empty") << 0 << 2500 << 0;
}

void TestRequestLogModel::dropsTheOldest()
{
    QFETCH(const int, before);
    QFETCH(const int, more);
    RequestLog log;
    int seconds = 10'000;
    for (int i = 0; i < before; ++i)
        log.add(goodRequest(--seconds));
    RequestLogModel model(log, requestsNow);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int i = 0; i < more; ++i)
        log.add(goodRequest(--seconds));
    model.update(requestsNow);
    QTEST(int(removed.size()), "removals");
    QCOMPARE(resets.size(), 0);
    const QList<ApiCallRecord> kept = log.since(0);
    QCOMPARE(model.rowCount(), kept.size());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.recordAt(row), kept.at(row));
}

void TestRequestLogModel::anotherDayShowsDates()
{
    RequestLog log;
    log.add(goodRequest());
    log.add(goodRequest());
    RequestLogModel model(log, requestsNow);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.update(requestsNow.addSecs(3600));
    QCOMPARE(changes.size(), 0);
    model.update(requestsNow.addDays(1));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(1, 0));
    QCOMPARE(cell(model, 0, Column::Time).toString(), u"23 Nov, 14:02:03"_s);
}

void TestRequestLogModel::theFirstCellSpeaksTheRow()
{
    RequestLog log;
    log.add(goodRequest());
    log.add(throttledRequest());
    const RequestLogModel model(log, requestsNow);
    QCOMPARE(cell(model, 0, Column::Time, Qt::AccessibleTextRole).toString(),
             u"14:02:03, DescribeDataset, vision-prod, OK, 42 ms"_s);
    QCOMPARE(cell(model, 1, Column::Time, Qt::AccessibleTextRole).toString(),
             u"14:02:03, DescribeDataset, vision-prod, OK, 1,204 ms, 3 attempts, 2 throttled"_s);
    QCOMPARE(cell(model, 0, Column::Operation, Qt::AccessibleTextRole).toString(), u"DescribeDataset"_s);
}

void TestRequestLogModel::S8_wordsOfOthersAreNoMarkup()
{
    RequestLog log;
    ApiCallRecord record = deniedRequest();
    record.connection = u"<b>mine</b>"_s;
    record.message = u"<img src='file:///etc/passwd'> of arn:aws:iam::111122223333:user/anna"_s;
    log.add(record);
    const RequestLogModel model(log, requestsNow);
    const QString tip = cell(model, 0, Column::Result, Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<img"_s) && tip.contains(u"&lt;img"_s), qPrintable(tip));
    QVERIFY2(!tip.contains(u"111122223333"_s), qPrintable(tip));
    QVERIFY(tip.contains(u"rekognition.eu-west-1.amazonaws.com"_s));
    QVERIFY(!cell(model, 0, Column::Connection, Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestRequestLogModel::everyColumnHasATitle()
{
    const RequestLog log;
    const RequestLogModel model(log, requestsNow);
    QCOMPARE(model.columnCount(), RequestLogModel::columns);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles,
             (QStringList{u"Time"_s, u"Operation"_s, u"Connection"_s, u"Region"_s, u"Result"_s, u"ms"_s, u"Attempts"_s,
                          u"Request id"_s}));
}

QTEST_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"

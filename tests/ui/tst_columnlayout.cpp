// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnlayout.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace dw;

class TestColumnLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultColumnsFit_data();
    void defaultColumnsFit();
    void titlesOfEveryLanguageFit();
    void handMadeWidthsAreKept();
    void connectionShowsItselfInAWideWindow();
    void layoutSurvivesJson();
    void foreignJson_data();
    void foreignJson();
    void unknownAndMissingColumnsFindTheirPlace();
    void olderLayoutsGainTheSevenDays();
    void sevenDaysAreANumberInANarrowWindow();
};

void TestColumnLayout::defaultColumnsFit_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("viewport");
    QTest::addColumn<double>("digit");
    QTest::addColumn<bool>("labeled");
    QTest::newRow("1440 px with the sidebar") << 1440 << 1250 << 7.64 << true;
    QTest::newRow("1200 px with the sidebar") << 1200 << 1010 << 7.64 << true;
    QTest::newRow("1024 px hides Labeled") << 1024 << 1010 << 7.64 << false;
    QTest::newRow("1024 px with a wider font shrinks columns") << 1024 << 1010 << 9.5 << false;
}

void TestColumnLayout::defaultColumnsFit()
{
    QFETCH(int, window);
    QFETCH(int, viewport);
    QFETCH(double, digit);
    const ColumnRoom room {window, viewport, digit, false, false};
    const auto widths = columnWidths(defaultColumnLayout(), room);
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), viewport); // no scroll bar, nothing left over
    QTEST(widths[static_cast<size_t>(DatasetColumnId::Labeled)] > 0, "labeled");
    QVERIFY(widths[static_cast<size_t>(DatasetColumnId::Message)] >= 16 * digit);
}

void TestColumnLayout::titlesOfEveryLanguageFit()
{
    ColumnRoom room {1440, 1250, 7.64, false, false, {}};
    const auto before = columnWidths(defaultColumnLayout(), room);
    constexpr auto labeled = static_cast<size_t>(DatasetColumnId::Labeled);
    constexpr auto status = static_cast<size_t>(DatasetColumnId::Status);
    room.titles[labeled] = 90; // "Etiquetadas"
    room.titles[status] = 40;
    const auto widths = columnWidths(defaultColumnLayout(), room);
    QVERIFY(before[labeled] < 90);
    QCOMPARE(widths[labeled], 90 + 16); // and its margins
    QCOMPARE(widths[status], before[status]); // there was room
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 1250);
}

void TestColumnLayout::handMadeWidthsAreKept()
{
    ColumnLayout layout = defaultColumnLayout();
    layout.at(DatasetColumnId::Project).width = 400;
    const auto widths = columnWidths(layout, {1024, 1010, 7.64, false, false});
    QCOMPARE(widths[static_cast<size_t>(DatasetColumnId::Project)], 400);
}

void TestColumnLayout::connectionShowsItselfInAWideWindow()
{
    ColumnLayout layout = defaultColumnLayout();
    QVERIFY(!isShown(layout, DatasetColumnId::Connection, {1920, 1700, 8, false, false}));
    QVERIFY(!isShown(layout, DatasetColumnId::Connection, {1366, 1190, 8, true, false}));
    QVERIFY(isShown(layout, DatasetColumnId::Connection, {1440, 1260, 8, true, false}));
    QVERIFY(!isShown(layout, DatasetColumnId::Region, {1440, 1260, 8, true, true}));
    QVERIFY(isShown(layout, DatasetColumnId::Connection, {1920, 1700, 8, true, false}));
    layout.at(DatasetColumnId::Connection).visible = false;
    QVERIFY(!isShown(layout, DatasetColumnId::Connection, {1920, 1700, 8, true, false}));
}

void TestColumnLayout::layoutSurvivesJson()
{
    ColumnLayout layout = defaultColumnLayout();
    layout.columns.move(0, 5);
    layout.at(DatasetColumnId::Arn).visible = true;
    layout.at(DatasetColumnId::Set).visible = false;
    layout.at(DatasetColumnId::Project).width = 321;
    layout.sortedBy = DatasetColumnId::Errors;
    layout.descending = true;
    const auto again = columnLayoutFromJson(toJson(layout));
    QVERIFY(again.has_value());
    QVERIFY(*again == layout);
}

void TestColumnLayout::foreignJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << "\x01\x02garbage"_ba;
    QTest::newRow("a newer version") << R"({"version":2,"columns":[]})"_ba;
    QTest::newRow("no columns") << R"({"version":1})"_ba;
}

void TestColumnLayout::foreignJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!columnLayoutFromJson(json).has_value());
}

void TestColumnLayout::unknownAndMissingColumnsFindTheirPlace()
{
    const auto layout = columnLayoutFromJson(
        R"({"version":1,"sortedBy":"moon","columns":[{"key":"project","width":-5},{"key":"moon"},{"key":"project"},{"key":"status"}]})");
    QVERIFY(layout.has_value());
    QCOMPARE(layout->columns.size(), datasetColumnCount);
    QCOMPARE(layout->columns.first().id, DatasetColumnId::Project);
    QVERIFY(!layout->columns.first().width);
    QCOMPARE(layout->columns.at(1).id, DatasetColumnId::Set); // behind Project, as by default
    QCOMPARE(layout->sortedBy, DatasetColumnId::Status);
}

void TestColumnLayout::olderLayoutsGainTheSevenDays()
{
    // as version 0.1 wrote it, with Errors moved to the front and Message hidden
    const auto layout = columnLayoutFromJson(R"({"columns":[{"key":"errors"},{"key":"status","width":90},{"key":"project"},{"key":"set"},
        {"key":"progress"},{"key":"labeled"},{"key":"entries"},{"key":"message","visible":false},{"key":"changed"},{"key":"labels"},
        {"key":"unlabeled"},{"key":"error-share"},{"key":"message-code"},{"key":"created"},{"key":"region"},{"key":"account"},
        {"key":"connection"},{"key":"arn"},{"key":"dataset-id"},{"key":"checked"}],"descending":true,"sortedBy":"changed","version":1})");
    QVERIFY(layout.has_value());
    QCOMPARE(layout->columns.size(), datasetColumnCount);
    QCOMPARE(layout->columns.at(0).id, DatasetColumnId::Errors);
    QCOMPARE(layout->columns.at(1).id, DatasetColumnId::SevenDays); // behind Errors, wherever that went
    QVERIFY(!layout->columns.at(1).visible && !layout->columns.at(1).width);
    QCOMPARE(layout->columns.at(2).width, 90);
    QCOMPARE(layout->at(DatasetColumnId::Message).visible, false);
    QCOMPARE(layout->sortedBy, DatasetColumnId::Changed);
    QVERIFY(*columnLayoutFromJson(toJson(*layout)) == *layout);
}

void TestColumnLayout::sevenDaysAreANumberInANarrowWindow()
{
    QVERIFY(!isShown(defaultColumnLayout(), DatasetColumnId::SevenDays, {760, 746, 7.64, false, false}));
    QVERIFY(isShown(defaultColumnLayout(), DatasetColumnId::SevenDays, {1024, 1010, 7.64, false, false}));
    const auto narrow = columnWidths(defaultColumnLayout(), {1024, 1010, 7.64, false, false});
    QCOMPARE(narrow[static_cast<size_t>(DatasetColumnId::SevenDays)], 54 + 16 + 6); // 7 digits, margins, gap
    const auto wide = columnWidths(defaultColumnLayout(), {1440, 1250, 7.64, false, false});
    QCOMPARE(wide[static_cast<size_t>(DatasetColumnId::SevenDays)], 107 + 16 + 6); // 14 digits, margins, gap
}

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"

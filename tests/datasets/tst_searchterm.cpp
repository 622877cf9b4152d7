// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/searchterm.h"

#include "support/testdatasets.h"

#include <QTest>

using namespace dw;
using namespace dw::test;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

DatasetSnapshot flowers()
{
    DatasetSnapshot one = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateFailed, 420, 500, 3), now.addSecs(-600));
    one.description.lastUpdatedTimestamp = double(now.addSecs(-7200).toSecsSinceEpoch());
    one.connectionName = u"vision prod"_s;
    one.notes.tags = QStringList{u"Vendor A"_s};
    return one;
}

bool isFound(const DatasetSnapshot &snapshot, const QString &text)
{
    const Search search = parseSearch(text);
    return std::all_of(search.terms.begin(), search.terms.end(), [&](const SearchTerm &term) {
        return term.field != SearchTerm::Field::Text && matchesField(snapshot, term, u"Update failed"_s, now);
    });
}

} // namespace

class TestSearchTerm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fields_data();
    void fields();
    void plainTextStaysText_data();
    void plainTextStaysText();
    void quotesMakeText();
    void badWordsAreNamed_data();
    void badWordsAreNamed();
    void whatIsAbsentMatchesNoComparison();
    void aTargetIsWhatLabeledMeans();
    void completions_data();
    void completions();
};

void TestSearchTerm::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *text, bool found) { QTest::newRow(text) << QString::fromUtf8(text) << found; };
    row("status:failed", true);
    row("STATUS:Failed", true);
    row("status:update-failed", true);
    row("status:UPDATE_FAILED", true);
    row("status:\"update failed\"", true);
    row("status:complete", false);
    row("project:low", true);
    row("project:flow*", true);
    row("project:low*", false);
    row("project=flowers", true);
    row("project=flower", false);
    row("project:f.owers", false);
    row("project:*ow*rs", true);
    row("project:f*f*s", false);
    row("project:flowers*flowers", false);
    row("project:*", true);
    row("project:*a*a*a*a*a*a*a*a*a*a*a*c", false);
    row("set:train", true);
    row("set:test", false);
    row("region:us-", true);
    row("account:1111", true);
    row("connection:\"vision prod\"", true);
    row("connection:vision", true);
    row("tag:vendor", true);
    row("tag:urgent", false);
    row("errors>0", true);
    row("errors>3", false);
    row("errors>=3", true);
    row("errors=3", true);
    row("errors:3", true);
    row("errors<1%", true);
    row("errors>1%", false);
    row("labeled<85%", true);
    row("labeled<84%", false);
    row("labeled>=420", true);
    row("unlabeled=80", true);
    row("entries<=500", true);
    row("labels=9", true);
    row("changed<3h", true);
    row("changed<2h", false);
    row("changed>1.5h", true);
    row("checked<11m", true);
    row("checked>1d", false);
    row("status:failed errors>0 tag:vendor", true);
    row("status:failed errors>5", false);
    row("status:", true);
    row("errors>", true);
}

void TestSearchTerm::fields()
{
    QFETCH(QString, text);
    QVERIFY(parseSearch(text).bad.isEmpty());
    QTEST(isFound(flowers(), text), "found");
}

void TestSearchTerm::plainTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"flowers", "arn:aws:rekognition:us-east-1:111122223333:project/x/dataset/train/1", "s3://bucket/key", ":", "<3",
                             "=x", "https://x"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSearchTerm::plainTextStaysText()
{
    QFETCH(QString, text);
    const Search search = parseSearch(text);
    QVERIFY(search.bad.isEmpty());
    QCOMPARE(search.terms.size(), 1);
    QCOMPARE(int(search.terms.first().field), int(SearchTerm::Field::Text));
    QCOMPARE(search.terms.first().text, text.toCaseFolded());
}

void TestSearchTerm::quotesMakeText()
{
    const Search search = parseSearch(u"\"errors>0\" \"two words\""_s);
    QCOMPARE(search.terms.size(), 2);
    QCOMPARE(int(search.terms.first().field), int(SearchTerm::Field::Text));
    QCOMPARE(search.terms.first().text, u"errors>0"_s);
    QCOMPARE(search.terms.last().text, u"two words"_s);
}

void TestSearchTerm::badWordsAreNamed_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *word, SearchProblem problem) { QTest::newRow(word) << QString::fromUtf8(word) << int(problem); };
    row("colour:red", SearchProblem::UnknownField);
    row("erors>0", SearchProblem::UnknownField);
    row("errors>many", SearchProblem::NotANumber);
    row("errors>nan", SearchProblem::NotANumber);
    row("errors<inf", SearchProblem::NotANumber);
    row("changed<infh", SearchProblem::NotADuration);
    row("entries>5%", SearchProblem::NoPercentOfThis);
    row("changed<soon", SearchProblem::NotADuration);
    row("changed<5", SearchProblem::NotADuration);
    row("changed<-1h", SearchProblem::NotADuration);
    row("project>flowers", SearchProblem::NotCompared);
}

void TestSearchTerm::badWordsAreNamed()
{
    QFETCH(QString, word);
    const Search search = parseSearch(u"project:flow "_s + word);
    QCOMPARE(search.terms.size(), 1); // the good one goes on
    QCOMPARE(search.bad.size(), 1);
    QCOMPARE(search.bad.first().word, word);
    QTEST(int(search.bad.first().problem), "problem");
}

void TestSearchTerm::whatIsAbsentMatchesNoComparison()
{
    DatasetSnapshot unread;
    unread.arn = datasetArn(u"flowers"_s);
    for (const QString &text : {u"errors=0"_s, u"errors<5"_s, u"labeled<80%"_s, u"unlabeled>=0"_s, u"changed<9w"_s, u"checked<9w"_s})
        QVERIFY2(!isFound(unread, text), qPrintable(text));
}

void TestSearchTerm::aTargetIsWhatLabeledMeans()
{
    DatasetSnapshot one = flowers();
    one.notes.target = 420;
    QVERIFY(isFound(one, u"labeled>=100%"_s));
}

void TestSearchTerm::completions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("whole");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a field") << u"pro"_s << QStringList{u"project:"_s};
    QTest::newRow("two fields") << u"errors>0 la"_s << QStringList{u"errors>0 labeled>"_s, u"errors>0 labels>"_s};
    QTest::newRow("a value") << u"project:flo"_s << QStringList{u"project:flowers"_s};
    QTest::newRow("a value with blanks") << u"connection:vis"_s << QStringList{u"connection:\"vision prod\""_s};
    QTest::newRow("within quotes") << u"connection:\"vision pr"_s << QStringList{u"connection:\"vision prod\""_s};
    QTest::newRow("after quotes") << u"connection:\"vision prod\" pro"_s << QStringList{u"connection:\"vision prod\" project:"_s};
    QTest::newRow("no field") << u"colour:r"_s << QStringList();
    QTest::newRow("a number") << u"errors>1"_s << QStringList();
}

void TestSearchTerm::completions()
{
    QFETCH(QString, text);
    const auto values = [](SearchTerm::Field field) {
        if (field == SearchTerm::Field::Project)
            return QStringList{u"flowers"_s, u"birds"_s};
        return field == SearchTerm::Field::Connection ? QStringList{u"vision prod"_s} : QStringList();
    };
    QTEST(searchCompletions(text, values), "whole");
}

QTEST_APPLESS_MAIN(TestSearchTerm)
#include "tst_searchterm.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/datasetcommands.h"

#include "support/testdatasets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestDatasetCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consolePages_data();
    void consolePages();
    void S17_shellsTakeWordsAsTheyAre_data();
    void S17_shellsTakeWordsAsTheyAre();
    void oracle_codeIsPython_data();
    void oracle_codeIsPython();
    void jsonHasWhatIsKnownAlone();
};

void TestDatasetCommands::consolePages_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("host");
    QTest::newRow("commercial") << u"aws:rekognition:eu-west-1"_s << u"eu-west-1.console.aws.amazon.com"_s;
    QTest::newRow("China") << u"aws-cn:rekognition:cn-north-1"_s << u"console.amazonaws.cn"_s;
    QTest::newRow("US government") << u"aws-us-gov:rekognition:us-gov-west-1"_s << u"console.amazonaws-us-gov.com"_s;
    QTest::newRow("one that we do not know") << u"aws-iso:rekognition:us-iso-east-1"_s << QString();
}

void TestDatasetCommands::consolePages()
{
    QFETCH(QString, place);
    const auto arn = DatasetArn::parse(u"arn:"_s + place + u":111122223333:project/flowers/dataset/train/1690476084535"_s);
    QVERIFY(arn);
    const QUrl page = consolePage(*arn);
    QTEST(page.host(), "host");
    QVERIFY(page.isEmpty() || (page.isValid() && page.scheme() == u"https"_s));
}

void TestDatasetCommands::S17_shellsTakeWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"work", "a b", "it's", "$(touch /tmp/x)", "`id`", "\"q\"", "a;b&c|d", "-x", "*", "é\\n"})
        QTest::newRow(profile) << QString::fromUtf8(profile);
}

/// As a real shell splits the command.
void TestDatasetCommands::S17_shellsTakeWordsAsTheyAre()
{
    QFETCH(QString, profile);
    const QString command = describeCommand(datasetArn(u"flowers"_s), profile);
    QVERIFY(command.startsWith(u"aws "_s));
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + command.mid(4)});
    QVERIFY(shell.waitForFinished());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words, (QStringList{u"rekognition"_s, u"describe-dataset"_s, u"--region"_s, u"us-east-1"_s, u"--dataset-arn"_s,
                                 datasetArn(u"flowers"_s).toString(), u"--profile"_s, profile}));
}

void TestDatasetCommands::oracle_codeIsPython_data()
{
    S17_shellsTakeWordsAsTheyAre_data();
}

void TestDatasetCommands::oracle_codeIsPython()
{
    QFETCH(QString, profile);
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import ast, sys\n"
                           "calls = [n for n in ast.walk(ast.parse(sys.argv[1])) if isinstance(n, ast.Call)]\n"
                           "print(next(k.value.value for c in calls for k in c.keywords if k.arg == 'profile_name'), end='')"_s,
                  describeCode(datasetArn(u"flowers"_s), profile)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), profile);
}

void TestDatasetCommands::jsonHasWhatIsKnownAlone()
{
    DatasetSnapshot one = snapshot(datasetArn(u"flowers"_s), description(DatasetStatus::UpdateComplete, 420, std::nullopt), {});
    const QJsonObject whole = QJsonDocument::fromJson(descriptionJson(one).toUtf8()).object();
    const QJsonObject read = whole.value(u"DatasetDescription"_s).toObject();
    QCOMPARE(whole.value(u"DatasetArn"_s).toString(), one.arn.toString());
    QCOMPARE(read.value(u"Status"_s).toString(), u"UPDATE_COMPLETE"_s);
    QCOMPARE(read.value(u"DatasetStats"_s).toObject().value(u"LabeledEntries"_s).toInteger(), 420);
    QVERIFY(!read.value(u"DatasetStats"_s).toObject().contains(u"TotalEntries"_s));
    QVERIFY(!read.contains(u"StatusMessage"_s));
}

QTEST_APPLESS_MAIN(TestDatasetCommands)
#include "tst_datasetcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowoptions.h"

#include <QTest>

using namespace dw;
using namespace Qt::StringLiterals;

class TestWindowOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named"); // part of the message
        QTest::newRow("an option that is not there") << u"--deom"_s << u"deom"_s;
        QTest::newRow("a stray argument") << u"flowers"_s << u"'flowers'"_s;
        QTest::newRow("two sources") << u"--demo --from-environment"_s << u"choose one"_s;
        QTest::newRow("a region with a dot") << u"--region evil.com"_s << u"'evil.com'"_s;
        QTest::newRow("an empty region") << u"--region ="_s << u"region"_s;
        QTest::newRow("http to another computer") << u"--endpoint-url http://example.com"_s << u"http://example.com"_s;
        QTest::newRow("an endpoint that is none") << u"--endpoint-url nonsense"_s << u"nonsense"_s;
        QTest::newRow("no calls at all") << u"--rate 0"_s << u"--rate"_s;
        QTest::newRow("a rate in words") << u"--rate many"_s << u"--rate"_s;
        QTest::newRow("a theme that is not there") << u"--theme blue"_s << u"--theme"_s;
        QTest::newRow("a language without words") << u"--language fr"_s << u"--language"_s;
        QTest::newRow("an empty language") << u"--language="_s << u"--language"_s;
        QTest::newRow("a size without height") << u"--size 1440"_s << u"--size"_s;
        QTest::newRow("a size beyond reason") << u"--size 1440x900000"_s << u"--size"_s;
        QTest::newRow("a project's ARN") << u"--select arn:aws:rekognition:us-east-1:111122223333:project/p/1"_s << u"dataset"_s;
        QTest::newRow("a snapshot without a name") << u"--snapshot="_s << u"--snapshot"_s;
    }
    void refused()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto parsed = parseWindowOptions(u"dataset-watch "_s.append(line).split(u' '));
        QVERIFY(std::holds_alternative<PrintAndExit>(parsed));
        QCOMPARE(std::get<PrintAndExit>(parsed).exitCode, 252);
        QVERIFY2(std::get<PrintAndExit>(parsed).text.contains(named), qPrintable(std::get<PrintAndExit>(parsed).text));
    }

    void understood()
    {
        const auto parsed = parseWindowOptions(
            u"dataset-watch --demo --snapshot a.png --theme dark --language de --size 1024x700 --rate unlimited --region eu-west-1 "
            "--endpoint-url http://127.0.0.1:8000 "
            "--select arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1690476084535"_s.split(u' '));
        const auto *options = std::get_if<WindowOptions>(&parsed);
        QVERIFY(options);
        QVERIFY(options->demo);
        QCOMPARE(options->snapshot, u"a.png"_s);
        QCOMPARE(options->theme, ThemeChoice::Dark);
        QCOMPARE(options->language, u"de"_s);
        QCOMPARE(options->size, QSize(1024, 700));
        QCOMPARE(options->rate, 0.0);
        QCOMPARE(options->region, u"eu-west-1"_s);
        QCOMPARE(options->endpoint, QUrl(u"http://127.0.0.1:8000"_s));
        QCOMPARE(options->select->project(), u"flowers"_s);
    }

    void helpAndVersionEndWell()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s}) {
            const auto parsed = parseWindowOptions({u"dataset-watch"_s, option});
            QVERIFY(std::holds_alternative<PrintAndExit>(parsed));
            QCOMPARE(std::get<PrintAndExit>(parsed).exitCode, 0);
            QVERIFY(std::get<PrintAndExit>(parsed).text.contains(u"dataset-watch"));
        }
    }
};

QTEST_APPLESS_MAIN(TestWindowOptions)
#include "tst_windowoptions.moc"

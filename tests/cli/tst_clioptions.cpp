// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clihelp.h"
#include "cli/clioptions.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using dw::CliOptions;
using dw::parseCliOptions;

namespace {

CliOptions options(CliOptions::Command command)
{
    CliOptions result;
    result.command = command;
    return result;
}

CliOptions describing(const QStringList &arns)
{
    CliOptions result = options(CliOptions::Command::Describe);
    result.arns = arns;
    return result;
}

} // namespace

class TestCliOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
};

void TestCliOptions::understands_data()
{
    using Command = CliOptions::Command;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CliOptions>("expected");
    QTest::newRow("one ARN") << QStringList{u"describe"_s, u"a"_s} << describing({u"a"_s});
    QTest::newRow("ARNs keep their order and repetitions")
        << QStringList{u"describe"_s, u"b"_s, u"a"_s, u"b"_s} << describing({u"b"_s, u"a"_s, u"b"_s});
    QTest::newRow("an empty ARN is an ARN, though a bad one") << QStringList{u"describe"_s, QString()} << describing({QString()});

    CliOptions full = describing({u"a"_s});
    full.profile = u"p"_s;
    full.region = u"r"_s;
    full.endpointUrl = u"u"_s;
    full.caBundle = u"c"_s;
    full.output = CliOptions::Output::Table;
    full.rate = 2.5;
    const QStringList before{u"--profile"_s,   u"p"_s, u"--region"_s, u"r"_s,     u"--endpoint-url"_s, u"u"_s,
                             u"--ca-bundle"_s, u"c"_s, u"--output"_s, u"table"_s, u"--rate"_s,         u"2.5"_s};
    QTest::newRow("options before the command") << before + QStringList{u"describe"_s, u"a"_s} << full;
    QTest::newRow("options after the command") << QStringList{u"describe"_s, u"a"_s} + before << full;
    QTest::newRow("options on both sides, with equals signs")
        << QStringList{u"--profile=p"_s,   u"--region=r"_s, u"describe"_s,       u"--endpoint-url=u"_s,
                       u"--ca-bundle=c"_s, u"a"_s,          u"--output=table"_s, u"--rate=2.5"_s}
        << full;

    CliOptions fast = options(Command::List);
    fast.rate = 0;
    QTest::newRow("an unlimited rate") << QStringList{u"list"_s, u"--rate"_s, u"unlimited"_s} << fast;
    QTest::newRow("of equal options the last counts")
        << QStringList{u"list"_s, u"--rate"_s, u"1"_s, u"--rate"_s, u"unlimited"_s} << fast;
    CliOptions equals = options(Command::List);
    equals.profile = u"a=b"_s;
    QTest::newRow("a value with an equals sign") << QStringList{u"list"_s, u"--profile=a=b"_s} << equals;
    CliOptions dash = options(Command::List);
    dash.profile = u"-x"_s;
    QTest::newRow("a value that begins with a dash") << QStringList{u"list"_s, u"--profile"_s, u"-x"_s} << dash;
    QTest::newRow("nothing is an option after --")
        << QStringList{u"describe"_s, u"--"_s, u"--region"_s} << describing({u"--region"_s});

    CliOptions file = options(Command::Describe);
    file.arnsFile = u"f"_s;
    QTest::newRow("ARNs from a file") << QStringList{u"describe"_s, u"--arns-file"_s, u"f"_s} << file;
    CliOptions demo = options(Command::DemoService);
    demo.port = 8080;
    demo.datasets = 500;
    CliOptions watchAll = options(Command::Watch);
    watchAll.rate = 2;
    QTest::newRow("watching, at its own rate") << QStringList{u"watch"_s} << watchAll;
    CliOptions watchFile = watchAll;
    watchFile.arnsFile = u"f"_s;
    QTest::newRow("watching ARNs from a file") << QStringList{u"watch"_s, u"--arns-file=f"_s} << watchFile;
    CliOptions watchSome = watchAll;
    watchSome.arns = {u"a"_s, u"b"_s};
    watchSome.events = true;
    watchSome.rate = 4.9;
    QTest::newRow("a flag does not take the word after it")
        << QStringList{u"--rate"_s, u"4.9"_s, u"--events"_s, u"watch"_s, u"a"_s, u"b"_s} << watchSome;
    watchAll.all = true;
    watchAll.duration = 1500ms;
    watchAll.interval = 60s;
    QTest::newRow("watching all for a time")
        << QStringList{u"watch"_s, u"--all"_s, u"--for"_s, u"1.5"_s, u"--interval=60"_s} << watchAll;
    watchAll.interval = 0ms;
    CliOptions recording = watchAll;
    recording.record = true;
    QTest::newRow("recording")
        << QStringList{u"watch"_s, u"--all"_s, u"--for"_s, u"1.5"_s, u"--interval=0"_s, u"--record"_s} << recording;
    recording.historyFile = u"h"_s;
    QTest::newRow("recording in a file") << QStringList{u"watch"_s,        u"--all"_s,    u"--for"_s,     u"1.5"_s,
                                                       u"--interval=0"_s, u"--record"_s, u"--history"_s, u"h"_s}
                                         << recording;
    QTest::newRow("without a pause") << QStringList{u"watch"_s, u"--all"_s, u"--for"_s, u"1.5"_s, u"--interval=0"_s} << watchAll;

    QTest::newRow("the demo service") << QStringList{u"--port"_s, u"8080"_s, u"demo-service"_s, u"--datasets=500"_s} << demo;

    for (const QString &rate : {u"0"_s, u"unlimited"_s}) {
        demo.servedRate = 0;
        QTest::newRow(qPrintable(u"the demo service without a limit: "_s + rate))
            << QStringList{u"--port"_s, u"8080"_s, u"demo-service"_s, u"--datasets=500"_s, u"--tps"_s, rate} << demo;
    }
    demo.servedRate = 5;
    QTest::newRow("the demo service as fast as AWS")
        << QStringList{u"--port"_s, u"8080"_s, u"demo-service"_s, u"--datasets=500"_s, u"--tps=5"_s} << demo;

    demo.denied = QStringList{u"DescribeProjects"_s, u"ListDatasetEntries"_s};
    QTest::newRow("the demo service without two permissions")
        << QStringList{u"--port"_s, u"8080"_s, u"demo-service"_s, u"--datasets=500"_s, u"--tps=5"_s, u"--deny"_s,
                       u"DescribeProjects,ListDatasetEntries"_s}
        << demo;

    QTest::newRow("--help") << QStringList{u"--help"_s} << options(Command::Help);
    QTest::newRow("help after a command") << QStringList{u"describe"_s, u"-h"_s} << options(Command::Help);
    QTest::newRow("--version") << QStringList{u"--version"_s} << options(Command::Version);
}

void TestCliOptions::understands()
{
    QFETCH(QStringList, arguments);
    QFETCH(CliOptions, expected);
    const auto parsed = parseCliOptions(arguments);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
    if (expected.command == CliOptions::Command::Help || expected.command == CliOptions::Command::Version)
        QCOMPARE(parsed->command, expected.command);
    else
        QVERIFY(*parsed == expected);
}

void TestCliOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing") << QStringList{} << u"a command is missing: describe, list, watch, whoami or demo-service"_s;
    QTest::newRow("an unknown command") << QStringList{u"destroy"_s}
                                        << u"unknown command 'destroy': choose describe, list, watch, whoami or demo-service"_s;
    QTest::newRow("an unknown option") << QStringList{u"list"_s, u"--frob=1"_s} << u"unknown option --frob"_s;
    QTest::newRow("an unknown short option") << QStringList{u"-x"_s, u"list"_s} << u"unknown option -x"_s;
    QTest::newRow("no value") << QStringList{u"list"_s, u"--region"_s} << u"--region expects a region"_s;
    QTest::newRow("an empty value") << QStringList{u"list"_s, u"--region="_s} << u"--region expects a region, not ''"_s;
    QTest::newRow("another output") << QStringList{u"list"_s, u"--output"_s, u"yaml"_s}
                                    << u"--output expects json or table, not 'yaml'"_s;
    for (const QString &rate : {u"0"_s, u"-1"_s, u"nan"_s, u"inf"_s, u"1,5"_s, u"fast"_s, u"1e999"_s})
        QTest::newRow(qPrintable(u"a rate of "_s + rate))
            << QStringList{u"list"_s, u"--rate"_s, rate}
            << u"--rate expects calls a second, or unlimited, not '"_s + rate + u'\'';
    QTest::newRow("a port too high") << QStringList{u"demo-service"_s, u"--port"_s, u"65536"_s}
                                     << u"--port expects a number from 0 to 65535, not '65536'"_s;
    QTest::newRow("no datasets") << QStringList{u"demo-service"_s, u"--datasets"_s, u"0"_s}
                                 << u"--datasets expects a number from 1 to 10000, not '0'"_s;
    for (const QString &denied : {u"DeleteDataset"_s, u"DescribeProjects,"_s, u"describeprojects"_s, u""_s})
        QTest::newRow(qPrintable(u"denied: "_s + denied))
            << QStringList{u"demo-service"_s, u"--deny"_s, denied}
            << u"--deny expects operations that the demo has, with commas between them, not '"_s + denied + u'\'';
    for (const QString &rate : {u"-1"_s, u"nan"_s, u"inf"_s, u"many"_s})
        QTest::newRow(qPrintable(u"served calls: "_s + rate))
            << QStringList{u"demo-service"_s, u"--tps"_s, rate}
            << u"--tps expects calls a second, or unlimited, not '"_s + rate + u'\'';
    for (const QString &time : {u"0"_s, u"-1"_s, u"nan"_s, u"2000001"_s, u"1m"_s})
        QTest::newRow(qPrintable(u"watching for "_s + time))
            << QStringList{u"watch"_s, u"--for"_s, time}
            << u"--for expects seconds, more than 0 and at most 2000000, not '"_s + time + u'\'';
    for (const QString &time : {u"-1"_s, u"inf"_s, u"86401"_s, u"often"_s})
        QTest::newRow(qPrintable(u"an interval of "_s + time))
            << QStringList{u"watch"_s, u"--interval"_s, time}
            << u"--interval expects seconds from 0 to 86400, not '"_s + time + u'\'';
    QTest::newRow("a flag with a value") << QStringList{u"watch"_s, u"--events=1"_s} << u"--events takes no value"_s;
    QTest::newRow("all and some") << QStringList{u"watch"_s, u"--all"_s, u"a"_s}
                                  << u"watch takes --all, ARNs or --arns-file FILE, only one of them"_s;
    QTest::newRow("some and a file") << QStringList{u"watch"_s, u"a"_s, u"--arns-file=f"_s}
                                     << u"watch takes --all, ARNs or --arns-file FILE, only one of them"_s;
    QTest::newRow("a file for nothing")
        << QStringList{u"watch"_s, u"--history=h"_s} << u"--history FILE says where --record writes"_s;
    QTest::newRow("recording a list") << QStringList{u"list"_s, u"--record"_s} << u"--record does not belong to this command"_s;
    QTest::newRow("a table of what goes on")
        << QStringList{u"watch"_s, u"--output=table"_s} << u"--output does not belong to this command"_s;
    QTest::newRow("events of a list") << QStringList{u"list"_s, u"--events"_s} << u"--events does not belong to this command"_s;
    QTest::newRow("an option of another command")
        << QStringList{u"list"_s, u"--arns-file"_s, u"f"_s} << u"--arns-file does not belong to this command"_s;
    QTest::newRow("list with an argument") << QStringList{u"list"_s, u"a"_s} << u"unexpected argument 'a'"_s;
    QTest::newRow("describe without an ARN")
        << QStringList{u"describe"_s} << u"describe expects the ARN of a dataset, or --arns-file FILE"_s;
    QTest::newRow("describe with ARNs and a file")
        << QStringList{u"describe"_s, u"a"_s, u"--arns-file"_s, u"f"_s} << u"describe takes ARNs or --arns-file FILE, not both"_s;
}

void TestCliOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const auto parsed = parseCliOptions(arguments);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error(), complaint);
}

void TestCliOptions::helpNamesEveryOption()
{
    for (const QString &name : {u"--profile"_s, u"--region"_s, u"--endpoint-url"_s, u"--ca-bundle"_s, u"--output"_s, u"--rate"_s,
                                u"--arns-file"_s, u"--all"_s, u"--events"_s, u"--for"_s, u"--interval"_s, u"--record"_s, u"--history"_s, u"--port"_s,
                                u"--datasets"_s, u"--deny"_s, u"--tps"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(dw::helpText().contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"

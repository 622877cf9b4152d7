// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awsconfigfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// Profiles, keys and values as JSON, nested blocks as objects: the shape botocore prints.
QJsonObject profilesOf(const AwsConfigFile &file)
{
    QJsonObject profiles;
    for (const AwsConfigSection &section : file.sections) {
        if (section.type != AwsConfigSection::Type::Profile)
            continue;
        QJsonObject values;
        for (auto it = section.values.cbegin(); it != section.values.cend(); ++it) {
            if (!it->startsWith(u'\n')) {
                values.insert(it.key(), *it);
                continue;
            }
            QJsonObject nested;
            const auto pairs = nestedValues(*it);
            for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
                nested.insert(pair.key(), *pair);
            values.insert(it.key(), nested);
        }
        profiles.insert(section.name, values);
    }
    return profiles;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray problemsOf(const AwsConfigFile &file)
{
    QByteArrayList texts;
    for (const AwsConfigProblem &problem : file.problems)
        texts.append(QByteArray::number(problem.line) + ' ' + problemName(problem.kind).toLatin1());
    return texts.join(", ");
}

} // namespace

class TestAwsConfigFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void namesBadLines_data();
    void namesBadLines();
    void credentialsFileNamesProfilesBare();
    void keepsSessionsAndServices();
    void refusesWhatIsNoTextFile();
    void S13_survivesGarbage();
};

void TestAwsConfigFile::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("profiles");
    const auto row = [](const char *name, const char *text, const char *profiles) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(profiles);
    };

    row("an empty file has no profiles", "", "{}");
    row("an empty profile has no values", "[profile foo]", R"({"foo":{}})");
    row("names are trimmed", "[profile \tfoo \t]\na = 1", R"({"foo":{"a":"1"}})");
    row("keys lose their case, values keep it", "[default]\nRegion = EU", R"({"default":{"region":"EU"}})");
    row("Windows line ends are line ends", "[default]\r\na = 1\r\n\r\nb = 2\r\n", R"({"default":{"a":"1","b":"2"}})");
    row("a byte order mark is no text", "\xEF\xBB\xBF[default]\na = 1", R"({"default":{"a":"1"}})");
    row("the first equals sign separates", "[default]\na = b=c", R"({"default":{"a":"b=c"}})");
    row("quotes are literal", "[default]\na = \"b\"", R"({"default":{"a":"\"b\""}})");
    row("a note needs a space before it", "[default]\na = 1 ; note\nb = 2;no note\nc = 3 # note\nd = 4#no",
        R"({"default":{"a":"1","b":"2;no note","c":"3","d":"4#no"}})");
    row("a note may touch the bracket", "[profile a];x\n[profile b]#y", R"({"a":{},"b":{}})");
    row("an indented line continues a value", "[default]\na = 1\n -2 # kept", R"({"default":{"a":"1\n-2 # kept"}})");
    row("a block under an empty value is nested", "[default]\ns3 =\n  a = 1\n  b =\n\n  c = 3",
        R"({"default":{"s3":{"a":"1","b":"","c":"3"}}})");
    row("an indented section is a section", "[default]\n  a = 1\n  b = 2", R"({"default":{"a":"1","b":"2"}})");
    row("a colon separates where no equals sign does", "[default]\na: b:c", R"({"default":{"a":"b:c"}})");
    row("equal sections merge and the last key wins", "[profile x]\na = 1\nb = 1\n[profile y]\n[profile x]\nb = 2",
        R"({"x":{"a":"1","b":"2"},"y":{}})");
    row("[profile default] replaces an earlier [default]", "[default]\na = 1\n[profile default]\nb = 2",
        R"({"default":{"b":"2"}})");
    row("[profile default] hides a later [default]", "[profile default]\nb = 2\n[default]\na = 1", R"({"default":{"b":"2"}})");
    row("a quoted name may hold spaces", "[profile \"a b\"]\nx = 1", R"({"a b":{"x":"1"}})");
    row("a name may be quoted in part", "[profile a\\ b]\n[profile c\"d 'e\"]\n[profile 'f\\\"']",
        R"({"a b":{},"cd 'e":{},"f\\\"":{}})");
    row("a lone carriage return ends a line", "[default]\ra = 1\rb = 2", R"({"default":{"a":"1","b":"2"}})");
    row("a note touching the equals sign is none", "[default]\na =;b", R"({"default":{"a":";b"}})");
    row("a note right after the equals sign and a space", "[default]\na = ;b", R"({"default":{"a":""}})");
    row("a bracket in the note is none of the name", "[profile a] # not [b]", R"({"a":{}})");
    row("what continues in a section passed over begins none", "[profile a b]\nx = 1\n  [profile c]\n[profile d]", R"({"d":{}})");
    row("one bad section loses no other", "[profile a]\nx = 1\n[profile b\nx = 2\n[profile c]\nx = 3",
        R"({"a":{"x":"1"},"c":{"x":"3"}})");
    row("a bad line loses no other", "[profile a]\nnonsense\nx = 1\n= 2\ny = 3", R"({"a":{"x":"1","y":"3"}})");
    row("a bad key takes its continuation along", "[profile a]\nb c = 1\n  region = x\nd = 2", R"({"a":{"d":"2"}})");
}

void TestAwsConfigFile::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, profiles);
    QCOMPARE(compact(profilesOf(parseAwsConfigFile(text, AwsConfigFlavor::Config))), profiles);
}

void TestAwsConfigFile::namesBadLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problems");
    const auto row = [](const char *name, const char *text, const char *problems) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(problems);
    };

    row("a good file has none", "[default]\na = 1\n# [x\n", "");
    row("a line before any section, once", "\na = 1\nb = 2\n[default]", "2 OutsideSection");
    row("a bracket that does not close", "[profile a\nx = 1\n[default]", "1 NoClosingBracket");
    row("a section without a name", "[profile]\n[]\n[profile ]", "1 BadSectionName, 2 UnknownSection, 3 BadSectionName");
    row("a name of several words", "[profile a b]", "1 BadSectionName");
    row("a bare name in the config file", "[work]\nregion = x", "1 UnknownSection");
    row("a line without an equals sign", "[default]\nnonsense", "2 NoEqualsSign");
    row("a nested line without an equals sign", "[default]\ns3 =\n  nonsense", "3 NoEqualsSign");
    row("nothing before the equals sign", "[default]\n = 1", "2 NoName");
    row("a nested line without a name", "[default]\ns3 =\n  = 1\n  x = 1", "3 NoName");
    row("a control character in a name", "[profile a\x1b[31m]\n[profile a\tb]\n[profile 'a\tb']",
        "1 BadSectionName, 2 BadSectionName, 3 BadSectionName");
    row("a quote that stays open", "[profile \"a b]", "1 BadSectionName");
    row("an empty name in quotes", "[profile '']", "1 BadSectionName");
    row("a prefix that is no word", "[profiles a]\n[profilea]", "1 UnknownSection, 2 UnknownSection");
    row("the second of three kinds of line ends", "[default]\rx\r\ny\nz", "2 NoEqualsSign, 3 NoEqualsSign, 4 NoEqualsSign");
    row("a key with a space", "[default]\n\na b = 1", "3 BadName");
}

void TestAwsConfigFile::namesBadLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, problems);
    QCOMPARE(problemsOf(parseAwsConfigFile(text, AwsConfigFlavor::Config)), problems);
}

void TestAwsConfigFile::credentialsFileNamesProfilesBare()
{
    const auto file
        = parseAwsConfigFile("[default]\na = 1\n[a b]\nb = 2\n[profile c]\nc = 3\n[]\n", AwsConfigFlavor::Credentials);
    QCOMPARE(compact(profilesOf(file)), R"({"a b":{"b":"2"},"default":{"a":"1"}})"_ba);
    QCOMPARE(problemsOf(file), "5 BadSectionName, 7 BadSectionName"_ba);
}

void TestAwsConfigFile::keepsSessionsAndServices()
{
    const auto file = parseAwsConfigFile(
        "[sso-session corp]\nsso_region = eu-west-1\n[services local]\nrekognition =\n  endpoint_url = http://127.0.0.1:1\n",
        AwsConfigFlavor::Config);
    QCOMPARE(file.sections.size(), 2);
    QCOMPARE(file.sections.at(0).type, AwsConfigSection::Type::SsoSession);
    QCOMPARE(file.sections.at(0).name, u"corp"_s);
    QCOMPARE(file.sections.at(0).line, 1);
    QCOMPARE(file.sections.at(1).type, AwsConfigSection::Type::Services);
    QCOMPARE(nestedValues(file.sections.at(1).values.value(u"rekognition"_s)).value(u"endpoint_url"_s), u"http://127.0.0.1:1"_s);
}

void TestAwsConfigFile::refusesWhatIsNoTextFile()
{
    QCOMPARE(problemsOf(parseAwsConfigFile(QByteArray(awsConfigSizeLimit + 1, '\n'), AwsConfigFlavor::Config)), "0 TooLarge"_ba);
    QCOMPARE(problemsOf(parseAwsConfigFile(QByteArray(awsConfigSizeLimit, '\n'), AwsConfigFlavor::Config)), ""_ba);
    QCOMPARE(problemsOf(parseAwsConfigFile(QByteArray("\xFF\xFE[\0d\0", 6), AwsConfigFlavor::Config)), "0 NotText"_ba);
}

void TestAwsConfigFile::S13_survivesGarbage()
{
    QRandomGenerator random(7);
    const QByteArray alphabet = "[]=:#; \t\r\n\"'ab\xC3profile default";
    for (int i = 0; i < 3000; ++i) {
        QByteArray text;
        for (int length = random.bounded(80); length > 0; --length)
            text.append(alphabet.at(random.bounded(alphabet.size())));
        for (const auto flavor : {AwsConfigFlavor::Config, AwsConfigFlavor::Credentials}) {
            const auto file = parseAwsConfigFile(text, flavor);
            for (const AwsConfigSection &section : file.sections) {
                QVERIFY(!section.name.isEmpty());
                QVERIFY(section.line >= 1 && section.line <= text.count('\n') + text.count('\r') + 1);
                QVERIFY(!section.values.contains(QString()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAwsConfigFile)
#include "tst_awsconfigfile.moc"

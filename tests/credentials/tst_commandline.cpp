// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void splitsAsBotocoreDoes();
};

void TestCommandLine::splits_data()
{
    using Rules = CommandLineRules;
    QTest::addColumn<CommandLineRules>("rules");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("problem");
    const auto good = [](const char *name, Rules rules, const QString &line, const QStringList &words) {
        QTest::newRow(name) << rules << line << words << QString();
    };
    const auto bad = [](const char *name, Rules rules, const QString &line, const QString &problem) {
        QTest::newRow(name) << rules << line << QStringList() << problem;
    };
    good("nothing", Rules::Posix, u""_s, {});
    good("blanks", Rules::Posix, u" \t\r\n "_s, {});
    good("words", Rules::Posix, u"/opt/tool  --profile work\n"_s, {u"/opt/tool"_s, u"--profile"_s, u"work"_s});
    good("no shell", Rules::Posix, u"tool ; touch x | cat $(id) `id` $HOME ~ *"_s,
         {u"tool"_s, u";"_s, u"touch"_s, u"x"_s, u"|"_s, u"cat"_s, u"$(id)"_s, u"`id`"_s, u"$HOME"_s, u"~"_s, u"*"_s});
    good("a comment is none", Rules::Posix, u"tool # x"_s, {u"tool"_s, u"#"_s, u"x"_s});
    good("quotes join", Rules::Posix, u"a'b c'\"d e\"f"_s, {u"ab cd ef"_s});
    good("empty quotes are a word", Rules::Posix, u"a '' \"\""_s, {u"a"_s, u""_s, u""_s});
    good("backslashes in double quotes", Rules::Posix, u"\"a\\\"b\\\\c\\d\""_s, {u"a\"b\\c\\d"_s});
    good("backslashes in single quotes", Rules::Posix, u"'a\\b\\'"_s, {u"a\\b\\"_s});
    good("backslashes outside", Rules::Posix, u"a\\ b \\'c\\'"_s, {u"a b"_s, u"'c'"_s});
    good("beyond Latin", Rules::Posix, u"/opt/Schlüssel\u00A0\U0001F511 'ä ö'"_s,
         {u"/opt/Schlüssel\u00A0\U0001F511"_s, u"ä ö"_s});
    bad("an open quotation", Rules::Posix, u"tool 'x"_s, u"No closing quotation"_s);
    bad("an open double quotation", Rules::Posix, u"tool \"x"_s, u"No closing quotation"_s);
    bad("a backslash at the end", Rules::Posix, u"tool x\\"_s, u"No escaped character"_s);
    bad("a backslash at the end of an open quotation", Rules::Posix, u"tool \"x\\"_s, u"No escaped character"_s);

    good("Windows: a path", Rules::Windows, u"\"C:\\Program Files\\tool.exe\" a\\b \\\\host\\share"_s,
         {u"C:\\Program Files\\tool.exe"_s, u"a\\b"_s, u"\\\\host\\share"_s});
    good("Windows: backslashes before a quote", Rules::Windows, u"a\\\\\"b c\" d\\\"e f\\\\\\\"g"_s,
         {u"a\\b c"_s, u"d\"e"_s, u"f\\\"g"_s});
    good("Windows: single quotes are none", Rules::Windows, u"'a b'"_s, {u"'a"_s, u"b'"_s});
    good("Windows: empty quotes are a word", Rules::Windows, u"a \"\" b"_s, {u"a"_s, u""_s, u"b"_s});
    good("Windows: a line break is a character", Rules::Windows, u"a\nb c"_s, {u"a\nb"_s, u"c"_s});
    good("Windows: backslashes at the end", Rules::Windows, u"a \\\\"_s, {u"a"_s, u"\\\\"_s});
    bad("Windows: an open quotation", Rules::Windows, u"tool \"x\\\""_s, u"No closing quotation"_s);
}

void TestCommandLine::splits()
{
    QFETCH(CommandLineRules, rules);
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const auto words = splitCommandLine(line, rules);
    QCOMPARE(words.has_value(), problem.isEmpty());
    if (words) {
        QTEST(*words, "words");
        return;
    }
    QCOMPARE(words.error().message, problem);
    QCOMPARE(words.error().code, u"InvalidCommand"_s);
    QCOMPARE(words.error().kind, ApiError::Kind::CredentialsMissing);
}

void TestCommandLine::splitsAsBotocoreDoes()
{
    QRandomGenerator random(20261125);
    const QStringList pieces{u"a"_s, u"b"_s, u"-x"_s, u"/"_s,  u" "_s,  u" "_s,      u"\t"_s,         u"\n"_s, u"\r"_s,
                             u"'"_s, u"'"_s, u"\""_s, u"\""_s, u"\\"_s, u"\\"_s,     u"\\\\"_s,       u"$"_s,  u"#"_s,
                             u";"_s, u"|"_s, u"ä"_s,  u"日"_s, u"="_s,  u"\u00A0"_s, u"\U0001F511"_s, u"\v"_s, u"\u2028"_s};
    QJsonArray lines;
    for (int i = 0; i < 3000; ++i) {
        QString line;
        for (int n = random.bounded(14); n > 0; --n)
            line += pieces.at(random.bounded(int(pieces.size())));
        lines.append(line);
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QString::fromUtf8(DW_SOURCE_DIR "/tests/credentials/commandline_oracle.py")});
    python.write(QJsonDocument(lines).toJson());
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(60'000), "python3 did not end");
    const QByteArray complaint = python.readAllStandardError().right(2000);
    if (complaint.contains("No module named 'botocore'"))
        QSKIP("python3-botocore is not installed");
    QVERIFY2(python.exitCode() == 0, complaint.constData());
    const QJsonArray expected = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(expected.size(), lines.size());
    int broken = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const auto rules : {CommandLineRules::Posix, CommandLineRules::Windows}) {
            const auto words = splitCommandLine(lines.at(i).toString(), rules);
            const QJsonValue ours = words ? QJsonValue(QJsonArray::fromStringList(*words)) : QJsonValue();
            QVERIFY2(ours == expected.at(i)[rules == CommandLineRules::Posix ? 0 : 1], qPrintable(lines.at(i).toString()));
            broken += words ? 0 : 1;
        }
    }
    QVERIFY(broken > 500 && broken < 5000); // both ways are tried
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

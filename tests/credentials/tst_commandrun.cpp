// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "credentials/commandrun.h"
#include "credentials/scriptfolder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;
using dw::test::ScriptFolder;

namespace {

constexpr CommandTimings quick{700ms, 200ms};
constexpr CommandTimings patient{20s, 200ms};

} // namespace

class TestCommandRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTheOutput();
    void takesTheGivenEnvironmentOnly();
    void findsPrograms_data();
    void findsPrograms();
    void S12_noShell_data();
    void S12_noShell();
    void S12_nothingToReadAndNoTerminal();
    void S12_failures_data();
    void S12_failures();
    void S12_lastWords_data();
    void S12_lastWords();
    void S12_hangIsEnded();
    void S12_childThatIgnoresTermIsKilled();
    void S12_grandchildrenAreEndedToo_data();
    void S12_grandchildrenAreEndedToo();
    void S12_endlessOutputIsCut_data();
    void S12_endlessOutputIsCut();
    void S12_destroyedInFlight();
    void helpersOfASuccessStay();
    void longestOutput();

private:
    [[nodiscard]] std::optional<Result<QByteArray>> run(const QStringList &argv, const CommandTimings &timings = patient) const;
    /// The process that the script wrote the number of to \p name.
    [[nodiscard]] pid_t process(const QString &name) const { return m_folder->content(name).trimmed().toInt(); }
    [[nodiscard]] static bool isGone(pid_t id);

    std::unique_ptr<ScriptFolder> m_folder;
};

void TestCommandRun::init()
{
    m_folder = std::make_unique<ScriptFolder>();
    QVERIFY(m_folder->isValid());
}

std::optional<Result<QByteArray>> TestCommandRun::run(const QStringList &argv, const CommandTimings &timings) const
{
    CommandRun command(argv, m_folder->environment(), timings);
    std::optional<Result<QByteArray>> found;
    int answers = 0;
    whenAnswered(command.start(), &command, [&](const Result<QByteArray> &result) {
        found = result;
        ++answers;
    });
    return QTest::qWaitFor([&] { return answers == 1; }, 20'000) ? found : std::nullopt;
}

/// Gone, or a zombie that whoever took it over has not buried yet.
bool TestCommandRun::isGone(pid_t id)
{
    QFile stat(u"/proc/%1/stat"_s.arg(id));
    if (id <= 0 || ::kill(id, 0) != 0)
        return id > 0;
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

void TestCommandRun::givesTheOutput()
{
    const auto found = run({m_folder->script(u"tool"_s, "echo chatter >&2; printf '%s|' \"$@\""), u"a b"_s, u""_s, u"ä"_s});
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, "a b||ä|"_ba);
}

void TestCommandRun::takesTheGivenEnvironmentOnly()
{
    qputenv("DW_TEST_OF_THIS_PROCESS", "1");
    const auto found = run({u"/usr/bin/env"_s});
    qunsetenv("DW_TEST_OF_THIS_PROCESS");
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, "PATH=" + m_folder->environment().value(u"PATH"_s).toUtf8() + '\n');

    CommandRun bare({u"/usr/bin/env"_s}, QProcessEnvironment(), patient);
    std::optional<Result<QByteArray>> nothing;
    whenAnswered(bare.start(), &bare, [&](const Result<QByteArray> &result) { nothing = result; });
    QTRY_VERIFY(nothing);
    QVERIFY(nothing->has_value());
    QCOMPARE(**nothing, ""_ba);
}

void TestCommandRun::findsPrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folders");
    QTest::addColumn<QString>("found");
    QTest::newRow("by its name") << u"sh"_s << u"/no/such/folder:/bin"_s << u"/bin/sh"_s;
    QTest::newRow("the first one") << u"tool"_s << u"FOLDER:/bin"_s << u"FOLDER/tool"_s;
    QTest::newRow("a path is left alone") << u"./tool"_s << u"FOLDER"_s << u"./tool"_s;
    QTest::newRow("no such program") << u"no-such-program"_s << u"/bin"_s << QString();
    QTest::newRow("not one to run") << u"data"_s << u"FOLDER"_s << QString();
    QTest::newRow("no PATH") << u"sh"_s << QString() << QString();
    QTest::newRow("the folder we are in") << u"tool"_s << u".::"_s << QString();
    QTest::newRow("nothing") << QString() << u"/bin"_s << QString();
}

void TestCommandRun::findsPrograms()
{
    QFETCH(QString, program);
    QFETCH(QString, folders);
    QFETCH(QString, found);
    static_cast<void>(m_folder->script(u"tool"_s, "true"));
    QFile data(m_folder->path(u"data"_s));
    QVERIFY(data.open(QIODevice::WriteOnly));
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, m_folder->placed(folders));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->placed(u"FOLDER"_s)));
    const QString result = findProgram(program, environment);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(result, m_folder->placed(found));
}

void TestCommandRun::S12_noShell_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a second command") << QStringList{u";"_s, u"touch"_s, u"WITNESS"_s};
    QTest::newRow("one joined on") << QStringList{u"x; touch WITNESS"_s};
    QTest::newRow("a substitution") << QStringList{u"$(touch WITNESS)"_s};
    QTest::newRow("backquotes") << QStringList{u"`touch WITNESS`"_s};
    QTest::newRow("a pipe") << QStringList{u"|"_s, u"tee"_s, u"WITNESS"_s};
    QTest::newRow("a redirection") << QStringList{u">"_s, u"WITNESS"_s};
    QTest::newRow("an and") << QStringList{u"&&"_s, u"touch"_s, u"WITNESS"_s};
    QTest::newRow("a line break") << QStringList{u"x\ntouch WITNESS"_s};
}

void TestCommandRun::S12_noShell()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"WITNESS"_s, m_folder->path(u"witness"_s));
    const auto found = run(QStringList{m_folder->script(u"tool"_s, "printf '%s\\n' \"$@\"")} + words);
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, words.join(u'\n').toUtf8() + '\n');
    QVERIFY(!m_folder->has(u"witness"_s));
}

void TestCommandRun::S12_nothingToReadAndNoTerminal()
{
    const auto found
        = run({m_folder->script(u"tool"_s, "read line && echo read; (: </dev/tty) 2>/dev/null && echo terminal; echo end")});
    QVERIFY(found && found->has_value());
    QCOMPARE(**found, "end\n"_ba);
}

void TestCommandRun::S12_failures_data()
{
    QTest::addColumn<QStringList>("argv");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto script = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    QTest::newRow("no words at all") << QStringList() << u"ProcessNotFound"_s << u"No such program: "_s;
    QTest::newRow("an empty word") << QStringList{u""_s} << u"ProcessNotFound"_s << u"No such program: "_s;
    QTest::newRow("no such program") << QStringList{u"no-such-program"_s} << u"ProcessNotFound"_s
                                     << u"No such program: no-such-program"_s;
    QTest::newRow("no such path") << QStringList{u"/no/such/program"_s} << u"ProcessNotFound"_s
                                  << u"/no/such/program cannot be started: execve: No such file or directory"_s;
    QTest::newRow("a folder") << QStringList{u"/usr"_s} << u"ProcessNotFound"_s
                              << u"/usr cannot be started: execve: Permission denied"_s;
    QTest::newRow("an argument with a NUL") << QStringList{u"/bin/echo"_s, u"a\0b"_s} << u"ProcessNotFound"_s
                                            << u"No such program: /bin/echo"_s;
    QTest::newRow("exit 1 with words") << script("echo 'No role for you.' >&2; echo '{}'; exit 1") << u"ProcessFailed"_s
                                       << u"No role for you."_s;
    QTest::newRow("exit 3 in silence") << script("echo '{}'; exit 3") << u"ProcessFailed"_s
                                       << u"FOLDER/tool ended with exit code 3"_s;
    QTest::newRow("a crash") << script("kill -SEGV $$") << u"ProcessFailed"_s << u"FOLDER/tool was ended by a signal"_s;
}

void TestCommandRun::S12_failures()
{
    QFETCH(QStringList, argv);
    QFETCH(QString, code);
    QFETCH(QString, message);
    if (argv.size() == 1 && argv.first().contains(u' '))
        argv = {m_folder->script(u"tool"_s, argv.first().toUtf8())};
    const auto found = run(argv);
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().kind, ApiError::Kind::CredentialsMissing);
    QCOMPARE(found->error().code, code);
    QCOMPARE(found->error().message, m_folder->placed(message));
}

void TestCommandRun::S12_lastWords_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("the last three lines") << "for i in 1 2 3 4 5; do echo line $i; echo; done"_ba << u"line 3 line 4 line 5"_s;
    QTest::newRow("no line break at the end") << "printf 'one\\ntwo'"_ba << u"one two"_s;
    QTest::newRow("escapes and text that runs backwards")
        << "printf '\\033[31mred\\033[0m \\342\\200\\256evil\\007'"_ba << u"[31mred[0m \\u202eevil"_s;
    QTest::newRow("key ids and secrets")
        << "echo 'ASIAIOSFODNN7EXAMPLE \"SecretAccessKey\": \"wJalrXUtnFEMI\", SessionToken=IQoJ'"_ba
        << u"ASIA…MPLE \"SecretAccessKey\": \"[hidden]\", SessionToken=[hidden]"_s;
    QTest::newRow("a line that is cut")
        << "printf 'aws_secret_access_key='; head -c 5000 /dev/zero | tr '\\0' s; echo; echo end"_ba << u"end"_s;
    QTest::newRow("one line without an end")
        << "head -c 5000 /dev/zero | tr '\\0' s"_ba << u"FOLDER/tool ended with exit code 1"_s;
    QTest::newRow("much of it") << "head -c 3000000 /dev/zero | tr '\\0' '\\n'; echo end"_ba << u"end"_s;
}

void TestCommandRun::S12_lastWords()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const auto found = run({m_folder->script(u"tool"_s, "{ " + script + "\n} >&2; exit 1")});
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().message, m_folder->placed(message));
}

void TestCommandRun::S12_hangIsEnded()
{
    const auto found = run(
        {m_folder->script(u"tool"_s, "trap 'echo ended >FOLDER/ended; exit 0' TERM; echo '{}'; sleep 600 & wait")}, {700ms, 10s});
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().code, u"ProcessTimeout"_s);
    QCOMPARE(found->error().message, m_folder->path(u"tool"_s) + u" did not end within 0.7 s"_s);
    QCOMPARE(m_folder->content(u"ended"_s), "ended\n"_ba); // it had the time to tidy up
}

void TestCommandRun::S12_childThatIgnoresTermIsKilled()
{
    const QString tool = m_folder->script(u"tool"_s, "trap '' TERM; echo $$ >FOLDER/id; while :; do sleep 600; done");
    const auto found = run({tool}, quick);
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().code, u"ProcessTimeout"_s);
    QTRY_VERIFY(isGone(process(u"id"_s)));
}

void TestCommandRun::S12_grandchildrenAreEndedToo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    const QByteArray child = "(trap '' TERM HUP; sh -c 'echo $$ >FOLDER/new; mv FOLDER/new FOLDER/id; exec sleep 600') & "
                             "while [ ! -f FOLDER/id ]; do sleep 0.01; done; ";
    QTest::newRow("the command hangs") << child + "wait" << u"ProcessTimeout"_s;
    QTest::newRow("the command gives in, its child does not") << child + "trap 'exit 0' TERM; wait" << u"ProcessTimeout"_s;
    QTest::newRow("the command fails") << child + "exit 1" << u"ProcessFailed"_s;
    QTest::newRow("the command writes too much") << child + "while :; do echo 0123456789; done" << u"ProcessOutput"_s;
}

void TestCommandRun::S12_grandchildrenAreEndedToo()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, code);
    const auto found = run({m_folder->script(u"tool"_s, script)}, code == u"ProcessTimeout"_s ? quick : patient);
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().code, code);
    QVERIFY(process(u"id"_s) > 0);
    QTRY_VERIFY(isGone(process(u"id"_s)));
}

void TestCommandRun::S12_endlessOutputIsCut_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::newRow("output") << "exec cat /dev/zero"_ba << u"ProcessOutput"_s;
    QTest::newRow("a little too much, then the end") << "head -c 65537 /dev/zero"_ba << u"ProcessOutput"_s;
    QTest::newRow("too much for a pipe, and nobody to end it")
        << "trap '' TERM; head -c 65537 /dev/zero; sleep 600"_ba << u"ProcessOutput"_s;
}

void TestCommandRun::S12_endlessOutputIsCut()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, code);
    const auto found = run({m_folder->script(u"tool"_s, script)});
    QVERIFY(found && !found->has_value());
    QCOMPARE(found->error().code, code);
    QCOMPARE(found->error().message, m_folder->path(u"tool"_s) + u" wrote more than 64 KiB"_s);
}

void TestCommandRun::S12_destroyedInFlight()
{
    auto command = std::make_unique<CommandRun>(
        QStringList{
            m_folder->script(u"tool"_s, "trap '' TERM HUP; echo $$ >FOLDER/id; sh -c 'echo $$ >FOLDER/child; exec sleep 600'")},
        m_folder->environment(), patient);
    const QFuture<Result<QByteArray>> future = command->start();
    QTRY_VERIFY(process(u"child"_s) > 0);
    QElapsedTimer timer;
    timer.start();
    command.reset();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(isGone(process(u"id"_s)));
    QTRY_VERIFY(isGone(process(u"child"_s)));
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);

    // and before it had the time to become one of its own
    command = std::make_unique<CommandRun>(QStringList{u"/bin/sleep"_s, u"600"_s}, m_folder->environment(), patient);
    const QFuture<Result<QByteArray>> second = command->start();
    command.reset();
    QVERIFY(second.isCanceled());
}

void TestCommandRun::helpersOfASuccessStay()
{
    const QString tool
        = m_folder->script(u"tool"_s,
                           "sh -c 'echo $$ >FOLDER/new; mv FOLDER/new FOLDER/id; exec sleep 600' >/dev/null 2>&1 & "
                           "while [ ! -f FOLDER/id ]; do sleep 0.01; done; echo '{}'");
    const auto found = run({tool});
    QVERIFY(found && found->has_value());
    const pid_t helper = process(u"id"_s);
    QVERIFY(helper > 0);
    QVERIFY(run({u"/bin/true"_s})); // a signal to the helper would have arrived by the end of another command
    QVERIFY(!isGone(helper));
    ::kill(helper, SIGKILL);
}

void TestCommandRun::longestOutput()
{
    const auto found = run({m_folder->script(u"tool"_s, "head -c 65536 /dev/zero")});
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->size(), 65536);
}

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"

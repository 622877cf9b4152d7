// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestchecker.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace dw;
using Rule = ManifestRule;

namespace {

QByteArray line(const QByteArray &key, const QByteArray &label = "ball", const QByteArray &bucket = "bucket")
{
    QByteArray text = R"({"source-ref":"SOURCE","a":0,"a-metadata":{"class-name":"LABEL","confidence":1,"type":"groundtruth/image-classification"}})";
    return text.replace("SOURCE", "s3://" + bucket + '/' + key).replace("LABEL", label) + '\n';
}

QByteArray lines(int count, int labels = 1)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += line(QByteArray::number(i), "l" + QByteArray::number(i % labels));
    return text;
}

ManifestReport reportOf(QByteArray text, const QString &name = u"a.manifest"_s)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return checkManifest(buffer, name).value_or(ManifestReport());
}

/// The rules about the whole file.
QList<int> refusals(const ManifestReport &report)
{
    QList<int> rules;
    for (const ManifestFinding &finding : report.findings) {
        if (finding.line == 0)
            rules.append(int(finding.rule));
    }
    return rules;
}

const QHash<QString, Rule> ruleNames{
    {u"BlankLine"_s, Rule::BlankLine},
    {u"LineTooLong"_s, Rule::LineTooLong},
    {u"NotJson"_s, Rule::NotJson},
    {u"MissingSourceRef"_s, Rule::MissingSourceRef},
    {u"DuplicateSourceRef"_s, Rule::DuplicateSourceRef},
    {u"NoLabelAttributes"_s, Rule::NoLabelAttributes},
    {u"UnsupportedType"_s, Rule::UnsupportedType},
    {u"InvalidImageDimension"_s, Rule::InvalidImageDimension},
    {u"MissingConfidence"_s, Rule::MissingConfidence},
    {u"LabelNameLength"_s, Rule::LabelNameLength},
    {u"TooManyBoxes"_s, Rule::TooManyBoxes},
    {u"MissingClassMapId"_s, Rule::MissingClassMapId},
    {u"NoValidAnnotations"_s, Rule::NoValidAnnotations},
    {u"BoxOffFrame"_s, Rule::BoxOffFrame},
    {u"BoxTooSmall"_s, Rule::BoxTooSmall},
};

} // namespace

class TestManifestChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeFile_data();
    void wholeFile();
    void linesAreCounted_data();
    void linesAreCounted();
    void duplicatesNameTheFirst();
    void listsAreCapped();
    void memoryIsCapped();
    void cancelling();
    void failures();
    void oracle_randomManifests();
};

void TestManifestChecker::wholeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("rules");
    const auto row = [](const char *name, const QByteArray &text, std::initializer_list<Rule> rules, const QString &file = u"a.manifest"_s) {
        QList<int> numbers;
        for (const Rule rule : rules)
            numbers.append(int(rule));
        QTest::newRow(name) << text << file << numbers;
    };
    row("good", lines(3), {});
    row("another extension", lines(3), {Rule::WrongExtension}, u"a.jsonl"_s);
    row("empty", {}, {Rule::Empty});
    row("two buckets", line("a") + line("b", "ball", "other"), {Rule::SeveralBuckets});
    row("250 labels", lines(250, 250), {});
    row("251 labels", lines(251, 251), {Rule::TooManyLabels});
    row("20 % bad", lines(4) + "x\n", {});
    row("more than 20 % bad", lines(3) + "x\n", {Rule::TooManyBadLines});
    row("250,000 lines", QByteArray(249'999, '\n') + line("a"), {Rule::TooManyBadLines});
    row("250,001 lines", QByteArray(250'000, '\n') + line("a"), {Rule::TooManyLines, Rule::TooManyBadLines});
}

void TestManifestChecker::wholeFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    const ManifestReport report = reportOf(text, name);
    QTEST(refusals(report), "rules");
    QCOMPARE(report.isRefused(), !refusals(report).isEmpty());
}

void TestManifestChecker::linesAreCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("numbers"); // lines, blank, expected entries
    QTest::newRow("one with an end") << line("a") << QList<int>{1, 0, 1};
    QTest::newRow("one without") << line("a").chopped(1) << QList<int>{1, 0, 1};
    QTest::newRow("CRLF") << QByteArray(line("a").chopped(1) + "\r\n" + line("b").chopped(1) + "\r\n") << QList<int>{2, 0, 2};
    QTest::newRow("blank between and at the end") << QByteArray(line("a") + '\n' + line("b") + '\n') << QList<int>{4, 2, 2};
    QTest::newRow("blocks end within lines") << lines(20'000) << QList<int>{20'000, 0, 20'000};
}

void TestManifestChecker::linesAreCounted()
{
    QFETCH(const QByteArray, text);
    const ManifestReport report = reportOf(text);
    QTEST((QList<int>{int(report.lines), int(report.of(Rule::BlankLine)), int(report.expectedEntries())}), "numbers");
}

void TestManifestChecker::duplicatesNameTheFirst()
{
    const ManifestReport report = reportOf(line("a") + line("b") + line("a"));
    QCOMPARE(report.findings.last(), (ManifestFinding{Rule::DuplicateSourceRef, 3, u"s3://bucket/a, first in line 1"_s}));
    QCOMPARE(report.buckets, (QMap<QString, qint64>{{u"bucket"_s, 3}}));
}

void TestManifestChecker::listsAreCapped()
{
    const ManifestReport report = reportOf(QByteArray("x\n").repeated(5000));
    QCOMPARE(report.of(Rule::NotJson), 5000);
    QCOMPARE(std::count_if(report.findings.begin(), report.findings.end(), [](const auto &f) { return f.rule == Rule::NotJson; }),
             ManifestReport::mostListed);
}

/// Peak of this process so far, in MB.
qint64 mostMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void TestManifestChecker::memoryIsCapped()
{
#ifdef DW_SANITIZED
    QSKIP("The sanitizers' own memory is counted too");
#endif
    /// Two million lines, each with a bucket and a source-ref of its own, made while they are read.
    class Unlike final : public QIODevice {
        qint64 readData(char *data, qint64 most) override
        {
            for (; m_text.size() < most && m_line < 2'000'000; ++m_line)
                m_text += "{\"source-ref\":\"s3://b" + QByteArray::number(m_line) + "xx/a\"}\n";
            const qint64 size = std::min<qint64>(most, m_text.size());
            std::copy_n(m_text.constData(), size, data);
            m_text.remove(0, size);
            return size;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
        QByteArray m_text;
        int m_line = 0;
    } unlike;
    unlike.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const qint64 before = mostMegabytes();
    const auto report = checkManifest(unlike, u"a.manifest"_s);
    QVERIFY(report);
    QCOMPARE(report->lines, 2'000'000);
    QCOMPARE(report->buckets.size(), ManifestReport::mostBuckets);
    QCOMPARE(report->of(Rule::SeveralBuckets), 1);
    const qint64 taken = mostMegabytes() - before;
    QVERIFY2(taken < 100, qPrintable(QString::number(taken)));
}

void TestManifestChecker::cancelling()
{
    /// Never ends, so that only cancelling can.
    class Endless final : public QIODevice {
        qint64 readData(char *data, qint64 most) override
        {
            std::fill(data, data + most, '\n');
            return most;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    } endless;
    endless.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    qint64 told = 0;
    const auto report = checkManifest(endless, u"a.manifest"_s, [&](qint64 bytes) {
        told = bytes;
        return false;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ApiError::Kind::Cancelled);
    QVERIFY(told > 0);
}

void TestManifestChecker::failures()
{
    QTemporaryDir folder;
    QFile notAFile(folder.path());
    if (notAFile.open(QIODevice::ReadOnly)) // a folder that opens, and cannot be read
        QVERIFY(!checkManifest(notAFile, u"a.manifest"_s));
}

void TestManifestChecker::oracle_randomManifests()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"random.manifest"_s);
    int faulty = 0;
    for (int seed = 1; seed <= 25; ++seed) {
        QProcess other;
        other.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(DW_SOURCE_DIR "/tests/manifest/checkmanifest.py"), QString::number(seed), path});
        QVERIFY(other.waitForFinished() && other.exitCode() == 0);
        const QJsonObject theirs = QJsonDocument::fromJson(other.readAllStandardOutput()).object();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ours = checkManifest(file, path);
        QVERIFY(ours);
        QCOMPARE(ours->lines, theirs.value(u"lines"_s).toInteger());
        QCOMPARE(ours->dropped, theirs.value(u"dropped"_s).toInteger());
        QCOMPARE(ours->notUsed, theirs.value(u"notUsed"_s).toInteger());
        QJsonObject buckets;
        for (auto it = ours->buckets.cbegin(); it != ours->buckets.cend(); ++it)
            buckets.insert(it.key(), it.value());
        QCOMPARE(buckets, theirs.value(u"buckets"_s).toObject());
        const QJsonObject found = theirs.value(u"found"_s).toObject();
        for (auto it = ruleNames.cbegin(); it != ruleNames.cend(); ++it) {
            QJsonArray numbers;
            for (const ManifestFinding &finding : ours->findings) {
                if (finding.rule == it.value())
                    numbers.append(finding.line);
            }
            QCOMPARE(numbers, found.value(it.key()).toArray());
            faulty += int(numbers.size());
        }
    }
    QVERIFY(faulty > 300); // the maker has not lost its variety
}

QTEST_GUILESS_MAIN(TestManifestChecker)
#include "tst_manifestchecker.moc"

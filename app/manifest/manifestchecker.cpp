// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestchecker.h"

#include "core/redact.h"
#include "manifest/manifestline.h"

#include <QElapsedTimer>
#include <QIODevice>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr qint64 blockSize = 1 << 20;
constexpr qint64 tellEvery = 100; ///< milliseconds

// AWS refuses a manifest long before these; a file that was taken for one must not fill the memory.
// 1,000,000 source-refs x some 50 bytes = 50 MB
constexpr size_t mostSourceRefs = 4 * mostManifestLines;

/// 128 bits tell a million source-refs apart for certain enough, without keeping them.
struct Fingerprint {
    size_t first;
    size_t second;
    bool operator==(const Fingerprint &) const = default;
};
struct FingerprintHash {
    size_t operator()(const Fingerprint &fingerprint) const noexcept { return fingerprint.first; }
};

Fingerprint fingerprintOf(const QByteArray &text)
{
    constexpr size_t seeds[] = {0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F};
    return {qHash(text, seeds[0]), qHash(text, seeds[1])};
}

class Checker {
public:
    void line(QByteArray &bytes)
    {
        ++m_report.lines;
        const ManifestLine line = m_reader.read(bytes);
        bool dropped = false;
        bool notUsed = false;
        for (const LineFault &fault : line.faults) {
            note(fault.rule, m_report.lines, QString::fromUtf8(fault.where));
            dropped = dropped || consequenceOf(fault.rule) == ManifestConsequence::LineDropped;
            notUsed = notUsed || consequenceOf(fault.rule) == ManifestConsequence::ImageNotUsed;
        }
        if (!line.bucket.isEmpty()) {
            countBucket(QString::fromLatin1(line.bucket));
            const Fingerprint fingerprint = fingerprintOf(line.sourceRef);
            const auto first = m_firstLines.find(fingerprint);
            if (first == m_firstLines.end()) {
                if (m_firstLines.size() < mostSourceRefs)
                    m_firstLines.emplace(fingerprint, m_report.lines);
            } else {
                note(ManifestRule::DuplicateSourceRef, m_report.lines, u"%1, first in line %2"_s.arg(QString::fromUtf8(line.sourceRef.left(200))).arg(first->second));
                dropped = true;
            }
        }
        m_report.dropped += dropped;
        m_report.notUsed += notUsed && !dropped;
        if (!dropped && m_labels.size() <= 10 * mostManifestLabels) // a file may hold anything, memory does not
            m_labels.unite(line.labels);
    }

    [[nodiscard]] ManifestReport report(qint64 bytes, const QString &name)
    {
        m_report.bytes = bytes;
        m_report.labels = m_labels.size();
        QList<ManifestFinding> whole;
        m_whole = &whole;
        if (!name.endsWith(u".manifest"_s))
            note(ManifestRule::WrongExtension, 0, {});
        if (m_report.lines == 0)
            note(ManifestRule::Empty, 0, {});
        if (bytes > mostManifestBytes)
            note(ManifestRule::TooLarge, 0, {});
        if (m_report.lines > mostManifestLines)
            note(ManifestRule::TooManyLines, 0, {});
        if (m_report.buckets.size() > 1)
            note(ManifestRule::SeveralBuckets, 0, {});
        if (m_report.labels > mostManifestLabels)
            note(ManifestRule::TooManyLabels, 0, {});
        if (m_report.dropped * 100 > m_report.lines * mostBadPercent)
            note(ManifestRule::TooManyBadLines, 0, {});
        m_report.findings = whole + m_report.findings;
        return std::move(m_report);
    }

private:
    void countBucket(const QString &bucket)
    {
        if (const auto found = m_report.buckets.find(bucket); found != m_report.buckets.end())
            ++*found;
        else if (m_report.buckets.size() < ManifestReport::mostBuckets)
            m_report.buckets.insert(bucket, 1);
    }

    void note(ManifestRule rule, qint64 line, const QString &detail)
    {
        qint64 &count = m_report.counts[static_cast<size_t>(rule)];
        if (++count <= ManifestReport::mostListed)
            (m_whole ? *m_whole : m_report.findings).append({rule, line, cleanText(detail)});
    }

    ManifestReport m_report;
    ManifestLineReader m_reader;
    std::unordered_map<Fingerprint, qint64, FingerprintHash> m_firstLines;
    QSet<QByteArray> m_labels;
    QList<ManifestFinding> *m_whole = nullptr;
};

/// Cuts blocks into lines. Of a line that is longer than any may be only so much is kept as shows that it is too long.
class Lines {
public:
    explicit Lines(Checker &checker)
        : m_checker(checker)
    {
    }

    void add(QByteArrayView block)
    {
        qsizetype begin = 0;
        for (;;) {
            const qsizetype end = block.indexOf('\n', begin);
            const QByteArrayView part = block.sliced(begin, (end < 0 ? block.size() : end) - begin);
            if (m_line.size() <= most)
                m_line.append(part.first(std::min(part.size(), most + 1)));
            if (end < 0)
                return;
            finish();
            begin = end + 1;
        }
    }

    /// The last line may have no end.
    void end()
    {
        if (!m_line.isEmpty())
            finish();
    }

private:
    static constexpr qsizetype most = 4 * mostLineCharacters; ///< bytes of the longest line in UTF-8

    void finish()
    {
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        m_checker.line(m_line);
        m_line.resize(0); // keeps its memory
    }

    Checker &m_checker;
    QByteArray m_line;
};

} // namespace

Result<ManifestReport> checkManifest(QIODevice &manifest, const QString &name, const ManifestProgress &progress)
{
    Checker checker;
    Lines lines(checker);
    QByteArray block(blockSize, Qt::Uninitialized);
    QElapsedTimer sinceTold;
    sinceTold.start();
    qint64 bytes = 0;
    for (;;) {
        const qint64 read = manifest.read(block.data(), blockSize);
        if (read < 0) {
            ApiError error;
            error.message = manifest.errorString();
            return failure(error);
        }
        if (read == 0)
            break;
        bytes += read;
        lines.add(QByteArrayView(block.constData(), read));
        if (progress && sinceTold.elapsed() >= tellEvery) {
            sinceTold.restart();
            if (!progress(bytes)) {
                ApiError cancelled;
                cancelled.kind = ApiError::Kind::Cancelled;
                return failure(cancelled);
            }
        }
    }
    lines.end();
    return checker.report(bytes, name);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "manifest/manifestchecker.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace dw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer manifest(&text);
    require(manifest.open(QIODevice::ReadOnly));
    const auto report = checkManifest(manifest, u"a.manifest"_s);
    require(report.has_value());
    require(report->bytes == text.size());
    // the last line may have no end
    require(report->lines == text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1));
    require(report->dropped + report->notUsed <= report->lines && report->expectedEntries() >= 0);
    qint64 inBuckets = 0;
    for (const qint64 lines : report->buckets)
        inBuckets += lines;
    require(inBuckets <= report->lines && inBuckets >= report->expectedEntries()); // an entry has a source-ref
    std::array<qint64, manifestRuleCount> listed{};
    for (const ManifestFinding &finding : report->findings) {
        require(finding.line >= 0 && finding.line <= report->lines);
        ++listed[static_cast<size_t>(finding.rule)];
    }
    for (size_t rule = 0; rule < manifestRuleCount; ++rule)
        require(listed[rule] == std::min(report->counts[rule], ManifestReport::mostListed));
    return 0;
}

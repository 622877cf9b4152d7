// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestrules.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <memory>

namespace dw {

/// Something that AWS holds against a line, and where: "bounding-box, box 3 of 7".
struct LineFault {
    ManifestRule rule;
    QByteArray where; ///< UTF-8; the member that is meant, or empty
    bool operator==(const LineFault &) const = default;
};

/// What stands in a line.
struct ManifestLine {
    QList<LineFault> faults;
    QByteArray sourceRef; ///< empty where it is missing or malformed
    QByteArray bucket;
    QSet<QByteArray> labels;
};

/// Reads lines of a manifest one after another, reusing its memory. What spans lines (duplicates, buckets, counts) is not
/// its business.
class ManifestLineReader {
public:
    ManifestLineReader();
    ~ManifestLineReader();
    ManifestLineReader(const ManifestLineReader &) = delete;
    ManifestLineReader &operator=(const ManifestLineReader &) = delete;

    /// \p line is a copy that may be written to, without its line end.
    [[nodiscard]] ManifestLine read(QByteArray &line);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace dw

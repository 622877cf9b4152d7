// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/failingentry.h"

#include <QHash>

#include <vector>

namespace dw {

/// Entries that share a code.
struct ErrorGroup {
    QString code; ///< as it came; empty: entries in which no error could be found
    int cause = -1; ///< the group it stands under, because it goes when that one is mended; -1: by itself
    QString message; ///< the service's words, as they came first
    std::vector<int> entries; ///< rising; each once
    int unused = 0; ///< of these, how many training leaves out
    int inPart = 0; ///< of these, how many it takes without some annotations
};

/// Entries with errors as they came, in groups by code. A code that is known to follow from another one of the same entry
/// is counted under that one, so the same code may have several groups. Adding a page costs what the page has.
class EntryErrors {
public:
    /// Lines of more than \p lineBudget bytes together are not kept; what is known of their entries is.
    explicit EntryErrors(qint64 lineBudget = defaultLineBudget)
        : m_lineBudget(lineBudget)
    {
    }
    static constexpr qint64 defaultLineBudget = 192 * 1024 * 1024;
    /// Codes beyond this many are counted as one, without a name: the service knows 20.
    static constexpr int mostGroups = 200;

    void append(const QList<FailingEntry> &entries);

    [[nodiscard]] int size() const noexcept { return m_size; }
    [[nodiscard]] const FailingEntry &at(int index) const { return m_blocks.at(index / blockSize).at(index % blockSize); }
    [[nodiscard]] const FailingBlocks &blocks() const noexcept { return m_blocks; } ///< cheap to copy
    /// In the order in which they were seen: a group keeps its place for ever.
    [[nodiscard]] const std::vector<ErrorGroup> &groups() const noexcept { return m_groups; }
    [[nodiscard]] int linesNotKept() const noexcept { return m_linesNotKept; }

private:
    int groupOf(const QString &code, int cause, const QString &message);
    void count(int group, int entry, EntryUse use);

    static constexpr int blockSize = 1024;
    FailingBlocks m_blocks; ///< all but the last are full
    int m_size = 0;
    std::vector<ErrorGroup> m_groups;
    QHash<std::pair<QString, int>, int> m_places; ///< by code and cause
    qint64 m_lineBudget;
    int m_linesNotKept = 0;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/entryerrors.h"

#include <algorithm>

namespace dw {

void EntryErrors::append(const QList<FailingEntry> &entries)
{
    for (const FailingEntry &entry : entries) {
        const int index = m_size++;
        const EntryUse use = entryUse(entry);
        if (index % blockSize == 0) {
            m_blocks.append(QList<FailingEntry>());
            m_blocks.last().reserve(blockSize);
        }
        m_blocks.last().append(entry);
        if (m_lineBudget >= entry.line.size()) {
            m_lineBudget -= entry.line.size();
        } else {
            m_blocks.last().last().line = {};
            ++m_linesNotKept;
        }
        if (entry.faults.isEmpty())
            count(groupOf({}, -1, {}), index, use);
        for (const EntryFault &fault : entry.faults) {
            const auto cause = std::find_if(entry.faults.begin(), entry.faults.end(),
                                            [&](const EntryFault &other) { return followsFrom(fault.code, other.code); });
            const bool follows = cause != entry.faults.end();
            // Two steps at most are known; all of them stand under the first cause, so that the tree stays flat
            const auto first
                = !follows ? cause : std::find_if(entry.faults.begin(), entry.faults.end(), [&](const EntryFault &other) {
                      return followsFrom(cause->code, other.code);
                  });
            const EntryFault *origin = first != entry.faults.end() ? &*first : follows ? &*cause : nullptr;
            const int under = origin ? groupOf(origin->code, -1, origin->message) : -1;
            count(groupOf(fault.code, under, fault.message), index, use);
        }
    }
}

int EntryErrors::groupOf(const QString &code, int cause, const QString &message)
{
    if (const auto found = m_places.constFind({code, cause}); found != m_places.constEnd())
        return *found;
    if (int(m_groups.size()) >= mostGroups && !code.isEmpty())
        return groupOf({}, -1, {});
    const int place = int(m_groups.size());
    m_groups.push_back({code, cause, message, {}, 0, 0});
    m_places.insert({code, cause}, place);
    return place;
}

void EntryErrors::count(int group, int entry, EntryUse use)
{
    ErrorGroup &of = m_groups[size_t(group)];
    if (!of.entries.empty() && of.entries.back() == entry)
        return; // several boxes of one entry
    of.entries.push_back(entry);
    of.unused += use == EntryUse::Unused ? 1 : 0;
    of.inPart += use == EntryUse::InPart ? 1 : 0;
}

} // namespace dw

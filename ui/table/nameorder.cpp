// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/nameorder.h"

#include "ui/text/formatting.h"

#include <algorithm>
#include <numeric>

namespace dw {

namespace {

/// Places by key; equal keys share one.
std::vector<int> placesOf(const std::vector<QCollatorSortKey> &keys)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&keys](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    std::vector<int> places(keys.size());
    for (size_t i = 1; i < order.size(); ++i) {
        const size_t one = size_t(order[i - 1]);
        const size_t next = size_t(order[i]);
        places[next] = places[one] + (keys[one].compare(keys[next]) != 0);
    }
    return places;
}

} // namespace

NameOrder::NameOrder()
    : m_collator(displayLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int NameOrder::idOf(const QString &project)
{
    const auto known = m_ids.constFind(project);
    if (known != m_ids.constEnd())
        return *known;
    const int id = int(m_keys.size());
    m_keys.push_back(m_collator.sortKey(project));
    m_ids.insert(project, id);
    return id;
}

std::vector<int> NameOrder::places(const std::vector<const DatasetArn *> &arns)
{
    struct Entry {
        int name; // project and set
        int index;
    };
    std::vector<Entry> entries;
    entries.reserve(arns.size());
    for (const DatasetArn *arn : arns)
        entries.push_back({idOf(arn->project()), int(entries.size())});
    const std::vector<int> projects = placesOf(m_keys);
    for (Entry &entry : entries)
        entry.name = 2 * projects[size_t(entry.name)] + int(arns[size_t(entry.index)]->type() == DatasetType::Test);
    std::sort(entries.begin(), entries.end(), [&arns](const Entry &a, const Entry &b) {
        if (a.name != b.name)
            return a.name < b.name;
        // the same name in two accounts or regions: any order will do, as long as it stays
        return *arns[size_t(a.index)] < *arns[size_t(b.index)];
    });
    std::vector<int> places(arns.size());
    for (size_t i = 0; i < entries.size(); ++i)
        places[size_t(entries[i].index)] = int(i);
    return places;
}

std::vector<int> NameOrder::places(const QStringList &texts) const
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        keys.push_back(m_collator.sortKey(text));
    return placesOf(keys);
}

} // namespace dw

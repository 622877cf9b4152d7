// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetfilter.h"

#include <QListWidget>
#include <QSignalBlocker>

namespace dw {

/// A line of the sidebar that stands for a filter. Thousands of them are kept, so what is spoken is made when asked for.
class FilterLine final : public QListWidgetItem {
public:
    FilterLine(const QString &text, DatasetFilter filter);

    [[nodiscard]] const DatasetFilter &filter() const noexcept { return m_filter; }
    void setCount(int count);

    [[nodiscard]] QVariant data(int role) const override;

private:
    DatasetFilter m_filter;
};

/// While it lives, lines of a list come and go unannounced; afterwards all are laid out, once. A QListWidget by itself
/// lays out all lines after each: 4 ms with 5,000 lines, measured on Qt 6.4.
class GatheredLines final {
public:
    explicit GatheredLines(QListWidget &list);
    ~GatheredLines();
    GatheredLines(const GatheredLines &) = delete;
    GatheredLines &operator=(const GatheredLines &) = delete;

private:
    QListWidget &m_list;
    QSignalBlocker m_quietList;
    QSignalBlocker m_quietModel;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"

#include <QAbstractTableModel>

namespace dw {

/// What a chart draws, as a table: one row a sample, the newest first.
class SampleTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Labeled, Entries, Errors, Status };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the samples. Rows that stay are not touched.
    void setSeries(const HistorySeries &series);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// \p rows for a spreadsheet: tab separated, with a header line; plain numbers, times in UTC (ISO 8601), nothing where
    /// nothing was reported.
    [[nodiscard]] QString copied(QList<int> rows) const;

private:
    [[nodiscard]] const HistorySample &sampleAtRow(int row) const { return m_series.at(m_series.size() - 1 - row); }

    HistorySeries m_series;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetlabels.h"

#include <QAbstractTableModel>

namespace dw {

/// Labels of a project, train beside test. Announces only what changed.
class LabelsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Label, Remark, Train, Test, TrainBoxes, TestBoxes };
    static constexpr int columns = 6;
    static constexpr int SortRole = Qt::UserRole + 1; ///< numbers and names; invalid where unknown

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<LabelRow> &rows);
    /// Datasets that were read: of another one a count is "…", not absent.
    void setRead(bool train, bool test);
    [[nodiscard]] const QList<LabelRow> &rows() const noexcept { return m_rows; }
    [[nodiscard]] bool hasBoxes() const;
    [[nodiscard]] bool hasRemarks() const; ///< a label is in one of two datasets that were read

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(const LabelRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const LabelRow &row, Column column) const;

    QList<LabelRow> m_rows;
    bool m_trainRead = false;
    bool m_testRead = false;
};

} // namespace dw

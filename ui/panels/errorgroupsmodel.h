// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/entryerrors.h"

#include <QAbstractItemModel>

namespace dw {

/// Codes with how many entries have them: all entries first, then each code, and under it what follows from it. Rows keep
/// their place, because groups do; never reset.
class ErrorGroupsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column { Code, Entries };
    static constexpr int columns = 2;
    static constexpr int allEntries = -1; ///< the row in front

    /// \p errors must outlive the model and tell it of each change by grow(); before it begins anew, clear().
    explicit ErrorGroupsModel(const EntryErrors &errors, QObject *parent = nullptr);

    void grow(); ///< entries were added
    void clear(); ///< no row is left; grow() brings the first ones

    /// The group of a row, or allEntries; also for an index that is not valid.
    [[nodiscard]] int group(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qsizetype count(int group) const;
    [[nodiscard]] const QList<int> &rowsUnder(int group) const;
    [[nodiscard]] QModelIndex indexOf(int group, int column) const;
    void add(int group);

    const EntryErrors &m_errors;
    QList<int> m_top; ///< groups in rows; allEntries is the first
    QList<QList<int>> m_under; ///< by group
    QList<qsizetype> m_counts; ///< by group, as announced
    qsizetype m_all = 0;
};

} // namespace dw

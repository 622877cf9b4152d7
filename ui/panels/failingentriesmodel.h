// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/entryerrors.h"

#include <QAbstractTableModel>

namespace dw {

/// The entries of a group. Shows them in portions, more when the view asks, because a view wants to know every row there
/// is and there may be 250,000. Never reset.
class FailingEntriesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Image, Errors, Training };
    static constexpr int columns = 3;
    static constexpr int portion = 250; ///< rows that are shown at once

    /// As ErrorGroupsModel.
    explicit FailingEntriesModel(const EntryErrors &errors, QObject *parent = nullptr);

    /// Shows the entries of \p group, or all of them where it is negative.
    void setGroup(int group);
    [[nodiscard]] int group() const noexcept { return m_group; }
    /// Entries were added. They are shown up to the first portion; beyond, when somebody asks.
    void grow();
    void clear(); ///< no row is left

    /// The entry of a row; null for an index that is not valid.
    [[nodiscard]] const FailingEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] int available() const;

    const EntryErrors &m_errors;
    int m_group = -1;
    int m_shown = 0;
    bool m_isChanging = false;
};

} // namespace dw

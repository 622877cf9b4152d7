// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readiness/readiness.h"

#include <QAbstractTableModel>

namespace dw {

/// The checks of a project, one a row. The rows are always the same ones; announces those that changed.
class ReadinessModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Check, Value, Limit, Reason, Source };
    static constexpr int columns = 5;
    static constexpr int PageRole = Qt::UserRole + 1; ///< QUrl of the source

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QList<ReadinessCheck> &checks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString cellText(const ReadinessCheck &check, Column column);

    QList<ReadinessCheck> m_checks;
};

} // namespace dw

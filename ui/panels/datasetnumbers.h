// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetsnapshot.h"
#include "history/currentprogress.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace dw {

class NumberTile;

/// A dataset in six numbers, or four where there is little room.
class DatasetNumbers final : public QWidget {
    Q_OBJECT
public:
    /// In the order shown. Unlabeled and Labels go when compact: the table and the tab Labels have them.
    enum Number { Labeled, WithErrors, Unlabeled, Labels, Pace, Done };
    static constexpr int numberCount = 6;

    explicit DatasetNumbers(QWidget *parent = nullptr);

    /// \p now is UTC.
    void setDataset(const DatasetSnapshot &snapshot, const CurrentProgress &progress, const QDateTime &now);
    void setCompact(bool compact);
    [[nodiscard]] QString value(Number number) const;

private:
    void showProgress(const DatasetSnapshot &snapshot, const CurrentProgress &progress, const QDateTime &now);
    void showCount(Number number, const QString &caption, const std::optional<qint64> &count, bool read, const QString &note);

    std::array<NumberTile *, numberCount> m_tiles{};
    QGridLayout *m_grid;
};

} // namespace dw

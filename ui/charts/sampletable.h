// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historysample.h"

#include <QTableView>

namespace dw {

class SampleTableModel;

/// The samples of a chart as a table whose selected rows can be copied.
class SampleTable final : public QTableView {
    Q_OBJECT
public:
    explicit SampleTable(QWidget *parent = nullptr);

    void setSeries(const HistorySeries &series);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;

    SampleTableModel *m_samples;
};

} // namespace dw

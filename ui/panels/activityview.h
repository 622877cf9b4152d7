// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/activitymodel.h"

#include <QTableView>

namespace dw {

/// Events as a table, newest first; Ctrl+C copies the selected ones with tabs between the columns.
class ActivityView final : public QTableView {
    Q_OBJECT
public:
    /// Of one dataset its name says nothing, and has no column.
    enum class Scope { OneDataset, AllDatasets };
    explicit ActivityView(Scope scope, QWidget *parent = nullptr);

    [[nodiscard]] ActivityModel &events() noexcept { return *m_model; }

Q_SIGNALS:
    void datasetActivated(const dw::DatasetArn &arn);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;

    ActivityModel *m_model;
};

} // namespace dw

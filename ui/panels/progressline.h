// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace dw {

/// Two pixels under the toolbar that fill while a round of refreshing is under way. Its place stays when it is done.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0.0 to 1.0; absent: nothing is under way.
    void setProgress(std::optional<double> progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_progress;
};

} // namespace dw

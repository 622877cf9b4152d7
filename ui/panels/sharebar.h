// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace dw {

/// A small bar: how much of a whole is there, the rest hatched.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// 0.0 to 1.0; absent draws an empty outline.
    void setShare(std::optional<double> share);
    [[nodiscard]] std::optional<double> share() const noexcept { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

} // namespace dw

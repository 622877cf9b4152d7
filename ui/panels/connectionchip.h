// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/connectiontext.h"

#include <QAbstractButton>

namespace dw {

/// A framed button in the toolbar: health icon, name, and dimmed the rest.
class ConnectionChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    void setContent(const ConnectionText &content, const QStringList &facts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionText m_content;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dw {

/// Shows each cell in the direction its text is written in, where Qt's own delegate takes the direction of the window:
/// AWS's English would have its full stop in front among Arabic words.
class IsolatingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dw {

/// A field for a secret: masked, never copied out, and read aloud with a fixed length so that the real one does not leak.
class SecretLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    /// Empties the field and what undo remembers of it.
    void forget();
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dw {

/// A field for a secret: masked, never copied out, and read aloud with a fixed length so that the real one does not leak.
class SecretLineEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    /// What was entered, in UTF-8; what is pasted often brings a line end or a blank along, which is left out.
    [[nodiscard]] QByteArray secret() const;

    /// Empties the field and what undo remembers of it, and wipes the memory that it was kept in. What grew while it was
    /// typed left beginnings of it behind, which nobody can find any more.
    void forget();
};

} // namespace dw

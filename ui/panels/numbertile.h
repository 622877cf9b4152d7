// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dw {

class PlainLabel;

/// One number of a dataset: what it counts, the number large, and a note.
class NumberTile final : public QWidget {
    Q_OBJECT
public:
    explicit NumberTile(QWidget *parent = nullptr);

    /// \p reason says in the tooltip why there is no number; empty where there is one.
    void setNumber(const QString &caption, const QString &value, const QString &note, const QString &reason = {});
    [[nodiscard]] QString value() const;

private:
    PlainLabel *m_caption;
    PlainLabel *m_value;
    PlainLabel *m_note;
};

} // namespace dw

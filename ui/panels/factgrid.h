// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QHash>

namespace dw {

class PlainLabel;

/// Captions with values beside them, a fact a row. A fact without a value takes no room. Not a QFormLayout: that of Qt 6.4
/// writes beyond its arrays where a row is hidden and the text of another one wraps.
class FactGrid final : public QGridLayout {
    Q_OBJECT
public:
    FactGrid();

    /// Adds a fact in words, which can be selected.
    PlainLabel *addText(const QString &caption);
    /// Adds a fact of several widgets; the caption stands beside \p firstLine, which is one of them.
    void add(const QString &caption, QLayout *value, const QWidget &firstLine);

    /// Words of a fact that addText() made; empty hides it and its caption.
    void showText(PlainLabel *value, const QString &text);

private:
    PlainLabel *addCaption(const QString &caption);

    QHash<PlainLabel *, PlainLabel *> m_captions; ///< by value
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/englishplurals.h"

namespace dw {

/// \p source in accented letters, about 40 % longer, in brackets: "Status" is "[Šţåţûš···]". Placeholders, the letter of a
/// mnemonic, markup and patterns of file names stay; a QLocale date format keeps its meaning and puts out the brackets.
[[nodiscard]] QString pseudoText(const QString &source);

/// A translation that shows what a translation would meet: text that is cut off or too narrow, and text that never
/// reaches a translator, because it has no brackets. Install it last: then it is asked first.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    EnglishPlurals m_plurals; ///< a member: one that goes during translate() would wait for the lock that is held then
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dw {

/// A language that the window's words exist in.
struct Language {
    QString code; ///< ISO 639-1
    QString name; ///< in the language itself
};

/// English first, then by code.
[[nodiscard]] const QList<Language> &translatedLanguages();

/// Whether the window can be put into \p code: a translated language, or one of the two that show how the window takes a
/// translation: "pseudo" (long, accented words) and "ar" (English words, right to left).
[[nodiscard]] bool isKnownLanguage(const QString &code);

/// The first of \p preferred (as QLocale::uiLanguages() has them) that there are words for; "en" where there is none.
[[nodiscard]] QString translatedLanguage(const QStringList &preferred);

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

bool isTranslated(QStringView code)
{
    const auto &languages = translatedLanguages();
    return std::any_of(languages.begin(), languages.end(), [code](const Language &known) { return known.code == code; });
}

} // namespace

const QList<Language> &translatedLanguages()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
    };
    return languages;
}

bool isKnownLanguage(const QString &code)
{
    return isTranslated(code) || code == u"ar" || code == u"pseudo";
}

QString translatedLanguage(const QStringList &preferred)
{
    // Not QTranslator::load(QLocale): English has no file, so a person who reads English before German would get German
    for (const QString &tag : preferred) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isTranslated(code))
            return code;
    }
    return u"en"_s;
}

} // namespace dw

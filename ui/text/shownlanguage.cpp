// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shownlanguage.h"

#include "ui/text/languages.h"
#include "ui/text/pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// In a static library nobody else registers it. Not inside the namespace: rcc knows none.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace dw {

ShownLanguage::ShownLanguage(const QString &code, const QLocale &system)
    : m_code(isKnownLanguage(code) ? code : translatedLanguage(system.uiLanguages()))
    , m_directionBefore(QGuiApplication::layoutDirection())
{
    registerTranslations();
    const bool isChosen = isKnownLanguage(code);
    const QLocale words(m_code);
    if (isChosen && m_code != u"pseudo" && words.language() != system.language())
        QLocale::setDefault(words);
    QGuiApplication::setLayoutDirection(words.textDirection()); // "pseudo" is no locale: left to right
    if (m_code == u"pseudo")
        install(std::make_unique<PseudoTranslator>());
    // English needs none, and Arabic words in Qt's dialogs would stand among English ones
    if (m_code == u"en" || m_code == u"pseudo" || m_code == u"ar")
        return;
    load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"dataset-watch_"_s + m_code, u":/i18n"_s);
}

ShownLanguage::~ShownLanguage()
{
    m_translators.clear(); // a translator that goes takes itself off the application
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(m_directionBefore);
}

void ShownLanguage::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void ShownLanguage::load(const QString &fileName, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(fileName, folder)) // else Qt's translations are not installed, and its dialogs stay English
        install(std::move(translator));
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace dw {

/// The language the program is shown in, for as long as this lives: its words, those of Qt's own dialogs, the default
/// QLocale and the direction of windows. Make it before the first window; widgets made before keep what they had.
class ShownLanguage final {
public:
    /// \p code is one that isKnownLanguage(), or anything else for the system's language. A chosen language brings its
    /// own numbers and dates, unless the system has the same language: then a person's own habits stay. Where there
    /// are no words for the system's language they are English, and the numbers the system's.
    explicit ShownLanguage(const QString &code, const QLocale &system = QLocale::system());
    ~ShownLanguage();
    ShownLanguage(const ShownLanguage &) = delete;
    ShownLanguage &operator=(const ShownLanguage &) = delete;

    /// Whose words are shown.
    [[nodiscard]] QString code() const { return m_code; }

private:
    void install(std::unique_ptr<QTranslator> translator);
    void load(const QString &fileName, const QString &folder);

    QString m_code;
    QLocale m_before; ///< the default before
    Qt::LayoutDirection m_directionBefore;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace dw

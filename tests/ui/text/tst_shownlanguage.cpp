// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shownlanguage.h"

#include "ui/panels/plainlabel.h"
#include "ui/text/englishplurals.h"
#include "ui/text/formatting.h"
#include "ui/text/isolated.h"
#include "ui/text/languages.h"
#include "ui/text/pseudotranslator.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

QString datasets(int n)
{
    return QCoreApplication::translate("dw::RefreshStatusBar", "%Ln dataset(s)", nullptr, n);
}

} // namespace

class TestShownLanguage : public QObject {
    Q_OBJECT

    EnglishPlurals m_plurals;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void theFirstLanguageThereAreWordsFor_data()
    {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("code");
        QTest::newRow("German in Switzerland") << QStringList{u"de-CH"_s, u"de"_s} << u"de"_s;
        QTest::newRow("with an underscore") << QStringList{u"es_MX"_s} << u"es"_s;
        QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
        QTest::newRow("French before Spanish") << QStringList{u"fr-FR"_s, u"es-ES"_s} << u"es"_s;
        QTest::newRow("none that we have") << QStringList{u"fr-FR"_s} << u"en"_s;
        QTest::newRow("the C locale") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList() << u"en"_s;
        QTest::newRow("Arabic is chosen only by hand") << QStringList{u"ar-EG"_s} << u"en"_s;
    }
    void theFirstLanguageThereAreWordsFor()
    {
        QFETCH(QStringList, preferred);
        QTEST(translatedLanguage(preferred), "code");
    }

    void everyLanguageHasItsWords()
    {
        for (const Language &language : translatedLanguages()) {
            const ShownLanguage shown(language.code, QLocale::c());
            QCOMPARE(shown.code(), language.code);
            QVERIFY2(language.code == u"en" || datasets(7) != u"7 datasets", qPrintable(language.code));
        }
        QCOMPARE(datasets(7), u"7 datasets"_s); // gone with the object
    }

    void pluralsOfGerman()
    {
        const ShownLanguage shown(u"de"_s, QLocale::c());
        QCOMPARE(datasets(0), u"0 Datensätze"_s);
        QCOMPARE(datasets(1), u"1 Datensatz"_s);
        QCOMPARE(datasets(1234), u"1.234 Datensätze"_s);
    }

    void numbersFollowTheWords_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("numbers");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale swiss(QLocale::German, QLocale::Switzerland);
        QTest::newRow("German chosen in England") << u"de"_s << english << u"de"_s << QLocale(u"de"_s);
        QTest::newRow("German chosen by a Swiss keeps theirs") << u"de"_s << swiss << u"de"_s << QLocale();
        QTest::newRow("the system's, Swiss") << QString() << swiss << u"de"_s << QLocale();
        QTest::newRow("the system's, French: words are English") << QString() << QLocale(QLocale::French) << u"en"_s << QLocale();
        QTest::newRow("a language that is not there") << u"xx"_s << english << u"en"_s << QLocale();
        QTest::newRow("pseudo") << u"pseudo"_s << english << u"pseudo"_s << QLocale();
    }
    void numbersFollowTheWords()
    {
        QFETCH(QString, chosen);
        QFETCH(QLocale, system);
        const QLocale before;
        {
            const ShownLanguage shown(chosen, system);
            QTEST(shown.code(), "code");
            QTEST(QLocale(), "numbers");
        }
        QCOMPARE(QLocale(), before);
    }

    void directionFollowsTheLanguage()
    {
        QVERIFY(QGuiApplication::isLeftToRight());
        QCOMPARE(isolated(u"flowers"_s), u"flowers"_s);
        {
            const ShownLanguage shown(u"ar"_s, QLocale::c());
            QVERIFY(QGuiApplication::isRightToLeft());
            QCOMPARE(datasets(7), u"7 datasets"_s.replace(u'7', QLocale(u"ar"_s).toString(7))); // English words
            QCOMPARE(isolated(u"flowers"_s), u"\u2068flowers\u2069"_s);
            QCOMPARE(isolated({}), QString());
        }
        QVERIFY(QGuiApplication::isLeftToRight());
    }

    /// A QLabel would put text from left to right at the left, away from the caption it belongs to.
    void labelsStandAsTheWindowDoes()
    {
        const ShownLanguage shown(u"ar"_s, QLocale::c());
        PlainLabel label;
        label.setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        label.setText(u"arn:aws:rekognition"_s);
        QVERIFY(label.alignment() & Qt::AlignRight);
        label.setText(u"arn:aws:iam"_s); // once, not back again
        QVERIFY(label.alignment() & Qt::AlignRight);
        label.setAlignment(Qt::AlignCenter);
        label.setText(u"arn:aws:sts"_s);
        QVERIFY(label.alignment() & Qt::AlignHCenter);
    }

    void qtSpeaksItToo()
    {
        if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("Qt's translations are not installed");
        const ShownLanguage shown(u"de"_s, QLocale::c());
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void pseudoTexts_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a word") << u"Status"_s << u"[Šţåţûš··]"_s;
        QTest::newRow("placeholders stay") << u"%1 of %Ln"_s << u"[%1 öƒ %Ln····]"_s;
        QTest::newRow("a mnemonic stays") << u"&Help"_s << u"[&Hé\u013Cþ··]"_s;
        QTest::newRow("patterns stay") << u"(*.pem)"_s << u"[(*.pem)···]"_s;
        QTest::newRow("a date format still is one") << u"d MMM"_s << u"'['d MMM']'"_s;
    }
    void pseudoTexts()
    {
        QFETCH(QString, source);
        QTEST(pseudoText(source), "shown");
    }

    void pseudoPlurals()
    {
        const ShownLanguage shown(u"pseudo"_s, QLocale::c());
        QVERIFY(datasets(1).contains(u"ðåţåšéţ·"));
        QVERIFY(datasets(2).contains(u"ðåţåšéţš·"));
        QVERIFY(relativeTime(QDateTime({2026, 3, 2}, {9, 0}), QDateTime({2026, 11, 2}, {9, 0})).startsWith(u"[2 Mar"));
    }
};

QTEST_MAIN(TestShownLanguage)
#include "tst_shownlanguage.moc"

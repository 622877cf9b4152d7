// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the window, every tab and every dialog as a picture, and a page that shows them all. DW_PICTURES=FOLDER
// keeps them; with a scale factor (QT_SCALE_FACTOR=2) each picture's name has it.
#include "application/snapshot.h"
#include "scenes.h"
#include "ui/text/englishplurals.h"
#include "ui/text/shownaccounts.h"
#include "ui/text/shownlanguage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QIcon>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace Qt::StringLiterals;

namespace {

/// How a scene is looked at.
struct Variant {
    QString name;
    QPalette palette;
    QString language = u"en"_s; ///< as ShownLanguage knows it
};

/// As the desktops' high-contrast themes have it.
QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

/// A picture of a widget is done once it did not change for so long: sums and re-sorted rows wait for up to 150 ms.
constexpr int steadyFor = 250; // milliseconds

class Photographer {
public:
    [[nodiscard]] bool isDone(QWidget &widget)
    {
        const QImage now = widget.grab().toImage();
        if (now != m_picture) {
            m_picture = now;
            m_since.start();
        }
        return m_since.elapsed() >= steadyFor;
    }
    [[nodiscard]] const QImage &picture() const noexcept { return m_picture; }

private:
    QImage m_picture;
    QElapsedTimer m_since;
};

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pictures_data();
    void pictures();
    void cleanupTestCase();

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_scratch;
    QDir m_folder;
};

void TestGallery::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
    QApplication::setWindowIcon(QIcon(u":/application.svg"_s));
    m_folder.setPath(qEnvironmentVariable("DW_PICTURES", m_scratch.path()));
    QVERIFY(m_folder.mkpath(u"."_s));
}

void TestGallery::pictures_data()
{
    QTest::addColumn<Variant>("variant");
    QTest::addColumn<Scene>("scene");
    applyTheme(*qApp, ThemeChoice::Light);
    const QList<Scene> scenes = windowScenes() + viewScenes() + dialogScenes(m_scratch.path());
    const auto add = [&scenes](const Variant &variant) {
        for (const Scene &scene : scenes)
            QTest::newRow(qPrintable(scene.name + u'-' + variant.name)) << variant << scene;
    };
    if (const double scale = qApp->devicePixelRatio(); scale != 1.0) {
        add({u"%1percent"_s.arg(qRound(scale * 100)), lightPalette()});
        return;
    }
    add({u"light"_s, lightPalette()});
    add({u"dark"_s, darkPalette()});
    add({u"rtl"_s, lightPalette(), u"ar"_s});
    add({u"german"_s, lightPalette(), u"de"_s});
    add({u"contrast"_s, highContrastPalette()});
}

void TestGallery::pictures()
{
    QFETCH(const Variant, variant);
    QFETCH(const Scene, scene);
    const ShownLanguage language(variant.language);
    applyTheme(*qApp, ThemeChoice::Light); // for its style
    QApplication::setPalette(variant.palette);
    frameTicks(*qApp);
    Snapshot::showAsActive();
    setAccountsHidden(false);
    GalleryStage stage(scene.fill, scene.isOld ? QDateTime::currentDateTimeUtc().addSecs(-40 * 60) : QDateTime());
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window()));
    scene.arrange(stage);
    if (scene.isReady)
        QTRY_VERIFY(scene.isReady(stage));
    Photographer photographer;
    QTRY_VERIFY(photographer.isDone(stage.above() ? *stage.above() : stage.window()));
    if (scene.name.startsWith(u"dialog-"_s) || scene.name.startsWith(u"menu-"_s))
        QVERIFY(stage.above());
    QVERIFY(photographer.picture().save(m_folder.filePath(QLatin1StringView(QTest::currentDataTag()) + u".png"_s)));
}

/// A page that shows all that are in the folder, also those of another run.
void TestGallery::cleanupTestCase()
{
    QFile page(m_folder.filePath(u"index.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<!DOCTYPE html><meta charset=\"utf-8\"><title>Dataset Watch</title>\n"
               "<style>body{font:14px sans-serif}figure{display:inline-block;margin:8px}img{max-width:460px;border:1px solid "
               "#888}</style>\n");
    for (const QString &name : m_folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        const QString title = name.chopped(4).toHtmlEscaped();
        page.write(
            u"<figure><a href=\"%1.png\"><img src=\"%1.png\" loading=\"lazy\" alt=\"%1\"></a><figcaption>%1</figcaption></figure>\n"_s
                .arg(title)
                .toUtf8());
    }
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"

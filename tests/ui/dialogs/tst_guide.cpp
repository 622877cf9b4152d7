// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/permissions.h"
#include "datasets/searchterm.h"
#include "entries/errorcodes.h"
#include "rekognition/datasetdescription.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/guidelayout.h"
#include "ui/dialogs/iampolicy.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

/// What \p pattern captures in \p text.
QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found.append(match.captured(1));
    return found;
}

/// Without code, where a star is a star.
QString prose(QString text)
{
    return text.remove(QRegularExpression(u"`[^`]*`"_s));
}

/// A label without the mark of its access key, its dots and its key.
QString plain(const QString &label)
{
    QString text = label.section(u'\t', 0, 0);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFileIsATopic();
    void topics_data();
    void linksLeadSomewhere_data() { topics_data(); }
    void linksLeadSomewhere();
    void keysAreThoseOfTheProgram_data() { topics_data(); }
    void keysAreThoseOfTheProgram();
    void menusAndLabelsAreThoseOfTheProgram_data() { topics_data(); }
    void menusAndLabelsAreThoseOfTheProgram();
    void codesAreThoseOfTheProgram_data() { topics_data(); }
    void codesAreThoseOfTheProgram();
    void aTopicIsNoLongerThanAScreenAndAHalf_data() { topics_data(); }
    void aTopicIsNoLongerThanAScreenAndAHalf();
    void filtersAreUnderstood();
    void everyTopicIsLinked();
    void topicOfAPlace();
    void linksAndBack();
    void search();
    void byKeyboard();
    void looksWell_data();
    void looksWell();

private:
    QMainWindow m_window;
    QSet<QString> m_keys;
    QSet<QString> m_menus; ///< "File > Export"
    QSet<QString> m_labels;
};

void TestGuide::initTestCase()
{
    WindowActions actions(m_window);
    actions.fillMenuBar(*m_window.menuBar());
    for (const Shortcut &shortcut : menuShortcuts(*m_window.menuBar()) + placeShortcuts())
        m_keys.unite(QSet<QString>(shortcut.keys.begin(), shortcut.keys.end()));
    for (const QAction *top : m_window.menuBar()->actions()) {
        for (const QAction *action : top->menu()->actions())
            m_menus.insert(plain(top->text()) + u" > "_s + plain(action->text()));
    }
    QDirIterator sources(QStringLiteral(DW_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        for (const QString &text : captured(fileText(sources.next()), uR"-(\btr\(\s*"([^"]*)")-"_s))
            m_labels.insert(plain(text));
    }
    for (const QString &title : captured(fileText(QStringLiteral(DW_SOURCE_DIR "/ui/table/datasetcolumn.cpp")),
                                         uR"-(QT_TRANSLATE_NOOP\("[^"]*", "([^"]*)")-"_s))
        m_labels.insert(title);
    QVERIFY(m_labels.size() > 200);
    m_window.menuBar()->clear(); // the actions go with this function
}

void TestGuide::topics_data()
{
    QTest::addColumn<QString>("text");
    for (int i = 0; i < guideTopicCount; ++i)
        QTest::newRow(qPrintable(guideTopicName(GuideTopic(i)))) << guideText(GuideTopic(i)).markdown;
}

void TestGuide::everyFileIsATopic()
{
    QSet<QString> names, titles;
    for (int i = 0; i < guideTopicCount; ++i) {
        const GuideText text = guideText(GuideTopic(i));
        QVERIFY2(text.markdown.startsWith(u"# "_s + text.title + u"\n\n"_s), qPrintable(guideTopicName(GuideTopic(i))));
        names.insert(guideTopicName(GuideTopic(i)) + u".md"_s);
        titles.insert(text.title);
        QCOMPARE(guideTopicNamed(guideTopicName(GuideTopic(i))), std::optional(GuideTopic(i)));
    }
    QCOMPARE(titles.size(), guideTopicCount);
    const QStringList stored = QDir(u":/guide"_s).entryList();
    QCOMPARE(names, QSet<QString>(stored.begin(), stored.end()));
    const QStringList written = QDir(QStringLiteral(DW_SOURCE_DIR "/resources/guide")).entryList({u"*.md"_s});
    names.insert(u"README.md"_s);
    QCOMPARE(names, QSet<QString>(written.begin(), written.end()));
}

void TestGuide::linksLeadSomewhere()
{
    QFETCH(QString, text);
    for (const QString &link : captured(text, uR"(\]\(([^)]*)\))"_s)) {
        const bool isTopic = link.endsWith(u".md") && guideTopicNamed(link.chopped(3)).has_value();
        QVERIFY2(isTopic || link.startsWith(u"https://docs.aws.amazon.com/"), qPrintable(link));
    }
    QVERIFY(!text.contains(u'<' + u"a "_s) && !text.contains(u"!["_s));
}

void TestGuide::keysAreThoseOfTheProgram()
{
    QFETCH(QString, text);
    for (const QString &key : captured(prose(text), uR"(\*\*([^*]+)\*\*)"_s))
        QVERIFY2(m_keys.contains(key), qPrintable(key));
}

void TestGuide::menusAndLabelsAreThoseOfTheProgram()
{
    QFETCH(QString, text);
    for (const QString &label : captured(prose(text), uR"((?<!\*)\*([^*\s][^*]*)\*(?!\*))"_s)) {
        if (label.contains(u" > "))
            QVERIFY2(m_menus.contains(label), qPrintable(label));
        else
            QVERIFY2(m_labels.contains(label), qPrintable(label));
    }
}

void TestGuide::codesAreThoseOfTheProgram()
{
    QFETCH(QString, text);
    QStringList actions{modelsAction()};
    for (const ReadAction action : readActions)
        actions.append(iamAction(action));
    for (const QString &code : captured(text, u"`((?:ERROR|WARNING)_[A-Z_]+)`"_s))
        QVERIFY2(entryErrorKnowledge(code), qPrintable(code));
    for (const QString &status : captured(text, u"`((?:CREATE|UPDATE|DELETE)_[A-Z_]+)`"_s))
        QVERIFY2(datasetStatusWord(status).known, qPrintable(status));
    for (const QString &action : captured(text, u"`(rekognition:[A-Za-z]+)`"_s))
        QVERIFY2(actions.contains(action), qPrintable(action));
}

void TestGuide::aTopicIsNoLongerThanAScreenAndAHalf()
{
    QFETCH(QString, text);
    QTextDocument document;
    document.setMarkdown(text);
    layOutGuide(document, QPalette());
    document.setTextWidth(640); // of the window as it opens
    // 900 pixels: a window as high as the main one
    QVERIFY2(document.size().height() <= 1.5 * 900, qPrintable(QString::number(document.size().height())));
}

void TestGuide::filtersAreUnderstood()
{
    QStringList fields = searchFields();
    const QStringList examples = captured(guideText(GuideTopic::Filter).markdown, u"`([a-z]+[:<>=][^`]*)`"_s);
    QVERIFY(!examples.isEmpty());
    for (const QString &example : examples) {
        QVERIFY2(parseSearch(example).bad.isEmpty(), qPrintable(example));
        fields.removeIf([&](const QString &field) { return example.startsWith(field.chopped(1)); });
    }
    QCOMPARE(fields, QStringList()); // none is left out
}

void TestGuide::everyTopicIsLinked()
{
    QSet<QString> missing;
    QString all;
    for (int i = 0; i < guideTopicCount; ++i) {
        missing.insert(guideTopicName(GuideTopic(i)) + u".md"_s);
        all += guideText(GuideTopic(i)).markdown;
    }
    for (const QString &link : captured(all, uR"(\]\(([^)]*)\))"_s))
        missing.remove(link);
    missing.subtract({u"start.md"_s, u"keys.md"_s, u"sharing.md"_s}); // opened by F1
    QCOMPARE(missing, QSet<QString>());
}

void TestGuide::topicOfAPlace()
{
    QWidget window;
    auto *dialog = new QDialog(&window);
    auto *box = new QWidget(dialog);
    auto *edit = new QLineEdit(box);
    QCOMPARE(guideTopicFor(nullptr), GuideTopic::Start);
    QCOMPARE(guideTopicFor(edit), GuideTopic::Start);
    setGuideTopic(window, GuideTopic::Table);
    QCOMPARE(guideTopicFor(edit), GuideTopic::Table); // a dialog belongs to its window
    setGuideTopic(*dialog, GuideTopic::Settings);
    QCOMPARE(guideTopicFor(edit), GuideTopic::Settings);
    setGuideTopic(*edit, GuideTopic::Filter);
    QCOMPARE(guideTopicFor(edit), GuideTopic::Filter);
    QCOMPARE(guideTopicFor(box), GuideTopic::Settings);
    box->setProperty("guideTopic", u"no such topic"_s);
    QCOMPARE(guideTopicFor(box), GuideTopic::Settings);
}

void TestGuide::linksAndBack()
{
    GuideDialog guide;
    QSignalSpy pages(&guide, &GuideDialog::pageRequested);
    auto *text = guide.findChild<QTextBrowser *>();
    Q_EMIT text->anchorClicked(QUrl(u"filter.md"_s));
    QCOMPARE(guide.topic(), GuideTopic::Filter);
    QVERIFY(text->toPlainText().startsWith(u"Filter"));
    Q_EMIT text->anchorClicked(QUrl(u"notes.md"_s));
    Q_EMIT text->anchorClicked(QUrl(u"https://docs.aws.amazon.com/x"_s));
    QCOMPARE(pages.size(), 1);
    for (const QString &nowhere : {u"file:///etc/passwd"_s, u"http://example.org/"_s, u"nothing.md"_s, u"javascript:x"_s})
        Q_EMIT text->anchorClicked(QUrl(nowhere));
    QCOMPARE(pages.size(), 1);
    QCOMPARE(guide.topic(), GuideTopic::Notes);
    guide.show();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.topic(), GuideTopic::Filter);
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.topic(), GuideTopic::Start);
}

void TestGuide::search()
{
    GuideDialog guide;
    auto *list = guide.findChild<QListWidget *>();
    const auto shown = [&] {
        int count = 0;
        for (int i = 0; i < list->count(); ++i)
            count += !list->item(i)->isHidden();
        return count;
    };
    QCOMPARE(shown(), guideTopicCount);
    guide.search(u"MANIFEST   buckets"_s);
    QCOMPARE(guide.topic(), GuideTopic::ManifestCheck); // its title says it, others mention it
    QVERIFY(shown() < guideTopicCount);
    guide.search(u"zebra"_s);
    QCOMPARE(shown(), 0);
    guide.showTopic(GuideTopic::Alerts); // F1 elsewhere
    QCOMPARE(guide.topic(), GuideTopic::Alerts);
    QCOMPARE(shown(), guideTopicCount);
}

void TestGuide::byKeyboard()
{
    GuideDialog guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *list = guide.findChild<QListWidget *>();
    auto *text = guide.findChild<QTextBrowser *>();
    auto *search = guide.findChild<QLineEdit *>();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(guide.topic(), GuideTopic::Connect);
    QTest::keyClick(list, Qt::Key_F6);
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_F6);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Tab);
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down); // the list goes on
    QCOMPARE(guide.topic(), GuideTopic::Privacy);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!guide.isVisible());
    for (QWidget *part : std::initializer_list<QWidget *>{list, text, search})
        QVERIFY(!part->accessibleName().isEmpty());
}

void TestGuide::looksWell_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// With DW_PICTURES=FOLDER the pictures are kept.
void TestGuide::looksWell()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    GuideDialog guide;
    guide.show();
    const QString folder = qEnvironmentVariable("DW_PICTURES");
    for (int i = 0; i < guideTopicCount; ++i) {
        guide.showTopic(GuideTopic(i));
        const auto *text = guide.findChild<QTextBrowser *>();
        const QString name = guideTopicName(GuideTopic(i));
        QVERIFY2(text->document()->size().width() <= text->viewport()->width(), qPrintable(name)); // nothing to scroll sideways
        if (!folder.isEmpty())
            QVERIFY(guide.grab().save(u"%1/guide-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"

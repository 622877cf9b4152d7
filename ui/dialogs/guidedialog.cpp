// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guidedialog.h"

#include "ui/dialogs/guidelayout.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize startSize(900, 660);
constexpr int rowRoom = 8; // pixels
constexpr int listWidth = 230;
constexpr qreal textMargin = 20;
constexpr qsizetype mostSteps = 50; // back

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

GuideDialog::GuideDialog()
    : m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide"));
    setWindowFlags(Qt::Window); // a dialog's frame has no button to enlarge it
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window, not with what is read beside it
    setGuideTopic(*this, GuideTopic::Start);
    build();
    showText();
}

void GuideDialog::build()
{
    m_search->setPlaceholderText(tr("Search the guide…"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < guideTopicCount; ++i)
        m_list->addItem(guideText(GuideTopic(i)).title);
    for (int i = 0; i < guideTopicCount; ++i)
        m_list->item(i)->setSizeHint({0, fontMetrics().height() + rowRoom});
    m_list->setCurrentRow(0);
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false); // nothing is loaded by the view itself
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(textMargin);
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 8, 8);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, startSize.width() - listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(startSize.boundedTo(screen()->availableSize()));
    m_list->setFocus();
    const auto onKey = [this](const QKeySequence &key, auto &&slot) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    onKey(Qt::Key_F6, [this] {
        QWidget *other = m_text->hasFocus() ? static_cast<QWidget *>(m_list) : m_text;
        other->setFocus(Qt::TabFocusReason);
    });
    onKey(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    onKey(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &GuideDialog::onSearched);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideDialog::onRowChosen);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideDialog::onLink);
}

void GuideDialog::showTopic(GuideTopic topic)
{
    if (m_list->item(int(topic))->isHidden())
        m_search->clear();
    m_list->setCurrentRow(int(topic));
}

void GuideDialog::search(const QString &text)
{
    m_search->setText(text);
}

void GuideDialog::onSearched(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = guideTopicCount - 1; i >= 0; --i) {
        const GuideText topic = guideText(GuideTopic(i));
        const bool isFound = holdsAll(topic.markdown, words);
        m_list->item(i)->setHidden(!isFound);
        if (isFound && (first < 0 || !holdsAll(guideText(GuideTopic(first)).title, words) || holdsAll(topic.title, words)))
            first = i; // one whose title says it, before one that only mentions it
    }
    if (first >= 0 && m_list->currentItem() && (m_list->currentItem()->isHidden() || !words.isEmpty()))
        m_list->setCurrentRow(first);
}

void GuideDialog::onRowChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row == int(m_topic))
        return;
    m_before.append(m_topic);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    m_topic = GuideTopic(row);
    showText();
}

void GuideDialog::goBack()
{
    if (m_before.isEmpty())
        return;
    const GuideTopic before = m_before.takeLast();
    showTopic(before);
    m_before.removeLast(); // going back is no step
}

void GuideDialog::onLink(const QUrl &link)
{
    const QString path = link.path();
    if (link.scheme() == "https"_L1)
        Q_EMIT pageRequested(link);
    else if (const auto topic = path.endsWith(".md"_L1) ? guideTopicNamed(QStringView(path).chopped(3)) : std::nullopt)
        showTopic(*topic);
}

void GuideDialog::showText()
{
    const auto features = QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML;
    m_text->document()->setMarkdown(guideText(m_topic).markdown, features);
    layOutGuide(*m_text->document(), m_text->palette());
    m_text->moveCursor(QTextCursor::Start);
}

bool GuideDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_search && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Down || key == Qt::Key_Up) { // the list goes on while the search is typed
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText(); // the colour of links is written into the text
}

} // namespace dw

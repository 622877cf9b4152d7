// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/entryview.h"

#include "entries/lineexcerpt.h"
#include "ui/panels/mirroredmargins.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/entrytext.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"
#include "ui/theme/themecolors.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr double markTint = 0.28; // of the colour for errors, behind the failing part

/// Keeps the marked part in sight when it gets more or less room: the text above it takes what it needs.
class LineView final : public QPlainTextEdit {
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        centerCursor();
    }
};

QToolButton *copyButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(Icon::Copy));
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

EntryView::EntryView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_meaning(new PlainLabel)
    , m_fix(new PlainLabel)
    , m_place(new PlainLabel)
    , m_use(new PlainLabel)
    , m_line(new LineView)
    , m_copyLine(copyButton(tr("Copy line")))
    , m_copyImage(copyButton(tr("Copy address")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(8, 0, 0, 0));
    layout->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    m_title->setEmphasis(1.0);
    head->addWidget(m_title, 1);
    head->addWidget(m_copyImage);
    head->addWidget(m_copyLine);
    layout->addLayout(head);
    m_copyImage->setToolTip(tr("Copy where the image is"));
    for (PlainLabel *label : {m_meaning, m_fix, m_place, m_use}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_place->setDimmed(true);
    m_use->setDimmed(true);
    m_line->setReadOnly(true);
    m_line->setAccessibleName(tr("JSON line of the entry"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setWordWrapMode(QTextOption::WrapAnywhere);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setLayoutDirection(Qt::LeftToRight); // JSON is, in every language
    m_line->setUndoRedoEnabled(false);
    m_line->setTabChangesFocus(true);
    layout->addWidget(m_line, 1);
    connect(m_copyLine, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_entry.line)); });
    connect(m_copyImage, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_entry.sourceRef); });
    clear();
}

void EntryView::showError(const QString &code, const QString &message, const QString &use)
{
    m_title->setText(entryErrorTitle(code));
    m_meaning->setText(entryErrorMeaning(code, message));
    m_fix->setText(entryErrorFix(code));
    m_place->setText(entryErrorPlace(code));
    m_use->setText(use);
    for (PlainLabel *label : {m_meaning, m_fix, m_place, m_use})
        label->setVisible(!label->fullText().isEmpty());
}

void EntryView::setEntry(const FailingEntry &entry, const QString &code, const QString &use)
{
    m_entry = entry;
    const auto found
        = std::find_if(entry.faults.begin(), entry.faults.end(), [&](const EntryFault &fault) { return fault.code == code; });
    const EntryFault fault = found != entry.faults.end() ? *found : entry.faults.value(0);
    showError(fault.code, fault.message, use);
    const LineExcerpt excerpt = lineExcerpt(entry.line, fault);
    const QString before = shownText(excerpt.before);
    const QString part = shownText(excerpt.part);
    m_line->setPlainText(entry.line.isEmpty() ? tr("The line was not kept, to save memory.")
                                              : before + part + shownText(excerpt.after));
    m_markBegin = before.size();
    m_markLength = part.size();
    m_line->setVisible(true);
    m_copyLine->setVisible(!entry.line.isEmpty());
    m_copyImage->setVisible(!entry.sourceRef.isEmpty());
    markPart();
}

void EntryView::clear()
{
    m_entry = {};
    m_markBegin = 0;
    m_markLength = 0;
    showError({}, {}, {});
    m_title->setText({});
    m_fix->setVisible(false);
    m_line->clear();
    m_line->setVisible(false);
    m_copyLine->setVisible(false);
    m_copyImage->setVisible(false);
}

/// Colour and line below, so that colour alone does not say it.
void EntryView::markPart()
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_line->document());
    mark.cursor.setPosition(int(m_markBegin));
    m_line->setTextCursor(mark.cursor);
    mark.cursor.setPosition(int(m_markBegin + m_markLength), QTextCursor::KeepAnchor);
    const ThemeColors colors = themeColors(palette());
    if (colors.highContrast) {
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
    } else {
        mark.format.setBackground(mixed(palette().color(QPalette::Base), colors.failed, markTint));
    }
    mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    m_line->setExtraSelections(m_markLength > 0 ? QList{mark} : QList<QTextEdit::ExtraSelection>());
    m_line->centerCursor();
    m_line->ensureCursorVisible();
}

void EntryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_markLength > 0)
        markPart();
}

QString EntryView::text() const
{
    return QStringList{m_title->text(), m_meaning->text(), m_fix->text(), m_place->text(), m_use->text(), m_line->toPlainText()}
        .join(u'\n');
}

QString EntryView::markedText() const
{
    const auto marks = m_line->extraSelections();
    return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
}

} // namespace dw

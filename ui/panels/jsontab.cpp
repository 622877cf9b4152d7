// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jsontab.h"

#include "datasets/datasetsnapshot.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/datasetcommands.h"
#include "ui/text/formatting.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

namespace dw {

JsonTab::JsonTab(QWidget *parent)
    : QWidget(parent)
    , m_note(new ElidedLabel({}, this))
    , m_copy(new QToolButton(this))
    , m_view(new QPlainTextEdit(this))
{
    m_note->setDimmed(true);
    m_copy->setIcon(themedIcon(Icon::Copy));
    m_copy->setText(tr("Copy JSON"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_json); });
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("AWS’s answer as JSON"));
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setLayoutDirection(Qt::LeftToRight); // JSON is, in every language
    m_view->setUndoRedoEnabled(false);
    m_view->setTabChangesFocus(true);
    setFocusProxy(m_view);
    auto *head = new QHBoxLayout;
    head->addWidget(m_note, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
}

void JsonTab::setDataset(const DatasetSnapshot &snapshot)
{
    m_json = snapshot.countsRead ? descriptionJson(snapshot) : QString();
    m_note->setText(!snapshot.checkedAt ? tr("AWS has not answered yet.")
                                        //: %1 is a date and a time; the AWS CLI is a program
                                        : tr("Answer of %1, as the AWS CLI prints it").arg(dateTimeText(*snapshot.checkedAt)));
    m_copy->setEnabled(!m_json.isEmpty());
    showText();
}

void JsonTab::showText()
{
    if (const QString shown = shownText(m_json); shown != m_view->toPlainText())
        m_view->setPlainText(shown);
}

QString JsonTab::text() const
{
    return m_view->toPlainText();
}

bool JsonTab::event(QEvent *event)
{
    if (event->type() == accountsShownEvent())
        showText();
    return QWidget::event(event);
}

} // namespace dw

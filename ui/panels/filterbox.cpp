// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbox.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int popupCharacters = 48; // of its width: names of projects are long
constexpr int mostOffers = 12; // rows of the popup; typing on makes them fewer

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    setPlaceholderText(tr("Filter by project, status, message…"));
    setAccessibleName(tr("Filter"));
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // gives way where the toolbar is full
    addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s)) // Qt gives its button no name
        clear->setText(tr("Clear filter"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what is offered is whole already
    m_completer->setMaxVisibleItems(mostOffers);
    m_completer->popup()->setMinimumWidth(fontMetrics().averageCharWidth() * popupCharacters);
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle);
    m_completer->setWidget(this); // not setCompleter(): that one offers by itself, and what was offered before
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        setText(text);
        onTextEdited(text); // a field goes on with its values
    });
    connect(this, &QLineEdit::textEdited, this, &FilterBox::onTextEdited);
    connect(this, &QLineEdit::returnPressed, this, &FilterBox::noteUse);
}

QSize FilterBox::sizeHint() const
{
    return {preferredWidth, QLineEdit::sizeHint().height()};
}

void FilterBox::setValues(SearchTerm::Field field, const QStringList &values)
{
    m_values.insert(int(field), values);
}

void FilterBox::setRecent(const QStringList &filters)
{
    m_recent = filters;
}

void FilterBox::onTextEdited(const QString &text)
{
    QStringList found = searchCompletions(text, [this](SearchTerm::Field field) { return m_values.value(int(field)); });
    if (found.size() == 1 && found.first().compare(text, Qt::CaseInsensitive) == 0)
        found.clear();
    offer(found);
}

void FilterBox::offer(const QStringList &texts)
{
    m_offers->setStringList(texts.mid(0, mostOffers));
    if (texts.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && text().isEmpty() && !m_recent.isEmpty())
        return offer(m_recent);
    QLineEdit::keyPressEvent(event);
}

void FilterBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void FilterBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        noteUse();
}

void FilterBox::noteUse()
{
    if (!text().trimmed().isEmpty() && parseSearch(text()).bad.isEmpty())
        Q_EMIT used(text().trimmed());
}

} // namespace dw

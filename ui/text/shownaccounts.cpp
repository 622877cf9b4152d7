// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shownaccounts.h"

#include "core/redact.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace dw {
namespace {

bool hiddenNow = false; // of the whole program; the settings remember it

} // namespace

bool accountsHidden() noexcept
{
    return hiddenNow;
}

QEvent::Type accountsShownEvent() noexcept
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void setAccountsHidden(bool hidden)
{
    if (hidden == hiddenNow)
        return;
    hiddenNow = hidden;
    QList<QPointer<QWidget>> widgets; // one may take others with it while it shows itself anew
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        QEvent event(accountsShownEvent());
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
        if (widget)
            widget->update(); // delegates ask shownText() while they paint
    }
}

QString shownText(const QString &text)
{
    return hiddenNow ? maskAccounts(text) : text;
}

} // namespace dw

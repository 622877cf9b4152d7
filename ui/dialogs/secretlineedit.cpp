// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretlineedit.h"

#include "core/wipe.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// Qt's own interface gives one mask character for each character typed, which tells the length of the secret.
class SecretAccessible final : public QAccessibleWidget {
public:
    explicit SecretAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const bool empty = static_cast<const QLineEdit *>(widget())->text().isEmpty();
        return empty ? QString() : u"********"_s;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *secretInterface(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretLineEdit *>(object);
    return edit ? new SecretAccessible(edit) : nullptr;
}

void installSecretAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(secretInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    installSecretAccessibility();
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QByteArray SecretLineEdit::secret() const
{
    QString trimmed = text().trimmed(); // shares the field's buffer where there is nothing to trim
    QByteArray bytes = trimmed.toUtf8();
    wipe(trimmed);
    return bytes;
}

void SecretLineEdit::forget()
{
    QString typed = text();
    wipe(typed, 2); // the other one is the field
    setText({}); // unlike clear(), also empties the undo history
}

} // namespace dw

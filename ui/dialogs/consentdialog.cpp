// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentdialog.h"

#include "core/redact.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/credentialtext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize usualSize(560, 330);

/// Every character is seen: what would move, reorder or hide others becomes an escape, and nothing is cut.
QString visibleText(const QString &command)
{
    QString escaped;
    for (const QChar c : command) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += c;
    }
    QStringList lines = escaped.split(u'\n');
    for (QString &line : lines)
        line = cleanText(line, std::numeric_limits<qsizetype>::max());
    return lines.join(u'\n');
}

} // namespace

ConsentDialog::ConsentDialog(const ConsentRequest &request, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Run this command?"));
    resize(usualSize);
    auto *title = new PlainLabel(tr("The profile “%1” runs this command to get its keys:").arg(request.profile), this);
    title->setWordWrap(true);
    auto *command = new QPlainTextEdit(visibleText(request.command), this);
    command->setReadOnly(true);
    command->setLayoutDirection(Qt::LeftToRight); // as a terminal shows it
    command->setTabChangesFocus(true);
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    command->setWordWrapMode(QTextOption::WrapAnywhere);
    command->setAccessibleName(tr("Command"));
    title->setBuddy(command);
    const QString where = writtenIn(request.file, request.line);
    auto *place = new PlainLabel(where.isEmpty() ? QString() : tr("It is written in %1.").arg(where), this);
    place->setDimmed(true);
    place->setWordWrap(true);
    place->setVisible(!where.isEmpty());
    auto *warning = new PlainLabel(tr("Whoever can write that file chooses the command, and it runs with your rights. "
                                      "You are asked again when it changes."),
                                   this);
    warning->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *run = buttons->addButton(tr("&Run this command"), QDialogButtonBox::AcceptRole);
    QPushButton *refuse = buttons->addButton(tr("&Don’t run"), QDialogButtonBox::RejectRole);
    run->setAutoDefault(false);
    refuse->setDefault(true);
    refuse->setFocus(Qt::OtherFocusReason);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(command, 1);
    layout->addWidget(place);
    layout->addWidget(warning);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT allowed();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/signinpanel.h"

#include "core/clock.h"
#include "ui/panels/messageline.h"
#include "ui/panels/signincode.h"
#include "ui/text/credentialtext.h"
#include "ui/text/signintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Step = SignInProgress::Step;

// what the buttons of a line do
const QString useCode = u"code"_s;
const QString openBrowser = u"browser"_s;
const QString cancel = u"cancel"_s;
const QString tryAgain = u"again"_s;
const QString copyCommand = u"copy"_s;
const QString hideLine = u"hide"_s;

} // namespace

SignInPanel::SignInPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Sign-ins"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

QStringList SignInPanel::running() const
{
    QStringList sessions;
    for (const SignInProgress &signIn : m_signIns) {
        if (signIn.isRunning())
            sessions.append(signIn.session);
    }
    return sessions;
}

void SignInPanel::setSignIns(const QList<SignInProgress> &signIns)
{
    if (signIns == m_signIns)
        return;
    m_signIns = signIns;
    for (const SignInProgress &signIn : signIns) {
        if (const auto read = m_hidden.constFind(signIn.session); read != m_hidden.constEnd() && *read != signIn)
            m_hidden.remove(signIn.session);
    }
    showSignIns();
}

void SignInPanel::showSignIns()
{
    QHash<QString, MessageLine *> old = std::exchange(m_lines, {});
    int place = 0;
    for (const SignInProgress &signIn : std::as_const(m_signIns)) {
        const Message message = messageOf(signIn);
        if (message.text.isEmpty() || m_hidden.contains(signIn.session))
            continue;
        MessageLine *line = old.take(signIn.session);
        if (!line) {
            line = new MessageLine(this);
            connect(line, &MessageLine::actionTriggered, this, &SignInPanel::onAction);
        }
        line->setMessage(message);
        auto *code = static_cast<SignInCode *>(line->below());
        if (signIn.step == Step::WaitingForCode && !code) {
            code = new SignInCode(line);
            line->setBelow(code);
        }
        if (code) {
            code->setCode(signIn.userCode, signIn.url);
            code->setVisible(signIn.step == Step::WaitingForCode);
        }
        m_layout->insertWidget(place++, line);
        line->show(); // a layout shows what is added to a visible panel only in the next turn
        m_lines.insert(signIn.session, line);
    }
    for (MessageLine *line : std::as_const(old)) {
        line->hide();
        line->deleteLater(); // the click that led here may come from a button in it
    }
    setVisible(!m_lines.isEmpty());
}

Message SignInPanel::messageOf(const SignInProgress &signIn) const
{
    Message message;
    message.id = signIn.session;
    message.severity = MessageSeverity::Information;
    message.text = signInSentence(signIn, m_clock.now());
    switch (signIn.step) {
    case Step::Starting: message.actions = {{cancel, tr("Cancel")}}; break;
    case Step::WaitingForBrowser:
        if (signIn.canUseCode)
            message.actions.append({useCode, tr("Use a code instead")});
        message.actions += {{openBrowser, tr("Open the browser again")}, {cancel, tr("Cancel")}};
        break;
    case Step::WaitingForCode: message.actions = {{openBrowser, tr("Open the page")}, {cancel, tr("Cancel")}}; break;
    case Step::Done: break;
    case Step::Failed:
        message.severity = MessageSeverity::Error;
        message.actions = {{tryAgain, tr("Try again")}, {copyCommand, tr("Copy command")}, {hideLine, tr("Hide")}};
        break;
    } // no default: the compiler must list what is missing
    return message;
}

void SignInPanel::onAction(const QString &session, const QString &action)
{
    if (action == useCode) {
        Q_EMIT codeRequested(session);
    } else if (action == openBrowser) {
        Q_EMIT browserRequested(session);
    } else if (action == cancel) {
        Q_EMIT cancelRequested(session);
    } else if (action == tryAgain) {
        Q_EMIT signInRequested(session);
    } else if (action == copyCommand) {
        QGuiApplication::clipboard()->setText(signInCommand(session));
    } else {
        for (const SignInProgress &signIn : std::as_const(m_signIns)) {
            if (signIn.session == session)
                m_hidden.insert(session, signIn);
        }
        showSignIns();
    }
}

} // namespace dw

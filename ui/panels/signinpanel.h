// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/signinprogress.h"
#include "ui/panels/message.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dw {

class Clock;
class MessageLine;

/// Sign-ins that run or failed, a line each: what to do in the browser, or the code to enter there. Never in the way;
/// hidden while there is none.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(const Clock &clock, QWidget *parent = nullptr);

    /// Shows \p signIns in their order. One that is done or was given up goes by itself; a failed one stays until it is
    /// tried again or hidden.
    void setSignIns(const QList<SignInProgress> &signIns);

    /// Sessions whose sign-in runs now.
    [[nodiscard]] QStringList running() const;

Q_SIGNALS:
    void signInRequested(const QString &session); ///< once more
    void codeRequested(const QString &session); ///< a code instead of the browser of this computer
    void cancelRequested(const QString &session);
    void browserRequested(const QString &session); ///< open its page again

private:
    void showSignIns();
    void onAction(const QString &session, const QString &action);
    [[nodiscard]] Message messageOf(const SignInProgress &signIn) const;

    const Clock &m_clock;
    QVBoxLayout *m_layout;
    QList<SignInProgress> m_signIns;
    QHash<QString, SignInProgress> m_hidden; ///< by session: the failure that a person has read
    QHash<QString, MessageLine *> m_lines; ///< by session
};

} // namespace dw

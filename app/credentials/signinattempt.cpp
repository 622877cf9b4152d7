// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/signinattempt.h"

#include "core/logging.h"

namespace dw {

SignInAttempt::SignInAttempt(SsoSession session, const SignInContext &context, bool canUseCode, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_context(context)
{
    m_progress.session = m_session.key();
    m_progress.canUseCode = canUseCode;
}

SignInAttempt::~SignInAttempt()
{
    if (m_call)
        m_call->abort();
}

void SignInAttempt::report(const SignInProgress &progress)
{
    if (!m_progress.isRunning() || progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void SignInAttempt::succeed()
{
    SignInProgress progress;
    progress.session = m_session.key();
    progress.step = SignInProgress::Step::Done;
    report(progress);
}

void SignInAttempt::fail(const ApiError &error)
{
    qCWarning(logCredentials).noquote() << "sign-in failed:" << kindName(error.kind) << error.code << error.requestId;
    SignInProgress progress;
    progress.session = m_session.key();
    progress.step = SignInProgress::Step::Failed;
    progress.canUseCode = m_progress.canUseCode;
    progress.error = error;
    report(progress);
}

void SignInAttempt::fail(ApiError::Kind kind, const QString &code, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    fail(error);
}

} // namespace dw

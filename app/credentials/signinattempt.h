// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/signincontext.h"
#include "credentials/signinprogress.h"

namespace dw {

/// One way to sign in, on its way. Ends in Done or Failed exactly once; destroyed earlier it ends without a word and leaves
/// nothing behind: no process, no call, no open port. A token it got stands in SsoTokens before it is Done.
class SignInAttempt : public QObject {
    Q_OBJECT
public:
    /// \p canUseCode is SignInProgress::canUseCode from the first to the last.
    SignInAttempt(SsoSession session, const SignInContext &context, bool canUseCode, QObject *parent);
    ~SignInAttempt() override;

    /// Begins; call it once. Nothing is emitted before it returns.
    virtual void start() = 0;

    [[nodiscard]] const SignInProgress &progress() const noexcept { return m_progress; }

Q_SIGNALS:
    /// progress() is another one.
    void progressChanged();

protected:
    [[nodiscard]] const SsoSession &session() const noexcept { return m_session; }
    [[nodiscard]] const SignInContext &context() const noexcept { return m_context; }

    void report(const SignInProgress &progress);
    void succeed();
    void fail(const ApiError &error);
    void fail(ApiError::Kind kind, const QString &code, const QString &message);

    /// Gives the result of \p call to \p handler, unless this is gone by then. One call at a time.
    template<typename T, typename Handler>
    void ask(ParsedCall<T> *call, Handler handler)
    {
        m_call = call;
        connect(call, &ApiCall::finished, this, [call, handler] { handler(call->result()); });
        m_context.queue.submitUnsigned(call);
    }

private:
    SsoSession m_session;
    SignInContext m_context;
    SignInProgress m_progress;
    QPointer<ApiCall> m_call;
};

} // namespace dw

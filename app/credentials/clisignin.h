// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/awscli.h"
#include "credentials/signinattempt.h"

#include <QProcess>
#include <QTimer>

namespace dw {

/// Lets the AWS CLI sign in, so that it knows the sign-in too: the token is in its cache. Runs without a shell; ended with
/// it, should it still run.
class CliSignIn final : public SignInAttempt {
    Q_OBJECT
public:
    /// The error's code where \p program is no AWS CLI of version 2, and another way must be gone.
    static constexpr QLatin1StringView tooOld{"AwsCliTooOld"};

    CliSignIn(QString program, SsoSession session, const SignInContext &context, QObject *parent = nullptr);
    ~CliSignIn() override;

    void start() override;

private:
    void run(const QStringList &arguments);
    void onOutput();
    void onEnded(bool isSuccess);
    void onVersion(bool isSuccess);

    QString m_program;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_isSigningIn = false; ///< else it was asked for its version
    bool m_hasEnded = false;
};

} // namespace dw

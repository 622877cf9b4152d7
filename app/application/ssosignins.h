// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/connectionbook.h"
#include "credentials/sharedfileswatch.h"
#include "credentials/ssosignin.h"

#include <QMap>
#include <QObject>

namespace dw {

/// Sign-ins to IAM Identity Center as a person sees and asks for them, by the name of the session.
class SsoSignIns final : public QObject {
    Q_OBJECT
public:
    /// What is referred to outlives this.
    SsoSignIns(const SharedFilesWatch &files, const SignInContext &context, QObject *parent = nullptr);

    /// Begins to sign in, or joins the sign-in under way.
    void start(const QString &session);
    void useCode(const QString &session) { m_signIn.useCode(session); }
    void cancel(const QString &session) { m_signIn.cancel(session); }
    /// Shows the page of a sign-in under way once more.
    void openBrowser(const QString &session);

    /// How they go, or how those ended that were not cancelled; in the order of names.
    [[nodiscard]] QList<SignInProgress> all() const { return m_all.values(); }
    /// Sessions that are being signed in to now.
    [[nodiscard]] QStringList underWay() const;

Q_SIGNALS:
    void changed();

private:
    void onProgress(const SignInProgress &progress);

    const SharedFilesWatch &m_files;
    SignInContext m_context;
    SsoSignIn m_signIn;
    QMap<QString, SignInProgress> m_all;
};

} // namespace dw

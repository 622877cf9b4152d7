// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ssosignins.h"

#include "credentials/ssosettings.h"

namespace dw {

SsoSignIns::SsoSignIns(const SharedFilesWatch &files, const SignInContext &context, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_context(context)
    , m_signIn(context)
{
    connect(&m_signIn, &SsoSignIn::progressChanged, this, &SsoSignIns::onProgress);
}

void SsoSignIns::start(const QString &session)
{
    const QList<SharedProfile> profiles = m_files.files().profiles();
    for (const SharedProfile &profile : profiles) {
        if (profile.kind != ProfileKind::Sso || profile.ssoSession != session)
            continue;
        if (const auto place = ssoSession(m_files.files(), m_context.environment, profile.name))
            return m_signIn.start(*place);
        else
            return onProgress({session, SignInProgress::Step::Failed, {}, {}, {}, false, place.error()});
    }
}

void SsoSignIns::openBrowser(const QString &session)
{
    if (const auto found = m_all.constFind(session); found != m_all.cend() && found->url.isValid())
        m_context.openBrowser(found->url);
}

QStringList SsoSignIns::underWay() const
{
    QStringList sessions;
    for (const SignInProgress &progress : m_all) {
        if (progress.isRunning())
            sessions.append(progress.session);
    }
    return sessions;
}

void SsoSignIns::onProgress(const SignInProgress &progress)
{
    const bool cancelled = progress.error && progress.error->kind == ApiError::Kind::Cancelled;
    if (progress.step == SignInProgress::Step::Done || cancelled)
        m_all.remove(progress.session);
    else
        m_all.insert(progress.session, progress);
    Q_EMIT changed();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ssosignin.h"

#include "credentials/awscli.h"
#include "credentials/browsersignin.h"
#include "credentials/clisignin.h"
#include "credentials/codesignin.h"

namespace dw {

using Step = SignInProgress::Step;

SsoSignIn::SsoSignIn(const SignInContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    Q_ASSERT(m_context.randomBytes);
    connect(&m_context.tokens, &SsoTokens::tokenChanged, this, [this](const QString &key) {
        const auto found = m_entries.find(key);
        if (found == m_entries.end() || !found->second.attempt)
            return;
        SignInProgress done;
        done.session = key;
        done.step = Step::Done;
        end(found->second, done);
    });
}

SsoSignIn::~SsoSignIn() = default;

void SsoSignIn::start(const SsoSession &session)
{
    Entry &entry = m_entries[session.key()];
    if (entry.attempt)
        return;
    entry.session = session;
    const QString program = findAwsCli(m_context.environment);
    if (!program.isEmpty())
        begin(entry, std::make_unique<CliSignIn>(program, session, m_context));
    else
        beginInBrowser(entry);
}

void SsoSignIn::beginInBrowser(Entry &entry)
{
    if (entry.session.name.isEmpty()) // as in the AWS CLI, which has no browser that comes back for the old form
        begin(entry, std::make_unique<CodeSignIn>(entry.session, m_context));
    else
        begin(entry, std::make_unique<BrowserSignIn>(entry.session, m_context));
}

void SsoSignIn::begin(Entry &entry, std::unique_ptr<SignInAttempt> attempt)
{
    endAttempt(entry);
    entry.attempt = std::move(attempt);
    connect(entry.attempt.get(), &SignInAttempt::progressChanged, this, [this, key = entry.session.key()] { onProgress(key); });
    entry.attempt->start();
    entry.progress = entry.attempt->progress();
    Q_EMIT progressChanged(entry.progress);
}

void SsoSignIn::useCode(const QString &session)
{
    const auto found = m_entries.find(session);
    if (found == m_entries.end() || found->second.progress.step == Step::Done
        || qobject_cast<CodeSignIn *>(found->second.attempt.get()))
        return;
    begin(found->second, std::make_unique<CodeSignIn>(found->second.session, m_context));
}

void SsoSignIn::cancel(const QString &session)
{
    const auto found = m_entries.find(session);
    if (found == m_entries.end() || !found->second.attempt)
        return;
    SignInProgress cancelled;
    cancelled.session = session;
    cancelled.step = Step::Failed;
    cancelled.error = ApiError();
    cancelled.error->kind = ApiError::Kind::Cancelled;
    end(found->second, cancelled);
}

std::optional<SignInProgress> SsoSignIn::progress(const QString &session) const
{
    const auto found = m_entries.find(session);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.progress);
}

void SsoSignIn::onProgress(const QString &key)
{
    Entry &entry = m_entries.at(key);
    const SignInProgress progress = entry.attempt->progress();
    if (progress.error && progress.error->code == CliSignIn::tooOld)
        return beginInBrowser(entry);
    if (!progress.isRunning())
        return end(entry, progress);
    entry.progress = progress;
    Q_EMIT progressChanged(progress);
}

void SsoSignIn::end(Entry &entry, const SignInProgress &progress)
{
    endAttempt(entry);
    entry.progress = progress;
    Q_EMIT progressChanged(progress);
}

void SsoSignIn::endAttempt(Entry &entry)
{
    if (!entry.attempt)
        return;
    entry.attempt->disconnect(this);
    SignInAttempt *const attempt = entry.attempt.release();
    attempt->setParent(this); // should this end before the event loop goes on
    attempt->deleteLater(); // not now: it may be the one who told of its end
}

} // namespace dw

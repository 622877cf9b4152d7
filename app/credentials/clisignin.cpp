// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/clisignin.h"

#include "core/redact.h"

using namespace Qt::StringLiterals;

namespace dw {

using Kind = ApiError::Kind;

namespace {

constexpr qsizetype outputLimit = 64 * 1024;

void append(QByteArray &kept, const QByteArray &more)
{
    kept += more.first(qMin(more.size(), outputLimit - kept.size()));
}

QString lastLine(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return cleanText(redact(QString::fromUtf8(trimmed.sliced(trimmed.lastIndexOf('\n') + 1))), 512);
}

} // namespace

CliSignIn::CliSignIn(QString program, SsoSession session, const SignInContext &context, QObject *parent)
    : SignInAttempt(std::move(session), context, true, parent)
    , m_program(std::move(program))
{
    QProcessEnvironment environment = context.environment;
    environment.insert(u"PYTHONUNBUFFERED"_s, u"1"_s); // the address must come before the sign-in
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_hasEnded = true;
        m_process.kill();
        fail(Kind::Timeout, u"SignInTimeout"_s, u"aws sso login did not end"_s);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CliSignIn::onOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { append(m_errors, m_process.readAllStandardError()); });
    // Queued: the next program may not be started from a signal of the last one
    connect(
        &m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { onEnded(status == QProcess::NormalExit && code == 0); },
        Qt::QueuedConnection);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) // all others are followed by finished()
                onEnded(false);
        },
        Qt::QueuedConnection);
}

CliSignIn::~CliSignIn()
{
    m_process.disconnect(this);
    m_process.kill(); // and the end of QProcess waits for it, which takes no time after that
}

void CliSignIn::start()
{
    m_deadline.start(context().timings.patience);
    run({u"--version"_s});
}

void CliSignIn::run(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(m_program, arguments, QIODevice::ReadOnly);
}

void CliSignIn::onOutput()
{
    append(m_output, m_process.readAllStandardOutput());
    if (!m_isSigningIn)
        return;
    const AwsCliSignIn printed = parseAwsCliSignIn(m_output);
    if (printed.url.isEmpty())
        return;
    SignInProgress waiting = progress();
    waiting.step = SignInProgress::Step::WaitingForBrowser;
    waiting.url = printed.url;
    waiting.userCode = printed.userCode;
    report(waiting);
}

void CliSignIn::onEnded(bool isSuccess)
{
    if (m_hasEnded)
        return;
    if (!m_isSigningIn)
        return onVersion(isSuccess);
    m_hasEnded = true;
    m_deadline.stop();
    if (!isSuccess)
        return fail(Kind::Other, u"AwsCliFailed"_s, lastLine(m_errors));
    if (!context().tokens.reload(session()))
        return fail(Kind::Other, u"AwsCliFailed"_s, u"aws sso login wrote no valid token"_s);
    succeed();
}

void CliSignIn::onVersion(bool isSuccess)
{
    const QVersionNumber version = isSuccess ? parseAwsCliVersion(m_output) : QVersionNumber();
    if (version < QVersionNumber(2)) {
        m_hasEnded = true;
        return fail(Kind::Unsupported, QString(tooOld), lastLine(m_output));
    }
    m_isSigningIn = true;
    run(signInArguments(session(), version));
}

} // namespace dw

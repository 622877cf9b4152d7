// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/signintext.h"

#include "core/redact.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::SignInText)
};

/// Why a sign-in failed; not in errorText()'s words where those speak of datasets.
QString reason(const SignInProgress &signIn)
{
    if (!signIn.error)
        return {};
    const ApiError &error = *signIn.error;
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
        return error.host.isEmpty() ? Words::tr("IAM Identity Center cannot be reached.")
                                    //: %1 is a host
                                    : Words::tr("%1 cannot be reached.").arg(error.host);
    case Kind::AccessDenied: return Words::tr("It was refused in the browser.");
    case Kind::CredentialsExpired: return Words::tr("Nobody confirmed it in time.");
    case Kind::Throttled: return Words::tr("AWS was asked too often; wait a moment.");
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::NotAws:
    case Kind::ClockSkew: return errorText(error).title;
    case Kind::Malformed:
    case Kind::ServiceFailure:
    case Kind::NotFound:
    case Kind::InvalidRequest:
    case Kind::CredentialsMissing:
    case Kind::CredentialsRejected:
    case Kind::Keychain:
    case Kind::Unsupported:
    case Kind::Cancelled:
    case Kind::Other: break;
    } // no default: the compiler must list what is missing
    const QString detail = errorText(error).detail;
    return detail.isEmpty() ? errorText(error).title : detail;
}

} // namespace

QString signInSentence(const SignInProgress &signIn, const QDateTime &now)
{
    const QString session = cleanText(signIn.session);
    using Step = SignInProgress::Step;
    switch (signIn.step) {
    case Step::Starting:
        //: %1 is the name of an SSO session
        return Words::tr("Signing in to %1…").arg(session);
    case Step::WaitingForBrowser: return Words::tr("Signing in to %1: confirm in your browser.").arg(session);
    case Step::WaitingForCode:
        return Words::tr("Signing in to %1: enter this code on the page below, on any device. %2")
            .arg(session, codeValidityText(signIn, now))
            .trimmed();
    case Step::Done: return {};
    case Step::Failed: break;
    } // no default: the compiler must list what is missing
    if (signIn.error && signIn.error->kind == ApiError::Kind::Cancelled)
        return {};
    return Words::tr("The sign-in to %1 failed. %2").arg(session, reason(signIn)).trimmed();
}

QString codeValidityText(const SignInProgress &signIn, const QDateTime &now)
{
    //: A code; %1 is a time of day
    return signIn.until.isValid() ? Words::tr("Valid until %1.").arg(clockTimeText(signIn.until, now)) : QString();
}

} // namespace dw

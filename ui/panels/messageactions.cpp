// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageactions.h"

#include "credentials/credentialneeds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ConnectionMessages)
};

using Actions = QList<MessageAction>;

MessageAction retry()
{
    return messageAction(MessageActions::retry, Words::tr("Try again"));
}

MessageAction forget()
{
    return messageAction(MessageActions::forgetConnection, Words::tr("Forget the connection"));
}

Actions keychainActions(const ApiError &error)
{
    const MessageAction enter = messageAction(MessageActions::enterKeys, Words::tr("Enter keys…"));
    const MessageAction forNow = messageAction(MessageActions::enterKeys, Words::tr("Enter keys for this session…"));
    if (error.code == u"Locked" || error.code == u"Denied")
        return {messageAction(MessageActions::unlock, Words::tr("Unlock and try again")), forNow};
    if (error.code == u"Busy" || error.code == u"Broken")
        return {retry(), forNow};
    return {error.code == u"ServiceMissing" ? forNow : enter, forget()};
}

Actions needActions(CredentialNeed need)
{
    switch (need) {
    case CredentialNeed::SignIn:
        return {messageAction(MessageActions::signIn, Words::tr("Sign in again")),
                messageAction(MessageActions::copyCommand, Words::tr("Copy command"))};
    case CredentialNeed::MfaCode: return {messageAction(MessageActions::enterCode, Words::tr("Enter code…"))};
    case CredentialNeed::Consent: return {messageAction(MessageActions::showCommand, Words::tr("Show the command…"))};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

Actions credentialActions(const ConnectionSummary &connection, const ApiError &error)
{
    if (connection.kind == ConnectionKind::Keys || connection.kind == ConnectionKind::SessionKeys)
        return {messageAction(MessageActions::enterKeys, Words::tr("Enter keys…"))};
    if (error.kind == ApiError::Kind::CredentialsExpired && !connection.ssoSession.isEmpty())
        return needActions(CredentialNeed::SignIn);
    // The keys of a profile are not ours to change: its file is read again
    if (connection.file.isEmpty())
        return {retry()};
    return {retry(), messageAction(MessageActions::showFile, Words::tr("Show in folder"))};
}

} // namespace

MessageAction messageAction(const char16_t *id, const QString &label)
{
    return {QString::fromUtf16(id), label};
}

QList<MessageAction> connectionActions(const ConnectionSummary &connection, const ApiError &error)
{
    if (const std::optional<CredentialNeed> need = needOf(error))
        return needActions(*need);
    using Kind = ApiError::Kind;
    const MessageAction tryNow = messageAction(MessageActions::retry, Words::tr("Try now"));
    const MessageAction details = messageAction(MessageActions::details, Words::tr("Details"));
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout: return {tryNow};
    case Kind::NotAws: return {tryNow, details};
    case Kind::Tls: return {details, messageAction(MessageActions::openSettings, Words::tr("Add a CA file…"))};
    case Kind::Proxy: return {tryNow, details};
    case Kind::AccessDenied:
        if (error.operation.startsWith(u"AssumeRole") || error.operation == u"GetRoleCredentials")
            return {retry()}; // not a permission of the four reads
        return {messageAction(MessageActions::copyPolicy, Words::tr("Copy missing policy")),
                messageAction(MessageActions::showIdentity, Words::tr("Show identity"))};
    case Kind::CredentialsMissing:
    case Kind::CredentialsRejected:
    case Kind::CredentialsExpired: return credentialActions(connection, error);
    case Kind::Keychain: return keychainActions(error);
    case Kind::Unsupported: return {retry(), forget()};
    case Kind::Malformed:
    case Kind::ServiceFailure:
    case Kind::InvalidRequest:
    case Kind::ClockSkew:
    case Kind::Other: return {retry()};
    case Kind::Throttled:
    case Kind::NotFound:
    case Kind::Cancelled: return {};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw

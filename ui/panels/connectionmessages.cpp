// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionmessages.h"

#include "core/redact.h"
#include "credentials/credentialneeds.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::ConnectionMessages)
};

/// The cause that all connections share, or nothing where it is the connection's own.
QString sharedCause(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout: return u"network"_s;
    case ApiError::Kind::NotAws: return u"portal"_s;
    case ApiError::Kind::Proxy: return u"proxy"_s;
    case ApiError::Kind::Tls: return u"certificate"_s;
    default: return {};
    }
}

/// Where the first sentence says already that the values are old ones, or the second must say what to do, because no
/// button does it.
bool tellsWhatHappensNext(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::NotAws || error.kind == Kind::Unsupported
        || (error.kind == Kind::CredentialsMissing && !error.code.isEmpty() && !needOf(error));
}

/// One sign-in and what waits for it.
struct MissingSignIn {
    QString session;
    ConnectionSummary first;
    int connections = 0;
    QDateTime since; ///< of the newest value on show; invalid where there is none
};

QString waitingSentence(const MissingSignIn &missing)
{
    if (missing.since.isValid())
        return missing.connections == 1 ? Words::tr("1 connection shows values from then.")
                                        : Words::tr("%1 connections show values from then.").arg(countText(missing.connections));
    return missing.connections == 1 ? Words::tr("1 connection waits for it.")
                                    : Words::tr("%1 connections wait for it.").arg(countText(missing.connections));
}

Message signInMessage(const MissingSignIn &missing, const QDateTime &now)
{
    Message message;
    message.id = messageId(missing.first);
    message.severity = MessageSeverity::Error;
    //: %1 is the name of an SSO session, %2 a time
    const QString title = missing.since.isValid()
        ? Words::tr("Sign-in for %1 expired at %2.").arg(missing.session, clockTimeText(missing.since, now))
        : Words::tr("%1 needs a sign-in.").arg(missing.session);
    message.text = title + u' ' + waitingSentence(missing);
    message.actions = {
        messageAction(MessageActions::signIn, missing.since.isValid() ? Words::tr("Sign in again") : Words::tr("Sign in")),
        messageAction(MessageActions::copyCommand, Words::tr("Copy command"))};
    return message;
}

/// The sign-ins that are missing, in the order in which connections name them.
QList<MissingSignIn> missingSignIns(const QList<ConnectionTrouble> &troubles)
{
    QList<MissingSignIn> found;
    for (const ConnectionTrouble &trouble : troubles) {
        const QString session = missingSignIn(trouble.connection);
        if (session.isEmpty())
            continue;
        auto same = std::find_if(found.begin(), found.end(), [&](const auto &one) { return one.session == session; });
        if (same == found.end())
            same = found.insert(found.end(), {session, trouble.connection, 0, {}});
        ++same->connections;
        if (trouble.since.isValid() && (!same->since.isValid() || trouble.since > same->since))
            same->since = trouble.since;
    }
    return found;
}

/// At most two sentences: what happened, and what it means for the rows. What to do stands on the buttons.
Message messageFor(const ConnectionTrouble &trouble, const QDateTime &now)
{
    const ApiError &error = *trouble.connection.error;
    const ErrorText text = errorText(error, errorContext(trouble.connection, trouble.since, now));
    const QString consequence = staleSentence(trouble.staleDatasets, trouble.since, now);
    Message message;
    message.id = messageId(trouble.connection);
    message.severity = concernsCredentials(error.kind) || error.kind == ApiError::Kind::AccessDenied ? MessageSeverity::Error
                                                                                                     : MessageSeverity::Warning;
    const bool needsAdvice = tellsWhatHappensNext(error) || consequence.isEmpty();
    const QString second = needsAdvice ? text.advice : consequence;
    message.text = second.isEmpty() ? text.title : text.title + u' ' + second;
    message.actions = connectionActions(trouble.connection, error);
    return message;
}

Message nothingFound(const ConnectionSummary &connection)
{
    Message message;
    message.id = connection.id;
    message.severity = MessageSeverity::Information;
    const QString regions = connection.regions.join(u", "_s);
    //: %1 is a region such as eu-west-1, or several; %2 an account id
    message.text = connection.identity
        ? Words::tr("No Custom Labels datasets in %1 for account %2.").arg(regions, maskAccounts(connection.identity->account))
        : Words::tr("No Custom Labels datasets in %1.").arg(regions);
    message.actions = {messageAction(MessageActions::lookInAllRegions, Words::tr("Look in all regions")),
                       messageAction(MessageActions::pasteArns, Words::tr("Paste ARNs…"))};
    return message;
}

} // namespace

QList<Message> connectionMessages(const QList<ConnectionTrouble> &troubles, const QDateTime &now, const QStringList &signingIn)
{
    QList<Message> messages;
    for (const MissingSignIn &missing : missingSignIns(troubles)) {
        if (!signingIn.contains(missing.session))
            messages.append(signInMessage(missing, now));
    }
    QSet<QString> told;
    for (const ConnectionTrouble &trouble : troubles) {
        if (!trouble.connection.error) {
            if (trouble.nothingFound)
                messages.append(nothingFound(trouble.connection));
            continue;
        }
        if (!missingSignIn(trouble.connection).isEmpty())
            continue; // told above, once for all
        const ApiError::Kind kind = trouble.connection.error->kind;
        if (kind == ApiError::Kind::Throttled || kind == ApiError::Kind::Cancelled || kind == ApiError::Kind::NotFound
            || kind == ApiError::Kind::InvalidRequest)
            continue; // the status bar's, or a single row's
        const Message message = messageFor(trouble, now);
        if (told.contains(message.id))
            continue;
        told.insert(message.id);
        messages.append(message);
    }
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message &a, const Message &b) { return a.severity > b.severity; });
    return messages;
}

QString messageId(const ConnectionSummary &connection)
{
    if (const QString session = missingSignIn(connection); !session.isEmpty())
        return u"sso/"_s + session;
    const QString shared = connection.error ? sharedCause(connection.error->kind) : QString();
    return shared.isEmpty() ? connection.id : shared;
}

QString missingSignIn(const ConnectionSummary &connection)
{
    if (!connection.error)
        return {};
    if (needOf(*connection.error) == CredentialNeed::SignIn)
        return connection.error->message.isEmpty() ? connection.ssoSession : connection.error->message;
    return connection.error->kind == ApiError::Kind::CredentialsExpired ? connection.ssoSession : QString();
}

} // namespace dw

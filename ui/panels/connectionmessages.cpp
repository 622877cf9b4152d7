// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connectionmessages.h"

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

MessageAction action(const char16_t *id, const QString &label)
{
    return {QString::fromUtf16(id), label};
}

QList<MessageAction> keychainActions(const ApiError &error)
{
    const MessageAction enter = action(MessageActions::enterKeys, Words::tr("Enter keys…"));
    if (error.code == u"Locked" || error.code == u"Denied")
        return {action(MessageActions::unlock, Words::tr("Unlock and try again")), enter};
    if (error.code == u"Busy" || error.code == u"Broken")
        return {action(MessageActions::retry, Words::tr("Try again")), enter};
    return {enter, action(MessageActions::forgetConnection, Words::tr("Forget the connection"))};
}

QList<MessageAction> actionsFor(const ConnectionSummary &connection, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const MessageAction retry = action(MessageActions::retry, Words::tr("Try again"));
    const MessageAction tryNow = action(MessageActions::retry, Words::tr("Try now"));
    const MessageAction details = action(MessageActions::details, Words::tr("Details"));
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout: return {tryNow};
    case Kind::NotAws: return {tryNow, details};
    case Kind::Tls: return {details, action(MessageActions::openSettings, Words::tr("Add a CA file…"))};
    case Kind::Proxy: return {tryNow, details};
    case Kind::AccessDenied:
        return {action(MessageActions::copyPolicy, Words::tr("Copy missing policy")),
                action(MessageActions::showIdentity, Words::tr("Show identity"))};
    case Kind::CredentialsMissing:
    case Kind::CredentialsRejected:
    case Kind::CredentialsExpired:
        // The keys of a profile are not ours to change: the file is read again
        if (connection.kind == ConnectionKind::Keys || connection.kind == ConnectionKind::SessionKeys)
            return {action(MessageActions::enterKeys, Words::tr("Enter keys…"))};
        return {retry};
    case Kind::Keychain: return keychainActions(error);
    case Kind::Unsupported:
        return {action(MessageActions::forgetConnection, Words::tr("Forget the connection"))};
    case Kind::Malformed:
    case Kind::ServiceFailure:
    case Kind::InvalidRequest:
    case Kind::ClockSkew:
    case Kind::Other: return {retry};
    case Kind::Throttled:
    case Kind::NotFound:
    case Kind::Cancelled: return {};
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// Enough to tell two accounts apart: 1111…3333.
QString maskAccount(const QString &account)
{
    return account.size() == 12 ? account.first(4) + u'…' + account.last(4) : account;
}

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

/// Where the first sentence says already that the values are old ones, or the second must say that nobody need act.
bool tellsWhatHappensNext(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Network || kind == ApiError::Kind::Timeout || kind == ApiError::Kind::NotAws;
}

/// At most two sentences: what happened, and what it means for the rows. What to do stands on the buttons.
Message messageFor(const ConnectionTrouble &trouble, const QDateTime &now)
{
    const ApiError &error = *trouble.connection.error;
    ErrorContext context;
    context.connection = trouble.connection.name;
    context.region = trouble.connection.regions.join(u", "_s);
    context.since = trouble.since;
    context.now = now;
    const ErrorText text = errorText(error, context);
    const QString consequence = staleSentence(trouble.staleDatasets, trouble.since, now);
    Message message;
    message.id = messageId(trouble.connection);
    message.severity = concernsCredentials(error.kind) || error.kind == ApiError::Kind::AccessDenied ? MessageSeverity::Error
                                                                                                     : MessageSeverity::Warning;
    const QString second = tellsWhatHappensNext(error.kind) || consequence.isEmpty() ? text.advice : consequence;
    message.text = second.isEmpty() ? text.title : text.title + u' ' + second;
    message.actions = actionsFor(trouble.connection, error);
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
        ? Words::tr("No Custom Labels datasets in %1 for account %2.").arg(regions, maskAccount(connection.identity->account))
        : Words::tr("No Custom Labels datasets in %1.").arg(regions);
    message.actions = {action(MessageActions::lookInAllRegions, Words::tr("Look in all regions")),
                       action(MessageActions::pasteArns, Words::tr("Paste ARNs…"))};
    return message;
}

} // namespace

QList<Message> connectionMessages(const QList<ConnectionTrouble> &troubles, const QDateTime &now)
{
    QList<Message> messages;
    QSet<QString> told;
    for (const ConnectionTrouble &trouble : troubles) {
        if (!trouble.connection.error) {
            if (trouble.nothingFound)
                messages.append(nothingFound(trouble.connection));
            continue;
        }
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
    const QString shared = connection.error ? sharedCause(connection.error->kind) : QString();
    return shared.isEmpty() ? connection.id : shared;
}

Message detailsMessage(const ConnectionSummary &connection)
{
    const ApiError &error = *connection.error;
    const ErrorText text = errorText(error);
    Message message;
    message.id = messageId(connection) + u"/details"_s;
    message.severity = MessageSeverity::Information;
    //: %1 is a host, %2 what came back, e.g. HTTP 302
    message.text = Words::tr("%1 was asked, and this came back: %2")
                       .arg(error.host, text.detail.isEmpty() ? errorWord(error.kind) : text.detail);
    message.actions = {action(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

Message clockMessage(std::chrono::milliseconds offset)
{
    Message message;
    message.id = QString::fromUtf16(MessageIds::clock);
    message.severity = MessageSeverity::Information;
    //: %1 is a duration such as 7 min
    message.text = Words::tr("This computer's clock is %1 off; requests are corrected.")
                       .arg(durationText(std::chrono::round<std::chrono::seconds>(std::chrono::abs(offset))));
    message.actions = {action(MessageActions::hide, Words::tr("Hide"))};
    return message;
}

Message caFileMessage(const QString &path)
{
    Message message;
    message.id = QString::fromUtf16(MessageIds::caFile);
    message.severity = MessageSeverity::Warning;
    message.text = Words::tr("The CA file %1 cannot be read; the system's authorities are trusted instead.").arg(path);
    message.actions = {action(MessageActions::openSettings, Words::tr("Add a CA file…"))};
    return message;
}

Message notKeptMessage(const ConnectionSummary &connection, const ApiError &error)
{
    Message message;
    message.id = connection.id + u"/not-kept"_s;
    message.severity = MessageSeverity::Warning;
    if (error.code == u"ServiceMissing")
        message.text = Words::tr("This computer has no keychain, so the keys of %1 are kept for this run only.").arg(connection.name);
    else if (error.code == u"Locked" || error.code == u"Denied")
        message.text = Words::tr("The keychain is locked, so the keys of %1 are kept for this run only.").arg(connection.name);
    else
        message.text = Words::tr("The keychain did not save the keys of %1; they are kept for this run only.").arg(connection.name);
    return message;
}

Message identityMessage(const ConnectionSummary &connection)
{
    Message message;
    message.id = connection.id + u"/identity"_s;
    message.severity = MessageSeverity::Information;
    //: %1 is a connection, %2 the ARN of a user or role
    message.text = Words::tr("%1 is %2.").arg(connection.name, connection.identity->arn);
    message.actions = {action(MessageActions::hideIdentity, Words::tr("Hide"))};
    return message;
}

} // namespace dw

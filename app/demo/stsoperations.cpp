// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stsoperations.h"

#include "demo/demoaccount.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr auto xmlNamespace = "https://sts.amazonaws.com/doc/2011-06-15/";

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

} // namespace

ServiceAnswer callerIdentity(const QByteArray &form, const QByteArray &requestId)
{
    const QUrlQuery query(QString::fromLatin1(form));
    const QByteArray action = query.queryItemValue(u"Action"_s, QUrl::FullyDecoded).toUtf8();
    const QByteArray version = query.queryItemValue(u"Version"_s, QUrl::FullyDecoded).toUtf8();
    if (action != "GetCallerIdentity" || version != "2011-06-15")
        return tl::unexpected(
            ServiceRefusal{"InvalidAction", "Could not find operation " + action + " for version " + version});
    const QByteArray account(DemoAccount::accountId.data(), DemoAccount::accountId.size());
    return "<GetCallerIdentityResponse xmlns=\""_ba + xmlNamespace
        + "\">\n  <GetCallerIdentityResult>\n    <Arn>arn:aws:iam::" + account
        + ":user/demo</Arn>\n    <UserId>AIDADEMODEMODEMODEMO2</UserId>\n    <Account>" + account
        + "</Account>\n  </GetCallerIdentityResult>\n  <ResponseMetadata>\n    <RequestId>" + requestId
        + "</RequestId>\n  </ResponseMetadata>\n</GetCallerIdentityResponse>\n";
}

ServiceRefusal inQueryProtocol(const ServiceRefusal &refusal)
{
    struct Spelling {
        const char *json;
        const char *query;
        int status;
    };
    static constexpr std::array<Spelling, 5> spellings{{
        {"InvalidSignatureException", "SignatureDoesNotMatch", 403},
        {"UnrecognizedClientException", "InvalidClientTokenId", 403},
        {"ExpiredTokenException", "ExpiredToken", 403},
        {"MissingAuthenticationTokenException", "MissingAuthenticationToken", 403},
        {"IncompleteSignatureException", "IncompleteSignature", 400},
    }};
    const auto found
        = std::find_if(spellings.begin(), spellings.end(), [&](const Spelling &s) { return refusal.code == s.json; });
    return found == spellings.end() ? refusal : ServiceRefusal{found->query, refusal.message, found->status};
}

QByteArray queryError(const ServiceRefusal &refusal, const QByteArray &requestId)
{
    return "<ErrorResponse xmlns=\""_ba + xmlNamespace + "\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>"
        + escaped(refusal.code) + "</Code>\n    <Message>" + escaped(refusal.message)
        + "</Message>\n  </Error>\n  <RequestId>" + requestId + "</RequestId>\n</ErrorResponse>\n";
}

} // namespace dw

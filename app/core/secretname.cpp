// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretname.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace dw {

namespace {

struct Name {
    QStringView letters; ///< without case and what joins words
    SecretKind kind;
    bool whole = false; ///< not as the end of a longer word: InvalidToken is no idToken
};

// AWS's own, OAuth's (RFC 6749, 7636, 8628), and what a header or a form calls them
constexpr Name names[] = {
    {u"secretaccesskey", SecretKind::Value},    {u"secretkey", SecretKind::Value},
    {u"sessiontoken", SecretKind::Value},       {u"securitytoken", SecretKind::Value},
    {u"accesstoken", SecretKind::Value},        {u"refreshtoken", SecretKind::Value},
    {u"bearertoken", SecretKind::Value},        {u"webidentitytoken", SecretKind::Value},
    {u"authorizationtoken", SecretKind::Value}, {u"metadatatoken", SecretKind::Value},
    {u"idtoken", SecretKind::Value, true},      {u"clientsecret", SecretKind::Value},
    {u"codeverifier", SecretKind::Value},       {u"devicecode", SecretKind::Value},
    {u"authorizationcode", SecretKind::Value},  {u"authcode", SecretKind::Value, true},
    {u"tokencode", SecretKind::Value, true},    {u"samlassertion", SecretKind::Value},
    {u"privatekey", SecretKind::Value},         {u"dpopkey", SecretKind::Value},
    {u"password", SecretKind::Value},           {u"passphrase", SecretKind::Value},
    {u"authorization", SecretKind::Line, true}, {u"cookie", SecretKind::Line, true},
    {u"signature", SecretKind::Doubtful},       {u"token", SecretKind::Doubtful, true},
    {u"code", SecretKind::Doubtful, true},      {u"secret", SecretKind::Doubtful, true},
    {u"bearer", SecretKind::Doubtful, true},    {u"basic", SecretKind::Doubtful, true},
    {u"dpop", SecretKind::Doubtful, true},
};
constexpr qsizetype longestName = 18; // authorizationtoken

bool isJoiner(QChar c)
{
    return c == u'_' || c == u'-' || c == u'.' || c == u' ';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

SecretKind secretKind(QStringView text)
{
    // backwards, letter by letter; place[i] is where the i-th letter from the end stands
    char16_t letters[longestName];
    qsizetype place[longestName];
    qsizetype count = 0;
    bool joined = false; // two joiners in a row join nothing
    for (qsizetype i = text.size(); i > 0 && count < longestName; --i) {
        const QChar c = text.at(i - 1);
        if (isLetter(c)) {
            letters[longestName - 1 - count] = c.toLower().unicode();
            place[count++] = i - 1;
            joined = false;
        } else if (isJoiner(c) && !joined && count > 0) {
            joined = true;
        } else {
            break;
        }
    }
    if (count == 0)
        return SecretKind::None;
    const QStringView end(letters + longestName - count, count);
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const Name &name) {
        if (end.back() != name.letters.back() || !end.endsWith(name.letters)) // most words differ in the last letter
            return false;
        const qsizetype first = place[name.letters.size() - 1];
        const bool begins
            = first == 0 || !isLetter(text.at(first - 1)) || (text.at(first).isUpper() && text.at(first - 1).isLower());
        // "my secret key" is one in plain words, "the session token" is the end of a sentence
        const bool spaced = text.sliced(first).contains(u' ');
        return (begins || !name.whole) && (!spaced || name.letters.startsWith(u"secret"));
    });
    return found == std::end(names) ? SecretKind::None : found->kind;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awssectionname.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Problem = AwsConfigProblem::Kind;
using Type = AwsConfigSection::Type;

struct Prefix {
    QStringView word;
    Type type;
};
constexpr Prefix prefixes[] = {{u"profile", Type::Profile}, {u"sso-session", Type::SsoSession}, {u"services", Type::Services}};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isName(const QString &name)
{
    return !name.isEmpty()
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The words of \p text as a POSIX shell splits them, without any expansion; nothing where a quote stays open.
std::optional<QStringList> shellWords(QStringView text)
{
    QStringList words;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quote.isNull() && isSpace(c)) {
            inWord = false;
            continue;
        }
        if (!inWord)
            words.append(QString());
        inWord = true;
        if (c == u'\\' && quote != u'\'') {
            if (++i == text.size())
                return std::nullopt;
            // between double quotes a backslash protects only itself and the quote
            if (!quote.isNull() && text.at(i) != u'"' && text.at(i) != u'\\')
                words.last() += c;
            words.last() += text.at(i);
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else {
            words.last() += c;
        }
    }
    return quote.isNull() ? std::optional(words) : std::nullopt;
}

/// [profile x] and its like; absent where \p inside begins with no such word.
const Prefix *prefixOf(QStringView inside)
{
    const auto found = std::find_if(std::begin(prefixes), std::end(prefixes), [&](const Prefix &prefix) {
        return inside.startsWith(prefix.word) && (inside.size() == prefix.word.size() || isSpace(inside.at(prefix.word.size())));
    });
    return found == std::end(prefixes) ? nullptr : found;
}

} // namespace

tl::expected<AwsSectionName, Problem> parseAwsSectionName(QStringView inside, AwsConfigFlavor flavor)
{
    const QStringView text = inside.trimmed();
    const Prefix *prefix = prefixOf(text);
    if (flavor == AwsConfigFlavor::Credentials) {
        // A [profile x] here would be a profile that no tool can be asked for by its name
        const bool misplaced = prefix && prefix->type == Type::Profile && text.size() > prefix->word.size();
        if (misplaced || !isName(text.toString()))
            return tl::unexpected(Problem::BadSectionName);
        return AwsSectionName{Type::Profile, text.toString(), false};
    }
    if (text == u"default")
        return AwsSectionName{Type::Profile, text.toString(), false};
    if (!prefix)
        return tl::unexpected(Problem::UnknownSection);
    const auto words = shellWords(text.sliced(prefix->word.size()));
    if (!words || words->size() != 1 || !isName(words->first()))
        return tl::unexpected(Problem::BadSectionName);
    return AwsSectionName{prefix->type, words->first(), prefix->type == Type::Profile};
}

} // namespace dw

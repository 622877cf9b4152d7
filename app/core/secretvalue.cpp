// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretvalue.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace dw {

namespace {

constexpr QStringView quotes[]
    = {u"\"", u"'", u"`", u"%22", u"%27", u"%2522", u"&quot;", u"&#34;", u"&#39;", u"&apos;", u"\u201C", u"\u201D"};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isTokenCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"+/=_.~%-").contains(c));
}

class Reader {
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    /// True after value() where nothing but a space told the value from the name.
    bool blankOnly() const { return m_blankOnly; }

    TextRange value(SecretKind kind)
    {
        const TextRange range = given(kind);
        return m_nextLine && !m_markup && isName(range) ? TextRange() : range;
    }

private:
    TextRange given(SecretKind kind)
    {
        while (m_at < m_text.size() && m_text.at(m_at) >= u'0' && m_text.at(m_at) <= u'9')
            ++m_at; // password2
        const bool quotedName = skipClosers();
        if (!skipSeparator(quotedName))
            return {};
        if (!skipToValue())
            return {};
        if (m_markup)
            return until([&](qsizetype i) { return m_text.at(i) == u'<' || startsAt(i, u"&lt;"); });
        if (m_at < m_text.size() && QStringView(u"[({").contains(m_text.at(m_at))) {
            const QChar close = m_text.at(m_at) == u'[' ? u']' : m_text.at(m_at) == u'(' ? u')' : u'}';
            ++m_at;
            TextRange range = until([&](qsizetype i) { return m_text.at(i) == close; });
            return {range.begin - 1, qMin(range.end + 1, m_text.size())}; // the brackets go with it
        }
        if (const QString quote = openingQuote(); !quote.isEmpty())
            return quoted(quote);
        if (kind == SecretKind::Line)
            return until([&](qsizetype i) { return isLineEnd(m_text.at(i)); });
        const qsizetype begin = m_at;
        // "Bearer TOKEN" under a name that is no Authorization
        if (skip(u"Bearer ") || skip(u"Basic ") || skip(u"DPoP "))
            skipBlanks();
        const TextRange range = until([&](qsizetype i) {
            const QChar c = m_text.at(i);
            return c.isSpace() || QStringView(u"\"'`<>&,;)]}").contains(c)
                || (m_encoded && (startsAt(i, u"%26") || startsAt(i, u"%22") || startsAt(i, u"%7D") || startsAt(i, u"%2C")));
        });
        return {begin, range.end};
    }

    /// True where what was taken for a value on the next line is a name with a value of its own.
    bool isName(TextRange range) const
    {
        Reader after(m_text, range.begin);
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_-.").contains(c); };
        while (after.m_at < range.end && isPart(m_text.at(after.m_at)))
            ++after.m_at;
        const QStringView word = m_text.sliced(range.begin, after.m_at - range.begin);
        if (looksLikeToken(word) && secretKind(word) == SecretKind::None)
            return false;
        const bool quoted = after.skipClosers();
        const qsizetype end = after.m_at;
        after.skipBlanks();
        if (after.skip(u":"))
            return true;
        const bool touches = after.m_at == end && !quoted;
        // "abc==" is base64
        return after.skip(u"=")
            && (!touches || (after.m_at < m_text.size() && !m_text.at(after.m_at).isSpace() && m_text.at(after.m_at) != u'='));
    }

    bool startsAt(qsizetype i, QStringView word) const { return m_text.sliced(i).startsWith(word, Qt::CaseInsensitive); }

    bool skip(QStringView word)
    {
        const bool there = startsAt(m_at, word);
        m_at += there ? word.size() : 0;
        return there;
    }

    bool skipQuote()
    {
        return std::any_of(std::begin(quotes), std::end(quotes), [this](QStringView quote) { return skip(quote); });
    }

    void skipBlanks()
    {
        while (skip(u" ") || skip(u"\t") || skip(u"%20"))
            continue;
    }

    /// What closes a name; true where it was in quotes.
    bool skipClosers()
    {
        bool quoted = false;
        while (skip(u"\\") || skip(u"%5C"))
            continue;
        quoted = skipQuote();
        while (skip(u"]") || skip(u")"))
            continue;
        return quoted;
    }

    bool skipSeparator(bool quotedName)
    {
        m_markup = !quotedName && (skip(u">") || skip(u"&gt;"));
        if (m_markup)
            return true;
        const qsizetype before = m_at;
        skipBlanks();
        m_encoded = skip(u"%3D") || skip(u"%3A") || skip(u"%253D") || skip(u"%253A");
        if (m_encoded || skip(u"=") || skip(u":")) {
            while (skip(u"=") || skip(u">") || skip(u"%3D"))
                continue;
            return true;
        }
        if (quotedName && (skip(u",") || skip(u"%2C"))) {
            skipNamedValue();
            return true;
        }
        // "Bearer TOKEN", "--client-secret SECRET", SecretAccessKey("SECRET")
        m_blankOnly = m_at > before;
        return m_blankOnly || startsAt(m_at, u"(\"") || startsAt(m_at, u"('");
    }

    /// {"name": "Authorization", "value": "SECRET"}: what stands before the secret.
    void skipNamedValue()
    {
        const qsizetype before = m_at;
        skipSpace();
        while (skip(u"\\"))
            continue;
        if (skipQuote() && skip(u"value")) {
            skipClosers();
            skipBlanks();
            if (skip(u":"))
                return;
        }
        m_at = before;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    /// False where the line ends without a value; one may stand on the next line where that is indented or quoted.
    bool skipToValue()
    {
        skipBlanks();
        if (m_encoded)
            skip(u"+");
        if (m_at < m_text.size() && isLineEnd(m_text.at(m_at))) {
            skipSpace();
            if (m_at == m_text.size())
                return false;
            m_nextLine = true;
            const bool indented = isBlank(m_text.at(m_at - 1));
            if (!m_markup && !indented && openingQuoteLength() == 0 && m_text.at(m_at) != u'[')
                return false;
        }
        return m_at < m_text.size();
    }

    qsizetype openingQuoteLength() const
    {
        Reader copy(*this);
        return copy.openingQuote().size();
    }

    /// Goes past an opening quote and returns what closes it: \" is closed by \" only.
    QString openingQuote()
    {
        const qsizetype before = m_at;
        if (m_at + 1 < m_text.size() && QStringView(u"bBuUrR").contains(m_text.at(m_at)) // Python's b'...'
            && QStringView(u"\"'").contains(m_text.at(m_at + 1)))
            ++m_at;
        const qsizetype begin = m_at;
        while (skip(u"\\") || skip(u"%5C"))
            continue;
        if (!skipQuote()) {
            m_at = before;
            return {};
        }
        QString quote = m_text.sliced(begin, m_at - begin).toString();
        return quote.replace(u'\u201C', u'\u201D');
    }

    TextRange quoted(const QString &quote)
    {
        return until([&](qsizetype i) { return isLineEnd(m_text.at(i)) || (startsAt(i, quote) && !isEscaped(i)); });
    }

    bool isEscaped(qsizetype i) const
    {
        qsizetype backslashes = 0;
        while (i - backslashes > m_at && m_text.at(i - backslashes - 1) == u'\\')
            ++backslashes;
        return backslashes % 2 == 1;
    }

    template<typename Stop>
    TextRange until(Stop stop) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !stop(end))
            ++end;
        return {m_at, end};
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_blankOnly = false;
    bool m_nextLine = false;
    bool m_markup = false; ///< <Name>value</Name>
    bool m_encoded = false; ///< Name%3Dvalue
};

} // namespace

TextRange secretValue(QStringView text, qsizetype nameEnd, SecretKind kind)
{
    // A value in doubt may stay and be looked through again for names: only its beginning decides, or a text of nothing but
    // such names would take the square of its length
    const QStringView window = text.first(qMin(text.size(), nameEnd + 512));
    Reader near(window, nameEnd);
    const TextRange begun = near.value(kind);
    const QStringView value = window.sliced(begun.begin, begun.end - begun.begin);
    if (value.isEmpty() || value == u"null" || value == u"None")
        return {};
    if ((kind == SecretKind::Doubtful || near.blankOnly()) && !looksLikeToken(value))
        return {};
    return begun.end < window.size() ? begun : Reader(text, nameEnd).value(kind);
}

bool looksLikeToken(QStringView value)
{
    qsizetype length = 0;
    bool digit = false;
    for (const QChar c : value) {
        const bool counts = isTokenCharacter(c);
        length = counts ? length + 1 : 0;
        digit = counts && (digit || c.isDigit());
        if (length >= 16 && digit)
            return true;
    }
    return false;
}

} // namespace dw

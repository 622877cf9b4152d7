// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/storedsecret.h"

#include "core/wipe.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

void appendMember(QByteArray &text, const char *name, QByteArrayView value)
{
    static constexpr char hex[] = "0123456789abcdef";
    text.append(text.size() > 1 ? ",\"" : "\"").append(name).append("\":\"");
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            text.append('\\').append(c);
        else if (byte < 0x20)
            text.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 0xF]);
        else
            text.append(c);
    }
    text.append('"');
}

/// Reads one JSON object whose members are strings, numbers or words.
class MemberReader {
public:
    explicit MemberReader(QByteArrayView text)
        : m_rest(text)
    {
    }

    /// The next member. False at the end and where the text is no such object.
    bool next(QByteArray &name, QByteArray &value)
    {
        if (!take(std::exchange(m_first, false) ? '{' : ','))
            return false;
        m_broken = !(readString(name) && take(':') && readValue(value));
        return !m_broken;
    }

    /// True where nothing but the closing brace was left.
    bool isAtEnd()
    {
        const bool closed = !m_broken && take('}');
        skipBlanks();
        return closed && m_rest.isEmpty();
    }

private:
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && " \t\r\n"_ba.contains(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }

    bool take(char c)
    {
        skipBlanks();
        return skip(QByteArrayView(&c, 1));
    }

    bool readValue(QByteArray &value)
    {
        skipBlanks();
        return m_rest.startsWith('"') ? readString(value) : readWord(value);
    }

    /// true, false, null or a number: the version, and what a later one may add. Nothing that is used as a text.
    bool readWord(QByteArray &value)
    {
        value.clear();
        if (skip("true") || skip("false") || skip("null"))
            return true;
        qsizetype length = 0;
        while (length < m_rest.size() && "+-.0123456789eE"_ba.contains(m_rest[length]))
            ++length;
        m_rest = m_rest.sliced(length);
        return length > 0;
    }

    bool readString(QByteArray &value)
    {
        value.clear();
        if (!take('"'))
            return false;
        value.reserve(m_rest.size()); // growing would leave a copy behind
        while (!m_rest.isEmpty()) {
            const char c = m_rest.front();
            m_rest = m_rest.sliced(1);
            if (c == '"')
                return true;
            if (c == '\\' ? !readEscape(value) : static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\')
                value.append(c);
        }
        return false;
    }

    bool readEscape(QByteArray &value)
    {
        if (m_rest.isEmpty())
            return false;
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        if (c == 'u')
            return readCodePoint(value);
        static constexpr char written[] = "\"\\/bfnrt";
        static constexpr char meant[] = "\"\\/\b\f\n\r\t";
        const char *found = c == '\0' ? nullptr : std::strchr(written, c);
        if (found)
            value.append(meant[found - written]);
        return found;
    }

    bool readCodePoint(QByteArray &value)
    {
        char16_t units[2]{};
        if (!readCodeUnit(units[0]))
            return false;
        const bool isPair = QChar::isHighSurrogate(units[0]);
        if (isPair && !(skip("\\u") && readCodeUnit(units[1])))
            return false;
        value.append(QString::fromUtf16(units, isPair ? 2 : 1).toUtf8());
        return true;
    }

    bool skip(QByteArrayView part)
    {
        const bool there = m_rest.startsWith(part);
        if (there)
            m_rest = m_rest.sliced(part.size());
        return there;
    }

    bool readCodeUnit(char16_t &unit)
    {
        bool isHex = m_rest.size() >= 4;
        if (isHex)
            unit = static_cast<char16_t>(m_rest.first(4).toUShort(&isHex, 16));
        if (isHex)
            m_rest = m_rest.sliced(4);
        return isHex;
    }

    QByteArrayView m_rest;
    bool m_first = true;
    bool m_broken = false; ///< a member began and was none
};

} // namespace

QByteArray formatStoredSecret(const AwsCredentials &credentials)
{
    const QByteArray expiration
        = credentials.expiration ? credentials.expiration->toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
    // each byte may become six, as in \u0000; growing would leave a copy behind
    QByteArray text;
    text.reserve(6 * (credentials.accessKeyId.size() + credentials.secretAccessKey.size() + credentials.sessionToken.size())
                 + 200);
    text.append('{');
    appendMember(text, "accessKeyId", credentials.accessKeyId);
    if (!expiration.isEmpty())
        appendMember(text, "expiration", expiration);
    appendMember(text, "secretAccessKey", credentials.secretAccessKey);
    if (!credentials.sessionToken.isEmpty())
        appendMember(text, "sessionToken", credentials.sessionToken);
    text.append(",\"version\":1}");
    return text;
}

std::optional<AwsCredentials> parseStoredSecret(QByteArrayView text)
{
    AwsCredentials credentials;
    MemberReader reader(text);
    QByteArray name;
    QByteArray value;
    while (reader.next(name, value)) {
        if (name == "accessKeyId")
            credentials.accessKeyId = value;
        else if (name == "secretAccessKey")
            credentials.secretAccessKey = value;
        else if (name == "sessionToken")
            credentials.sessionToken = value;
        else if (name == "expiration")
            credentials.expiration = QDateTime::fromString(QString::fromLatin1(value), Qt::ISODateWithMs).toUTC();
        wipe(value);
    }
    wipe(value);
    if (credentials.expiration && !credentials.expiration->isValid())
        credentials.expiration.reset();
    if (!reader.isAtEnd() || !credentials.isComplete())
        return std::nullopt;
    return credentials;
}

bool fitsWindowsCredential(QByteArrayView text) noexcept
{
    return text.size() <= 2560;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/commandline.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

tl::unexpected<ApiError> broken(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::CredentialsMissing;
    error.code = u"InvalidCommand"_s;
    error.message = message;
    error.attempts = 0;
    return failure(error);
}

/// The words so far, and the one being read: an empty one counts where quotes made it.
class Words {
public:
    QString &open() { return m_open ? *m_open : m_open.emplace(); }
    void close()
    {
        if (m_open)
            m_done.append(*m_open);
        m_open.reset();
    }
    [[nodiscard]] const QStringList &done() const noexcept { return m_done; }

private:
    QStringList m_done;
    std::optional<QString> m_open;
};

Result<QStringList> splitPosix(const QString &line)
{
    Words words;
    QChar quote; // the one that is open; null outside
    bool escaped = false;
    for (const QChar c : line) {
        if (escaped) {
            // Within double quotes a backslash escapes the quote and itself, and stays before all else
            if (!quote.isNull() && c != quote && c != u'\\')
                words.open().append(u'\\');
            words.open().append(c);
            escaped = false;
        } else if (c == u'\\' && quote != u'\'') {
            escaped = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                words.open().append(c);
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            words.open();
        } else if (c == u' ' || c == u'\t' || c == u'\r' || c == u'\n') {
            words.close();
        } else {
            words.open().append(c);
        }
    }
    if (escaped)
        return broken(u"No escaped character"_s);
    if (!quote.isNull())
        return broken(u"No closing quotation"_s);
    words.close();
    return words.done();
}

Result<QStringList> splitWindows(const QString &line)
{
    Words words;
    bool quoted = false;
    qsizetype backslashes = 0; // what they mean depends on what follows
    const auto literally = [&] {
        if (backslashes > 0)
            words.open().append(QString(std::exchange(backslashes, 0), u'\\'));
    };
    for (const QChar c : line) {
        if (c == u'\\') {
            ++backslashes;
        } else if (c == u'"') {
            const bool isEscaped = backslashes % 2 == 1;
            words.open().append(QString(std::exchange(backslashes, 0) / 2, u'\\'));
            if (isEscaped)
                words.open().append(c);
            else
                quoted = !quoted;
        } else {
            literally();
            if ((c == u' ' || c == u'\t') && !quoted)
                words.close();
            else
                words.open().append(c);
        }
    }
    if (quoted)
        return broken(u"No closing quotation"_s);
    literally();
    words.close();
    return words.done();
}

} // namespace

Result<QStringList> splitCommandLine(const QString &line, CommandLineRules rules)
{
    switch (rules) {
    case CommandLineRules::Posix: return splitPosix(line);
    case CommandLineRules::Windows: return splitWindows(line);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw

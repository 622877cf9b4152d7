// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/redirectrequest.h"

#include "core/redact.h"

#include <QList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

QByteArray hostOf(const QList<QByteArray> &lines)
{
    QByteArray host;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.first(qMax(colon, qsizetype(0))).toLower() != "host")
            continue;
        if (!host.isEmpty())
            return {}; // two of them are nobody's
        host = line.sliced(colon + 1).trimmed();
    }
    return host;
}

} // namespace

tl::expected<RedirectAnswer, int> parseRedirect(const QByteArray &head, const QByteArray &host, const QByteArray &state)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return tl::unexpected(400);
    const qsizetype mark = words[1].indexOf('?');
    if (words[0] != "GET" || words[1].first(mark < 0 ? words[1].size() : mark) != "/oauth/callback")
        return tl::unexpected(404);
    if (mark < 0 || hostOf(lines) != host) // a name that leads here is somebody's trick
        return tl::unexpected(400);
    const QUrlQuery query(QString::fromLatin1(words[1].sliced(mark + 1).replace('+', "%20")));
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (query.allQueryItemValues(u"state"_s).size() != 1 || value(u"state"_s).toUtf8() != state)
        return tl::unexpected(400);
    RedirectAnswer answer;
    answer.error = cleanText(value(u"error"_s), 128);
    answer.description = cleanText(redact(value(u"error_description"_s)), 1024);
    if (answer.error.isEmpty())
        answer.code = value(u"code"_s).toUtf8();
    if (answer.error.isEmpty() && answer.code.isEmpty())
        return tl::unexpected(400);
    return answer;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httphead.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dw {
namespace {

/// "tchar" of RFC 9110: what methods and header names are made of.
bool isToken(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

bool hasControlCharacter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (quint8(c) < 0x20 && c != '\t') || c == 0x7f; });
}

/// Digits only, as RFC 9110 has it: QByteArray::toLongLong would take signs and spaces as well.
std::optional<qsizetype> lengthFrom(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qlonglong length = text.toLongLong(&ok);
    if (!digits || !ok || length > std::numeric_limits<qsizetype>::max())
        return std::nullopt;
    return qsizetype(length);
}

/// Status to refuse the request line with, or 0.
int readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty() || hasControlCharacter(words[1]))
        return 400;
    if (!words[2].startsWith("HTTP/"))
        return 400;
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return 505;
    head.request.method = words[0];
    head.request.target = words[1];
    head.keepAlive = words[2] == "HTTP/1.1";
    return 0;
}

int readHeader(const QByteArray &line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    // a name that ends in a space, or a folded line, is how requests are smuggled past a proxy: RFC 9112, 5.1 and 5.2
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)) || hasControlCharacter(line))
        return 400;
    head.request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    return 0;
}

int readFraming(HttpHead &head, bool isHttp11)
{
    std::optional<QByteArray> length;
    int hosts = 0;
    for (const auto &[rawName, value] : head.request.headers) {
        const QByteArray name = rawName.toLower();
        if (name == "transfer-encoding")
            return 501;
        if (name == "content-length") {
            if (length && *length != value)
                return 400;
            length = value;
        } else if (name == "host") {
            ++hosts;
        } else if (name == "connection") {
            head.keepAlive = head.keepAlive && value.toLower() != "close";
        } else if (name == "expect") {
            head.expectsContinue = value.toLower() == "100-continue";
        }
    }
    if (hosts > 1 || (hosts == 0 && isHttp11))
        return 400;
    if (!length)
        return 0;
    const auto bytes = length->isEmpty() ? std::nullopt : lengthFrom(*length);
    if (!bytes)
        return 400;
    head.bodyLength = *bytes;
    return 0;
}

} // namespace

tl::expected<HttpHead, int> parseHttpHead(const QByteArray &text)
{
    HttpHead head;
    QList<QByteArray> lines = text.split('\n');
    // split() leaves the CR of every line but the last, whose CRLF is not part of the head
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].endsWith('\r'))
            return tl::unexpected(400);
        lines[i].chop(1);
    }
    if (const int refusal = readRequestLine(lines.first(), head))
        return tl::unexpected(refusal);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const int refusal = readHeader(lines[i], head))
            return tl::unexpected(refusal);
    }
    if (const int refusal = readFraming(head, head.keepAlive))
        return tl::unexpected(refusal);
    return head;
}

QByteArray httpReason(int status)
{
    struct Reason {
        int status;
        const char *phrase;
    };
    static constexpr std::array<Reason, 21> reasons{{
        {200, "OK"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {307, "Temporary Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {407, "Proxy Authentication Required"},
        {413, "Content Too Large"},
        {421, "Misdirected Request"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    }};
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &r) { return r.status == status; });
    return found == reasons.end() ? QByteArray() : QByteArray(found->phrase);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/awsjson.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using nlohmann::ordered_json;

void writeText(const std::string &text, QByteArray &out)
{
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                out += c;
            else
                out += "\\u00"_ba + hex[c >> 4] + hex[c & 0xF];
        }
    }
    out += '"';
}

void write(const ordered_json &value, int depth, QByteArray &out);

void writeContainer(const ordered_json &container, int depth, QByteArray &out)
{
    const bool isObject = container.is_object();
    out += isObject ? '{' : '[';
    bool first = true;
    for (const auto &item : container.items()) {
        out += (first ? "\n"_ba : ",\n"_ba) + QByteArray((depth + 1) * 4, ' ');
        first = false;
        if (isObject) {
            writeText(item.key(), out);
            out += ": ";
        }
        write(item.value(), depth + 1, out);
    }
    if (!first)
        out += '\n' + QByteArray(depth * 4, ' ');
    out += isObject ? '}' : ']';
}

void write(const ordered_json &value, int depth, QByteArray &out)
{
    if (value.is_structured())
        writeContainer(value, depth, out);
    else if (const auto *text = value.get_ptr<const std::string *>())
        writeText(*text, out);
    else if (value.is_number_float())
        out += formatPythonFloat(value.get<double>());
    else
        out += QByteArray::fromStdString(value.dump());
}

} // namespace

QByteArray formatAwsJson(const ordered_json &value)
{
    QByteArray out;
    write(value, 0, out);
    return out + '\n';
}

QByteArray formatPythonFloat(double value)
{
    // Python turns to exponents below 1e-4 and from 1e16 on
    const double size = std::abs(value);
    const bool exponent = size != 0.0 && (size < 1e-4 || size >= 1e16);
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value,
                                   exponent ? std::chars_format::scientific : std::chars_format::fixed).ptr;
    const QByteArray text(digits.data(), end - digits.data());
    return exponent || text.contains('.') ? text : text + ".0";
}

} // namespace dw

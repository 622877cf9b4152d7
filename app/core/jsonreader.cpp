// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr double largestCount = 9007199254740992.0; // 2^53

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"true or false"_s;
    case QJsonValue::Double: return u"a number"_s;
    case QJsonValue::String: return u"text"_s;
    case QJsonValue::Array: return u"an array"_s;
    case QJsonValue::Object: return u"an object"_s;
    case QJsonValue::Undefined: return u"nothing"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

/// QJsonValue::toInteger() drops fractions or gives its default, depending on the value, and toDouble() rounds
/// 2^53 + 1 down to 2^53: the double tells range and fraction, the integer then must still be in range.
std::optional<qint64> asCount(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= largestCount) || std::trunc(number) != number)
        return std::nullopt;
    const qint64 exact = value.toInteger(qint64(number));
    return exact <= qint64(largestCount) ? std::optional(exact) : std::nullopt;
}

} // namespace

void JsonFault::note(const QString &path, const QString &problem)
{
    if (m_text.isEmpty())
        m_text = path + u": "_s + problem;
}

ApiError JsonFault::toError() const
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.message = m_text;
    return error;
}

JsonReader::JsonReader(QJsonObject object, QString path, JsonFault &fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(&fault)
{
}

JsonReader JsonReader::fromDocument(const QByteArray &document, JsonFault &fault)
{
    const QString root = u"$"_s;
    QJsonParseError parseError;
    const QJsonDocument parsed = QJsonDocument::fromJson(document, &parseError);
    if (document.trimmed().isEmpty())
        fault.note(root, u"empty"_s);
    else if (parseError.error != QJsonParseError::NoError)
        fault.note(root, u"not JSON, %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    else if (!parsed.isObject())
        fault.note(root, u"expected an object, found an array"_s);
    return JsonReader(parsed.object(), root, fault);
}

std::optional<QJsonValue> JsonReader::member(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return value;
}

QString JsonReader::pathTo(QLatin1StringView name) const
{
    return m_path + u'.' + name;
}

void JsonReader::noteType(QLatin1StringView name, const QString &expected, const QJsonValue &found) const
{
    m_fault->note(pathTo(name), u"expected %1, found %2"_s.arg(expected, typeName(found)));
}

std::optional<QString> JsonReader::text(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (value->isString())
        return value->toString();
    noteType(name, u"text"_s, *value);
    return std::nullopt;
}

std::optional<double> JsonReader::number(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (value->isDouble())
        return value->toDouble();
    noteType(name, u"a number"_s, *value);
    return std::nullopt;
}

std::optional<qint64> JsonReader::count(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (!value->isDouble()) {
        noteType(name, u"a count"_s, *value);
        return std::nullopt;
    }
    const auto result = asCount(*value);
    if (!result)
        m_fault->note(pathTo(name), u"not a whole number from 0 to 2^53"_s);
    return result;
}

std::optional<JsonReader> JsonReader::object(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return std::nullopt;
    if (value->isObject())
        return JsonReader(value->toObject(), pathTo(name), *m_fault);
    noteType(name, u"an object"_s, *value);
    return std::nullopt;
}

QList<JsonReader> JsonReader::objects(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return {};
    if (!value->isArray()) {
        noteType(name, u"an array"_s, *value);
        return {};
    }
    QList<JsonReader> readers;
    const QJsonArray array = value->toArray();
    const QString start = pathTo(name) + u'[';
    readers.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue element = array.at(i);
        const QString path = start + QString::number(i) + u']';
        if (element.isObject())
            readers.append(JsonReader(element.toObject(), path, *m_fault));
        else if (!element.isNull())
            m_fault->note(path, u"expected an object, found %1"_s.arg(typeName(element)));
    }
    return readers;
}

QStringList JsonReader::texts(QLatin1StringView name) const
{
    const auto value = member(name);
    if (!value)
        return {};
    if (!value->isArray()) {
        noteType(name, u"an array"_s, *value);
        return {};
    }
    QStringList texts;
    const QJsonArray array = value->toArray();
    texts.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue element = array.at(i);
        if (element.isString())
            texts.append(element.toString());
        else if (!element.isNull())
            m_fault->note(pathTo(name) + u'[' + QString::number(i) + u']', u"expected text, found %1"_s.arg(typeName(element)));
    }
    return texts;
}

JsonReader JsonReader::requiredObject(QLatin1StringView name) const
{
    if (const auto reader = object(name))
        return *reader;
    m_fault->note(pathTo(name), u"missing"_s);
    return JsonReader({}, pathTo(name), *m_fault);
}

} // namespace dw

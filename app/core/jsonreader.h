// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dw {

/// The first thing that is wrong with a JSON document, and where: "$.DatasetDescription.Status: expected text, found a
/// number". Never holds text of the document itself. Readers of one document share one fault.
class JsonFault {
public:
    [[nodiscard]] bool isSet() const noexcept { return !m_text.isEmpty(); }
    void note(const QString &path, const QString &problem); ///< keeps the first one only
    [[nodiscard]] ApiError toError() const; ///< Kind::Malformed, the fault as its message

private:
    QString m_text;
};

/// Typed, strict reads from one JSON object. A member that is absent or null is nothing and no fault; one of another
/// type than asked for is nothing too, and noted in the fault. Read all members first, then look at the fault once.
class JsonReader {
public:
    /// The object that \p document consists of. Anything else (no JSON, an array, nothing at all) is noted in \p fault
    /// and reads as an object without members. \p fault must outlive every reader made from this one.
    [[nodiscard]] static JsonReader fromDocument(const QByteArray &document, JsonFault &fault);

    [[nodiscard]] std::optional<QString> text(QLatin1StringView name) const;
    [[nodiscard]] std::optional<double> number(QLatin1StringView name) const;

    /// A whole number from 0 to 2^53, also when written as 1e3 or 5.0. Fractions, negative and larger numbers are
    /// faults: beyond 2^53 not every whole number survives the way through a double.
    [[nodiscard]] std::optional<qint64> count(QLatin1StringView name) const;

    [[nodiscard]] std::optional<JsonReader> object(QLatin1StringView name) const;

    /// The objects of an array; absent and null read as an empty array, null elements are left out.
    [[nodiscard]] QList<JsonReader> objects(QLatin1StringView name) const;

    /// The texts of an array; absent and null read as an empty array, null elements are left out.
    [[nodiscard]] QStringList texts(QLatin1StringView name) const;

    /// As object(), but a fault when it is not there.
    [[nodiscard]] JsonReader requiredObject(QLatin1StringView name) const;

private:
    JsonReader(QJsonObject object, QString path, JsonFault &fault);
    [[nodiscard]] std::optional<QJsonValue> member(QLatin1StringView name) const;
    [[nodiscard]] QString pathTo(QLatin1StringView name) const;
    void noteType(QLatin1StringView name, const QString &expected, const QJsonValue &found) const;

    QJsonObject m_object;
    QString m_path; ///< "$", "$.A.B[3]"
    JsonFault *m_fault;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/projectdescription.h"

#include <QByteArray>

namespace dw {

/// JSON as Rekognition writes it. By hand, because QJsonDocument sorts members and has its own mind about numbers.
/// Absent members are left out.

/// Text in quotes.
[[nodiscard]] QByteArray wireText(const QString &text);

/// Epoch seconds in scientific notation, e.g. 1.533422155042E9. Source: the Rekognition guide's examples of answers.
[[nodiscard]] QByteArray wireTimestamp(double epochSeconds);

[[nodiscard]] QByteArray wireDescription(const DatasetDescription &description);
[[nodiscard]] QByteArray wireProject(const ProjectDescription &project);

/// {"name":value,...}: takes members one by one.
class WireObject {
public:
    void add(QByteArrayView name, const QByteArray &json)
    {
        m_json += m_json.isEmpty() ? "{\"" : ",\"";
        m_json += name;
        m_json += "\":";
        m_json += json;
    }
    [[nodiscard]] QByteArray finished() const { return m_json.isEmpty() ? QByteArray("{}") : m_json + '}'; }

private:
    QByteArray m_json;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rekognition/datasetdescription.h"

#include <QFile>
#include <QJsonObject>

namespace dw::test {

/// A file of tests/data.
inline QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(DW_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Values back as JSON in the AWS CLI's wording, to compare with what the AWS CLI read from the same bytes. What is absent
// is left out.

inline void insert(QJsonObject &object, const QString &name, const std::optional<QString> &value)
{
    if (value)
        object.insert(name, *value);
}

inline void insert(QJsonObject &object, const QString &name, const std::optional<qint64> &value)
{
    if (value)
        object.insert(name, *value);
}

inline void insert(QJsonObject &object, const QString &name, const std::optional<double> &seconds)
{
    if (!seconds)
        return;
    const QDateTime time = fromEpochSeconds(*seconds);
    const QString form = time.time().msec() == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00")
                                                 : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz000+00:00");
    object.insert(name, time.toString(form));
}

template<typename Enum>
void insert(QJsonObject &object, const QString &name, const std::optional<Word<Enum>> &word)
{
    if (word)
        object.insert(name, word->text);
}

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/stsanswer.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace dw {

ApiError malformedAnswer(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.message = message;
    return error;
}

Result<QHash<QString, QString>> readStsAnswer(const QByteArray &body, QLatin1StringView result)
{
    QXmlStreamReader xml(body);
    QHash<QString, QString> texts;
    QString text;
    int depth = 0; // within the result; 0 outside
    bool isFound = false;
    bool isLeaf = false; // nothing but text since the last start
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD: return failure(malformedAnswer(u"The answer holds a document type"_s));
        case QXmlStreamReader::StartElement:
            if (depth > 0 && !text.trimmed().isEmpty())
                return failure(malformedAnswer(u"The answer holds an element within a value"_s));
            if (depth > 0 || (!isFound && xml.name() == result))
                ++depth;
            isFound = isFound || depth > 0;
            isLeaf = depth > 1;
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf) {
                if (texts.contains(xml.name().toString()))
                    return failure(malformedAnswer(u"The answer says something twice"_s));
                texts.insert(xml.name().toString(), text);
            } else if (depth > 0 && !text.trimmed().isEmpty()) {
                return failure(malformedAnswer(u"The answer holds a value beside an element"_s));
            }
            isLeaf = false;
            text.clear();
            depth -= depth > 0;
            break;
        default: // comments, the declaration: nothing of ours
            break;
        }
    }
    if (xml.hasError())
        return failure(malformedAnswer(u"The answer is not well-formed XML"_s));
    if (!isFound)
        return failure(malformedAnswer(u"The answer is another operation's"_s));
    return texts;
}

} // namespace dw

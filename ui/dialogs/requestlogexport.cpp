// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requestlogexport.h"

#include "ui/text/spreadsheettext.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString resultWord(const ApiCallRecord &record)
{
    if (!record.error)
        return u"OK"_s;
    return record.code.isEmpty() ? kindName(*record.error) : record.code;
}

QString statusText(const ApiCallRecord &record)
{
    return record.httpStatus > 0 ? QString::number(record.httpStatus) : QString();
}

} // namespace

QByteArray requestLogCsv(const QList<ApiCallRecord> &records)
{
    QByteArray csv = "time,operation,connection,region,host,result,http_status,ms,attempts,throttled,request_id,message\r\n"_ba;
    for (const ApiCallRecord &record : records) {
        csv += csvRecord({record.time.toUTC().toString(Qt::ISODateWithMs), QString::fromLatin1(record.operation),
                          record.connection, record.region, record.host, resultWord(record), statusText(record),
                          QString::number(record.duration.count()), QString::number(record.attempts),
                          QString::number(record.throttledAttempts), record.requestId, record.message});
    }
    return csv;
}

} // namespace dw

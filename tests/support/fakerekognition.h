// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/loopbackserver.h"
#include "rekognition/datasetarn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace dw::test {

using namespace Qt::StringLiterals;

/// A service on the loopback that answers what the test put in it, and writes down what it was asked.
class FakeRekognition final {
public:
    struct Dataset {
        QString status = u"UPDATE_COMPLETE"_s;
        int labeled = 420;
        int total = 500;
    };

    QMap<QString, Dataset> datasets; ///< by ARN
    QByteArray projectsError; ///< code that DescribeProjects answers instead, e.g. "AccessDeniedException"
    QByteArray datasetError; ///< the same for DescribeDataset
    QMap<QString, QByteArray> errors; ///< the same for single datasets, by ARN
    QStringList asked; ///< ARNs in the order of DescribeDataset
    int sweeps = 0; ///< calls of DescribeProjects

    [[nodiscard]] bool listen() { return m_server.listen(); }
    [[nodiscard]] QUrl url() const { return QUrl(QString::fromLatin1(m_server.url())); }

private:
    static HttpResponse json(int status, const QJsonObject &object)
    {
        return {status, {{"Content-Type", "application/x-amz-json-1.1"}, {"x-amzn-RequestId", "1-2-3"}},
                QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }

    static HttpResponse error(const QByteArray &code)
    {
        return json(400, {{u"__type"_s, QString::fromLatin1(code)}, {u"message"_s, u"as the test wanted"_s}});
    }

    HttpResponse answer(const HttpRequest &request)
    {
        if (request.header("x-amz-target").endsWith("DescribeProjects")) {
            ++sweeps;
            return projectsError.isEmpty() ? projects() : error(projectsError);
        }
        const QString arn = QJsonDocument::fromJson(request.body)[u"DatasetArn"_s].toString();
        asked.append(arn);
        if (!datasetError.isEmpty())
            return error(datasetError);
        if (errors.contains(arn))
            return error(errors[arn]);
        if (!datasets.contains(arn))
            return error("ResourceNotFoundException");
        const Dataset &dataset = datasets[arn];
        const QJsonObject stats{{u"LabeledEntries"_s, dataset.labeled}, {u"TotalEntries"_s, dataset.total}};
        return json(200, {{u"DatasetDescription"_s,
                           QJsonObject{{u"Status"_s, dataset.status}, {u"DatasetStats"_s, stats}}}});
    }

    HttpResponse projects() const
    {
        QJsonArray list;
        for (auto it = datasets.begin(); it != datasets.end(); ++it)
            list.append(QJsonObject{{u"DatasetArn"_s, it.key()}, {u"Status"_s, it->status}});
        return json(200, {{u"ProjectDescriptions"_s, QJsonArray{QJsonObject{{u"Datasets"_s, list}}}}});
    }

    LoopbackServer m_server{[this](const HttpRequest &request, QTcpSocket &) { return answer(request); }};
};

} // namespace dw::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/labelreader.h"

#include "connections/connection.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int priority = 5; // before the engine's own calls: somebody waits for it

} // namespace

LabelReader::LabelReader(const DatasetRepository &repository, const ConnectionBook &book, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
{
    connect(&repository, &DatasetRepository::datasetsRemoved, this, [this](const QList<DatasetArn> &arns) {
        for (const DatasetArn &arn : arns)
            m_known.remove(arn);
    });
}

void LabelReader::read(const DatasetArn &arn)
{
    if (m_readings.contains(arn))
        return;
    m_readings.insert(arn, {});
    ask(arn, std::nullopt);
}

void LabelReader::ask(const DatasetArn &arn, const std::optional<QString> &token)
{
    const DatasetSnapshot *snapshot = m_repository.find(arn);
    Connection *connection = snapshot ? m_book.find(snapshot->connectionId) : nullptr;
    RekognitionClient *client = connection ? connection->client(arn.region()) : nullptr;
    if (!client) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.operation = u"ListDatasetLabels"_s;
        QMetaObject::invokeMethod(
            this, [=, this] { finish(arn, error); }, Qt::QueuedConnection);
        return;
    }
    ListPage page;
    page.nextToken = token;
    ListDatasetLabelsCall *call = client->listDatasetLabels(arn, page, priority);
    connect(call, &ApiCall::finished, this, [this, arn, call] { onPage(arn, call->result()); });
}

void LabelReader::onPage(const DatasetArn &arn, const Result<LabelsPage> &page)
{
    if (!page) {
        finish(arn, page.error());
        return;
    }
    Reading &reading = m_readings[arn];
    reading.labels += page->labels;
    if (page->nextToken && !reading.tokens.contains(*page->nextToken)) {
        reading.tokens.insert(*page->nextToken);
        ask(arn, page->nextToken);
        return;
    }
    finish(arn, std::nullopt);
}

void LabelReader::finish(const DatasetArn &arn, const std::optional<ApiError> &error)
{
    const Reading reading = m_readings.take(arn);
    DatasetLabels labels = m_known.value(arn);
    if (!error || error->kind != ApiError::Kind::Cancelled) // nobody is told of what they closed themselves
        labels.error = error;
    if (!error) {
        labels.isRead = true;
        labels.labels = reading.labels;
    }
    if (m_repository.contains(arn))
        m_known.insert(arn, labels);
    Q_EMIT labelsRead(arn, labels);
}

} // namespace dw

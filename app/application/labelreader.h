// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/connectionbook.h"
#include "datasets/datasetlabels.h"
#include "rekognition/rekognitioncalls.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace dw {

/// Reads all labels of a dataset, page by page, through the connection that watches it. A failure keeps what was read before.
class LabelReader final : public QObject {
    Q_OBJECT
public:
    /// What is referred to outlives this.
    LabelReader(const DatasetRepository &repository, const ConnectionBook &book, QObject *parent = nullptr);

    /// Begins to read; nothing happens where it is being read already.
    void read(const DatasetArn &arn);

Q_SIGNALS:
    /// What is known now. Comes once for each read(), never inside it, also when the connection goes or the dataset is not
    /// watched any more.
    void labelsRead(const dw::DatasetArn &arn, const dw::DatasetLabels &labels);

private:
    struct Reading {
        QList<DatasetLabel> labels;
        QSet<QString> tokens; ///< seen; one that comes again would go round for ever
    };
    void ask(const DatasetArn &arn, const std::optional<QString> &token);
    void onPage(const DatasetArn &arn, const Result<LabelsPage> &page);
    void finish(const DatasetArn &arn, const std::optional<ApiError> &error);

    const DatasetRepository &m_repository;
    const ConnectionBook &m_book;
    QHash<DatasetArn, Reading> m_readings;
    QHash<DatasetArn, DatasetLabels> m_known;
};

} // namespace dw

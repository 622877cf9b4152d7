// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace dw {

enum class DatasetType { Train, Test };

/// The ARN of a Custom Labels dataset, known to be well formed:
/// arn:PARTITION:rekognition:REGION:ACCOUNT:project/PROJECT/dataset/train|test/ID
/// Pattern and length (20 to 2048) from the service model of Amazon Rekognition 2016-06-27.
class DatasetArn {
public:
    DatasetArn() = default; ///< null; isNull() is true and every part is empty

    /// Nothing when \p text is not a dataset ARN. Surrounding white space is not forgiven: trim first.
    [[nodiscard]] static std::optional<DatasetArn> parse(const QString &text);

    [[nodiscard]] bool isNull() const noexcept { return m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const noexcept { return m_text; }
    [[nodiscard]] const QString &partition() const noexcept { return m_partition; }
    [[nodiscard]] const QString &region() const noexcept { return m_region; }
    [[nodiscard]] const QString &account() const noexcept { return m_account; }
    [[nodiscard]] const QString &project() const noexcept { return m_project; } ///< the project's name
    [[nodiscard]] DatasetType type() const noexcept { return m_type; }
    [[nodiscard]] const QString &id() const noexcept { return m_id; } ///< digits; epoch milliseconds in every example seen

    bool operator==(const DatasetArn &other) const noexcept { return m_text == other.m_text; }
    bool operator<(const DatasetArn &other) const noexcept { return m_text < other.m_text; }
    friend size_t qHash(const DatasetArn &arn, size_t seed = 0) noexcept { return qHash(arn.m_text, seed); }

private:
    QString m_text;
    QString m_partition;
    QString m_region;
    QString m_account;
    QString m_project;
    QString m_id;
    DatasetType m_type = DatasetType::Train;
};

/// What is wrong with a line that was meant to be a dataset ARN, or Fine.
enum class DatasetArnProblem { Fine, Empty, Length, NotAnArn, OtherService, ProjectArn, Region, Account, Project, Type, Id };
[[nodiscard]] DatasetArnProblem checkDatasetArn(const QString &text);

} // namespace dw

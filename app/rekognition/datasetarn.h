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
    [[nodiscard]] QString partition() const;
    [[nodiscard]] QString region() const;
    [[nodiscard]] QString account() const;
    [[nodiscard]] QString project() const; ///< the project's name
    [[nodiscard]] DatasetType type() const noexcept { return m_type; }
    [[nodiscard]] QString id() const; ///< digits; epoch milliseconds in every example seen

    bool operator==(const DatasetArn &other) const noexcept { return m_text == other.m_text; }
    bool operator<(const DatasetArn &other) const noexcept { return m_text < other.m_text; }
    friend size_t qHash(const DatasetArn &arn, size_t seed = 0) noexcept { return qHash(arn.m_text, seed); }

private:
    // Thousands of ARNs are kept, several times each: places of the parts take 8 bytes, the parts themselves 400
    QString m_text;
    quint16 m_region = 0;
    quint16 m_account = 0;
    quint16 m_project = 0;
    quint16 m_id = 0;
    DatasetType m_type = DatasetType::Train;
};

/// What is wrong with a line that was meant to be a dataset ARN, or Fine.
enum class DatasetArnProblem { Fine, Empty, Length, NotAnArn, OtherService, ProjectArn, Region, Account, Project, Type, Id };
[[nodiscard]] DatasetArnProblem checkDatasetArn(const QString &text);

} // namespace dw

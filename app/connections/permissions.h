// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>

namespace dw {

/// The four reads this program makes of Rekognition. Source: Service Authorization Reference, Amazon Rekognition.
enum class ReadAction { DescribeProjects, DescribeDataset, ListDatasetLabels, ListDatasetEntries };
inline constexpr std::array readActions{ReadAction::DescribeProjects, ReadAction::DescribeDataset,
                                        ReadAction::ListDatasetLabels, ReadAction::ListDatasetEntries};

/// As a policy names it after "rekognition:", and as errors name the operation, e.g. "ListDatasetEntries".
[[nodiscard]] constexpr QLatin1StringView actionName(ReadAction action)
{
    switch (action) {
    case ReadAction::DescribeProjects: return QLatin1StringView("DescribeProjects");
    case ReadAction::DescribeDataset: return QLatin1StringView("DescribeDataset");
    case ReadAction::ListDatasetLabels: return QLatin1StringView("ListDatasetLabels");
    case ReadAction::ListDatasetEntries: return QLatin1StringView("ListDatasetEntries");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

enum class Permission {
    Unknown, ///< not asked yet, or there was no dataset to ask about
    Allowed,
    Denied,
};

/// What an identity may do in a region, as AWS answered.
struct RegionPermissions {
    QString region;
    std::array<Permission, readActions.size()> actions{}; ///< in the order of readActions

    [[nodiscard]] Permission of(ReadAction action) const { return actions[static_cast<size_t>(action)]; }
    bool operator==(const RegionPermissions &) const = default;
};

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

class QWidget;

namespace dw {

/// The topics of the built-in guide in reading order: one Markdown file each in resources/guide.
enum class GuideTopic {
    Start,
    Connect,
    Privacy,
    Table,
    Statuses,
    Filter,
    Notes,
    Charts,
    History,
    Alerts,
    Errors,
    LabelsAndReadiness,
    ManifestCheck,
    CostGuard,
    Sharing,
    Settings,
    Keys,
    Troubleshooting,
};
constexpr int guideTopicCount = int(GuideTopic::Troubleshooting) + 1;

/// The name of its file and of links to it: "labels-and-readiness".
[[nodiscard]] QString guideTopicName(GuideTopic topic);
/// Absent for a name that no topic has.
[[nodiscard]] std::optional<GuideTopic> guideTopicNamed(QStringView name);

struct GuideText {
    QString title; ///< the first line
    QString markdown; ///< our own words, in English, with the title
};
[[nodiscard]] GuideText guideText(GuideTopic topic);

/// F1 in \p widget and in what it holds opens this topic, unless a part has one of its own.
void setGuideTopic(QWidget &widget, GuideTopic topic);
/// The topic that fits where a person is: of the widget itself, else of what it stands in; Start where none says so, and for
/// null.
[[nodiscard]] GuideTopic guideTopicFor(const QWidget *widget);

} // namespace dw

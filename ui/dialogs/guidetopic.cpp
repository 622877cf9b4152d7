// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guidetopic.h"

#include <QFile>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

// the macro declares a function, which must be outside every namespace
static void loadGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace dw {
namespace {

constexpr char topicProperty[] = "guideTopic";

} // namespace

QString guideTopicName(GuideTopic topic)
{
    switch (topic) {
    case GuideTopic::Start: return u"start"_s;
    case GuideTopic::Connect: return u"connect"_s;
    case GuideTopic::Privacy: return u"privacy"_s;
    case GuideTopic::Table: return u"table"_s;
    case GuideTopic::Statuses: return u"statuses"_s;
    case GuideTopic::Filter: return u"filter"_s;
    case GuideTopic::Notes: return u"notes"_s;
    case GuideTopic::Charts: return u"charts"_s;
    case GuideTopic::History: return u"history"_s;
    case GuideTopic::Alerts: return u"alerts"_s;
    case GuideTopic::Errors: return u"errors"_s;
    case GuideTopic::LabelsAndReadiness: return u"labels-and-readiness"_s;
    case GuideTopic::ManifestCheck: return u"manifest-check"_s;
    case GuideTopic::CostGuard: return u"cost-guard"_s;
    case GuideTopic::Sharing: return u"sharing"_s;
    case GuideTopic::Settings: return u"settings"_s;
    case GuideTopic::Keys: return u"keys"_s;
    case GuideTopic::Troubleshooting: return u"troubleshooting"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

std::optional<GuideTopic> guideTopicNamed(QStringView name)
{
    for (int i = 0; i < guideTopicCount; ++i) {
        if (guideTopicName(GuideTopic(i)) == name)
            return GuideTopic(i);
    }
    return {};
}

GuideText guideText(GuideTopic topic)
{
    loadGuide();
    QFile file(u":/guide/%1.md"_s.arg(guideTopicName(topic)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    const QString markdown = QString::fromUtf8(file.readAll());
    return {markdown.section(u'\n', 0, 0).remove(u"# "_s), markdown};
}

void setGuideTopic(QWidget &widget, GuideTopic topic)
{
    widget.setProperty(topicProperty, guideTopicName(topic));
}

GuideTopic guideTopicFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto topic = guideTopicNamed(widget->property(topicProperty).toString()))
            return *topic;
    }
    return GuideTopic::Start;
}

} // namespace dw

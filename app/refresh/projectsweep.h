// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rekognition/projectdescription.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace dw {

class DescribeProjectsCall;
class RekognitionClient;

/// Reads every page of DescribeProjects of one region, one after the other. Emits finished() exactly once, unless it is
/// destroyed before.
class ProjectSweep final : public QObject {
    Q_OBJECT
public:
    ProjectSweep(RekognitionClient &client, int priority, QObject *parent = nullptr);
    ~ProjectSweep() override;

    void start();

    /// Every project, or why a page could not be read. Only after finished().
    [[nodiscard]] const Result<QList<ProjectDescription>> &result() const noexcept { return m_result; }

Q_SIGNALS:
    void finished();

private:
    void ask(const std::optional<QString> &token);
    void onPage();

    RekognitionClient &m_client;
    int m_priority;
    QPointer<DescribeProjectsCall> m_call;
    QSet<QString> m_tokens; ///< a token that comes again would never end
    Result<QList<ProjectDescription>> m_result;
};

} // namespace dw

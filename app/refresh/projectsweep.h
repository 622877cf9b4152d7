// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rekognition/projectdescription.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>

namespace dw {

class DescribeProjectsCall;
class RekognitionClient;

/// Reads every page of DescribeProjects of one region, one after the other. Emits pageRead() for each as it comes, and
/// finished() exactly once, unless it is destroyed before.
class ProjectSweep final : public QObject {
    Q_OBJECT
public:
    ProjectSweep(RekognitionClient &client, int priority, QObject *parent = nullptr);
    ~ProjectSweep() override;

    void start();

    /// Every project, or why a page could not be read. Only after finished().
    [[nodiscard]] const Result<QList<ProjectDescription>> &result() const noexcept { return m_result; }

Q_SIGNALS:
    /// The page was asked for at \p sentAt, a monotonic time, so it is not older.
    void pageRead(const QList<dw::ProjectDescription> &projects, std::chrono::milliseconds sentAt);
    /// The service refused an attempt at a page because of its rate; a later attempt may have gone well.
    void throttled();
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

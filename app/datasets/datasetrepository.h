// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "datasets/datasetsnapshot.h"
#include "rekognition/projectdescription.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>

namespace dw {

/// Parts of a snapshot that can change on their own, so that views repaint only what they show of it.
enum class DatasetField : unsigned {
    Status = 1 << 0, ///< status, message, message code, state
    Counts = 1 << 1, ///< labeled, total, labels, errors
    Times = 1 << 2, ///< created, changed
    Checked = 1 << 3, ///< when it was last read
    Error = 1 << 4, ///< the last attempt's failure
    Attention = 1 << 5, ///< seen, errors rose, counts fell
    Notes = 1 << 6, ///< what the person wrote down, and when it was seen
    Visit = 1 << 7, ///< whether it changed since the last visit
    Hidden = 1 << 8, ///< whether the list shows it
    Progress = 1 << 9, ///< pace and forecast, which views keep beside the snapshot; never announced here
};
Q_DECLARE_FLAGS(DatasetFields, DatasetField)

/// The truth in memory: one snapshot per dataset ARN. Emits what changed; never asks anybody anything.
class DatasetRepository final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] qsizetype size() const noexcept { return m_snapshots.size(); }
    [[nodiscard]] bool contains(const DatasetArn &arn) const { return m_snapshots.contains(arn); }
    /// Valid until the next change. Null when unknown.
    [[nodiscard]] const DatasetSnapshot *find(const DatasetArn &arn) const;
    [[nodiscard]] QList<DatasetArn> arns() const { return m_snapshots.keys(); }
    [[nodiscard]] const QHash<DatasetArn, DatasetSnapshot> &snapshots() const noexcept { return m_snapshots; }

    /// Starts watching datasets; ARNs already known are left as they are.
    void add(const QList<DatasetArn> &arns, const QString &connectionId, const QString &connectionName);
    void remove(const QList<DatasetArn> &arns);

    /// A good answer of DescribeDataset replaces the description. \p now is the time of the answer.
    void applyDescription(const DatasetArn &arn, const DatasetDescription &description, const QDateTime &now);

    /// A good answer of DescribeProjects replaces status, message and creation time; counts stay.
    /// Returns true when status, message or code differ from what was known: worth a DescribeDataset.
    bool applyMetadata(const DatasetArn &arn, const DatasetMetadata &metadata, const QDateTime &now);

    /// What was known of it at \p checked, before this program ran. Nothing that was answered since is replaced, and it is
    /// not announced as checked.
    void restore(const DatasetArn &arn, const DatasetDescription &description, const QDateTime &checked);

    /// A failed attempt keeps every last good value and records why.
    void applyError(const DatasetArn &arn, const ApiError &error, const QDateTime &now);

    /// The wall clock was moved by \p step: every time of ours moves with it, so that ages stay true.
    void shiftTimes(std::chrono::milliseconds step);

    /// The person looked at them at \p now (UTC): no attention until something changes again. It stands in the notes, so
    /// that it can be kept; DatasetField::Notes says when to, also when something new clears it.
    void markSeen(const QList<DatasetArn> &arns, const QDateTime &now);

    /// Takes datasets out of the list, or back into it; they are watched all the same. It stands in the notes.
    void setHidden(const QList<DatasetArn> &arns, bool hidden);

    /// What a person wrote down, now or in an earlier run. A dataset that was seen then needs no attention.
    void setNotes(const DatasetArn &arn, const DatasetNotes &notes);

    /// These changed while nobody looked, and no others.
    void setChangedSinceVisit(const QList<DatasetArn> &arns);

Q_SIGNALS:
    void datasetsAdded(const QList<dw::DatasetArn> &arns);
    void datasetsRemoved(const QList<dw::DatasetArn> &arns);
    void datasetChanged(const dw::DatasetArn &arn, dw::DatasetFields fields);

private:
    QHash<DatasetArn, DatasetSnapshot> m_snapshots;
};

} // namespace dw

Q_DECLARE_OPERATORS_FOR_FLAGS(dw::DatasetFields)

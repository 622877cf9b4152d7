// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/datasetrepository.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace dw {

class RefreshScheduler;

/// Saves a picture of a window once it shows what it is for: one sweep was answered and every row on screen described.
/// Emits finished() once, within \p patience in any case.
class Snapshot final : public QObject {
    Q_OBJECT
public:
    Snapshot(QWidget &window, const DatasetRepository &repository, RefreshScheduler &scheduler, const QString &fileName,
             std::chrono::milliseconds patience = std::chrono::seconds(30), QObject *parent = nullptr);

    void setVisible(const QList<DatasetArn> &arns);

    /// There is no connection, so nothing is to be waited for: the first-run page is the picture.
    void expectNothing();

    /// What is shown will not come: finished() follows with \p why, unless the picture is being taken already.
    void giveUp(const QString &why);

    /// From now on windows are drawn as if they were the active one: without a display none ever is, and its selection
    /// would be grey. Until the palette is another one.
    static void showAsActive();

Q_SIGNALS:
    /// \p problem is empty when the picture was saved; else it says in one line why there is none.
    void finished(const QString &problem);

private:
    void check();
    void save();
    void finish(const QString &problem);
    [[nodiscard]] QString whatIsMissing() const;

    QWidget &m_window;
    const DatasetRepository &m_repository;
    QString m_fileName;
    QTimer m_patience;
    QList<DatasetArn> m_visible;
    bool m_swept = false;
    bool m_expectsNothing = false;
    bool m_saving = false;
};

} // namespace dw

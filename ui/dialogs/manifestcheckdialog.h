// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestcheck.h"
#include "rekognition/datasetarn.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dw {

class ManifestFindingModel;
class PlainLabel;

/// Checks a local manifest against the documented rules, and lists what AWS would reject or drop silently. Nothing leaves
/// the computer. Stays beside the window.
class ManifestCheckDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the manifest is compared with: the dataset that was made from it.
    struct Dataset {
        DatasetArn arn;
        std::optional<qint64> totalEntries;
    };
    explicit ManifestCheckDialog(const std::optional<Dataset> &dataset = {}, QWidget *parent = nullptr);

    /// Checks the file at \p path.
    void check(const QString &path);

    /// Writes the findings that are listed as CSV, and says below the table how that went.
    void exportTo(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void showProgress(qint64 bytes, qint64 total);
    void showReport(const Result<ManifestReport> &report);
    void setRunning(bool isRunning);
    [[nodiscard]] QString listedNote(const ManifestReport &report) const;
    void copySelection() const;
    void chooseExport();
    [[nodiscard]] QByteArray csv() const;

    std::optional<Dataset> m_dataset;
    ManifestCheck m_check;
    QString m_path;
    ManifestFindingModel *m_findings;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_file;
    PlainLabel *m_verdict;
    PlainLabel *m_facts;
    PlainLabel *m_outcome; ///< of the last export
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QTableView *m_table;
};

} // namespace dw

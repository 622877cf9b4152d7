// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"
#include "rekognition/projectdescription.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace dw {

class FindDatasetsPage;
class PasteArnsPage;

/// Datasets to watch, found in AWS or pasted as ARNs, for one connection.
class AddDatasetsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AddDatasetsDialog(QWidget *parent = nullptr);

    /// Begins anew. \p chosen is the connection to start with; empty: the first.
    void start(const QList<ConnectionSummary> &connections, const QString &chosen, const QSet<DatasetArn> &watched);

    /// Answers to findRequested(); ignored when they are about another connection than the one on show.
    void setProjects(const QString &connectionId, const QString &region, const QList<ProjectDescription> &projects);
    void setFindFailed(const QString &connectionId, const QString &region, const ApiError &error);

    /// Shows one of the two ways; finding begins at once.
    void showFind(bool everywhere);
    void showPaste();

Q_SIGNALS:
    void findRequested(const QString &connectionId, const QStringList &regions);
    void datasetsChosen(const QString &connectionId, const QList<dw::DatasetArn> &arns);

private:
    [[nodiscard]] QString connectionId() const;
    [[nodiscard]] QList<DatasetArn> chosen() const;
    void onConnectionChanged();
    void onChosenChanged();
    void onAcceptClicked();

    QList<ConnectionSummary> m_connections;
    QSet<DatasetArn> m_watched;
    QComboBox *m_connection;
    QTabWidget *m_ways;
    FindDatasetsPage *m_find;
    PasteArnsPage *m_paste;
    QPushButton *m_accept;
};

} // namespace dw

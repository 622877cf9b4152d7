// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionsummary.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace dw {

class PlainLabel;

/// What a connection may read in which region, as AWS answered, and the policy for the rest.
class PermissionsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PermissionsDialog(QWidget *parent = nullptr);

    void setConnection(const ConnectionSummary &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPermissions();
    void copyPolicy();

    ConnectionSummary m_connection;
    PlainLabel *m_who;
    QTreeWidget *m_table;
    PlainLabel *m_note;
    QPushButton *m_copy;
};

} // namespace dw

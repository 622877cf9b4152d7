// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adddatasetsdialog.h"

#include "ui/dialogs/finddatasetspage.h"
#include "ui/dialogs/pastearnspage.h"
#include "ui/text/shownaccounts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dw {

AddDatasetsDialog::AddDatasetsDialog(QWidget *parent)
    : QDialog(parent)
    , m_connection(new QComboBox(this))
    , m_ways(new QTabWidget(this))
    , m_find(new FindDatasetsPage(this))
    , m_paste(new PasteArnsPage(this))
{
    setWindowTitle(tr("Add datasets"));
    resize(680, 520);
    m_ways->setAccessibleName(tr("Ways to add datasets"));
    m_ways->addTab(m_find, tr("Find datasets"));
    m_ways->addTab(m_paste, tr("Paste ARNs"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Connection"), m_connection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_ways, 1);
    layout->addWidget(buttons);

    connect(m_connection, &QComboBox::currentIndexChanged, this, &AddDatasetsDialog::onConnectionChanged);
    connect(m_ways, &QTabWidget::currentChanged, this, &AddDatasetsDialog::onChosenChanged);
    connect(m_find, &FindDatasetsPage::chosenChanged, this, &AddDatasetsDialog::onChosenChanged);
    connect(m_find, &FindDatasetsPage::findRequested, this,
            [this](const QStringList &regions) { Q_EMIT findRequested(connectionId(), regions); });
    connect(m_paste, &PasteArnsPage::chosenChanged, this, &AddDatasetsDialog::onChosenChanged);
    connect(m_accept, &QPushButton::clicked, this, &AddDatasetsDialog::onAcceptClicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onChosenChanged();
}

void AddDatasetsDialog::start(const QList<ConnectionSummary> &connections, const QString &chosen,
                              const QSet<DatasetArn> &watched)
{
    m_connections = connections;
    m_watched = watched;
    {
        const QSignalBlocker filling(m_connection);
        m_connection->clear();
        for (const ConnectionSummary &connection : connections)
            m_connection->addItem(shownText(connection.name), connection.id);
        m_connection->setCurrentIndex(qMax(0, m_connection->findData(chosen)));
    }
    onConnectionChanged();
}

void AddDatasetsDialog::setProjects(const QString &id, const QString &region, const QList<ProjectDescription> &projects)
{
    if (id == connectionId())
        m_find->setProjects(region, projects);
}

void AddDatasetsDialog::setFindFailed(const QString &id, const QString &region, const ApiError &error)
{
    if (id == connectionId())
        m_find->setFailed(region, error);
}

void AddDatasetsDialog::showFind(bool everywhere)
{
    m_ways->setCurrentWidget(m_find);
    m_find->find(everywhere);
}

void AddDatasetsDialog::showPaste()
{
    m_ways->setCurrentWidget(m_paste);
}

QString AddDatasetsDialog::connectionId() const
{
    return m_connection->currentData().toString();
}

QList<DatasetArn> AddDatasetsDialog::chosen() const
{
    return m_ways->currentWidget() == m_find ? m_find->chosen() : m_paste->chosen();
}

void AddDatasetsDialog::onConnectionChanged()
{
    const QString id = connectionId();
    const auto connection = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                         [&id](const auto &candidate) { return candidate.id == id; });
    m_find->start(connection == m_connections.cend() ? QStringList() : connection->regions, m_watched);
}

void AddDatasetsDialog::onChosenChanged()
{
    const auto count = int(chosen().size());
    m_accept->setEnabled(count > 0 && !connectionId().isEmpty());
    //: Button: watch so many datasets
    m_accept->setText(count > 0 ? tr("Add %Ln dataset(s)", nullptr, count) : tr("Add"));
}

void AddDatasetsDialog::onAcceptClicked()
{
    Q_EMIT datasetsChosen(connectionId(), chosen());
    accept();
}

} // namespace dw

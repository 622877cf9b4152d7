// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "core/regions.h"
#include "ui/dialogs/regions.h"
#include "ui/panels/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int rowHeight = 22; // rows are uniform, so the first one counts

QString kindText(ProfileChoice::Kind kind)
{
    using Kind = ProfileChoice::Kind;
    switch (kind) {
    case Kind::StaticKeys: return ProfileDialog::tr("Access key");
    case Kind::SessionKeys: return ProfileDialog::tr("Temporary keys");
    case Kind::SingleSignOn: return ProfileDialog::tr("Single sign-on");
    case Kind::AssumeRole: return ProfileDialog::tr("Role");
    case Kind::CredentialProcess: return ProfileDialog::tr("Another program");
    case Kind::Empty: return ProfileDialog::tr("No credentials");
    case Kind::Other: return ProfileDialog::tr("Other");
    }
    Q_UNREACHABLE();
}

QString noteText(const ProfileChoice &profile)
{
    if (profile.connected)
        return ProfileDialog::tr("Connected already");
    if (!profile.problem.isEmpty())
        return profile.problem;
    return profile.supported ? QString() : ProfileDialog::tr("This way to sign in is not supported yet");
}

} // namespace

ProfileDialog::ProfileDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_nothing(new PlainLabel(tr("No profiles found in ~/.aws/config and ~/.aws/credentials. The AWS CLI makes one with "
                                  "“aws configure”."),
                               this))
    , m_regions(new QComboBox(this))
    , m_problem(new PlainLabel({}, this))
{
    setWindowTitle(tr("Use AWS profiles"));
    resize(640, 400);
    m_list->setAccessibleName(tr("Profiles"));
    //: Column headings of the list of AWS profiles
    m_list->setHeaderLabels({tr("Profile"), tr("Signs in with"), tr("Region"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_nothing->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_regions->setEditable(true);
    m_regions->addItem(QString());
    m_regions->addItems(customLabelsRegions());
    m_regions->lineEdit()->setPlaceholderText(tr("As the profile says"));
    m_regions->setToolTip(tr("One region or several, separated by commas; needed where a profile names none"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Regions"), m_regions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_list, &QTreeWidget::itemChanged, this, &ProfileDialog::onChanged);
    connect(m_regions, &QComboBox::editTextChanged, this, &ProfileDialog::onChanged);
    connect(m_accept, &QPushButton::clicked, this, &ProfileDialog::onAcceptClicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setProfiles({});
}

void ProfileDialog::setProfiles(const QList<ProfileChoice> &profiles)
{
    const QStringList ticked = chosen();
    m_profiles = profiles;
    m_list->clear();
    for (const ProfileChoice &profile : profiles) {
        auto *item = new QTreeWidgetItem(m_list, {profile.name, kindText(profile.kind), profile.region, noteText(profile)});
        item->setSizeHint(0, {0, rowHeight});
        const bool usable = profile.supported && !profile.connected;
        item->setFlags(usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable);
        item->setCheckState(0, usable && ticked.contains(profile.name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setVisible(!profiles.isEmpty());
    m_nothing->setVisible(profiles.isEmpty());
    onChanged();
}

QStringList ProfileDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            names.append(m_list->topLevelItem(row)->text(0));
    }
    return names;
}

void ProfileDialog::onChanged()
{
    const QStringList names = chosen();
    const QStringList regions = parseRegions(m_regions->currentText());
    QString problem;
    if (const QString bad = malformedRegion(regions); !bad.isEmpty())
        problem = tr("“%1” is not the name of a region; one looks like eu-west-1.").arg(bad);
    const auto lacksRegion = [&](const ProfileChoice &p) { return p.region.isEmpty() && names.contains(p.name); };
    const auto without = std::find_if(m_profiles.cbegin(), m_profiles.cend(), lacksRegion);
    if (problem.isEmpty() && regions.isEmpty() && without != m_profiles.cend())
        problem = tr("The profile %1 names no region; choose one here.").arg(without->name);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_accept->setEnabled(!names.isEmpty() && problem.isEmpty());
}

void ProfileDialog::onAcceptClicked()
{
    Q_EMIT profilesChosen(chosen(), parseRegions(m_regions->currentText()));
    accept();
}

} // namespace dw

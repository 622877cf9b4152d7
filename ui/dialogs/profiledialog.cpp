// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "core/regions.h"
#include "ui/dialogs/profiletree.h"
#include "ui/dialogs/regions.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/credentialtext.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QSize usualSize(780, 520);
constexpr qsizetype searchAbove = 15; // profiles; fewer are seen at a glance

} // namespace

ProfileDialog::ProfileDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new ProfileTree(this))
    , m_nothing(new PlainLabel({}, this))
    , m_current(new ElidedLabel({}, this))
    , m_where(new QWidget(this))
    , m_regions(new QComboBox(m_where))
    , m_problem(new PlainLabel({}, this))
    , m_places({u"~/.aws/config"_s, u"~/.aws/credentials"_s})
{
    setWindowTitle(tr("Use AWS profiles"));
    resize(usualSize);
    m_search->setPlaceholderText(tr("Search profiles…"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_current->setDimmed(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_regions->setEditable(true);
    m_regions->setMinimumContentsLength(36);
    m_regions->addItem(QString());
    m_regions->setItemData(0, tr("As each profile says"), Qt::AccessibleTextRole);
    m_regions->lineEdit()->setAccessibleName(tr("Regions"));
    m_regions->addItems(customLabelsRegions());
    m_regions->lineEdit()->setPlaceholderText(tr("As each profile says"));
    m_regions->setToolTip(tr("One region or several, separated by commas; needed where a profile names none"));
    m_regions->setAccessibleName(tr("Regions"));
    buildLayout();

    connect(m_search, &QLineEdit::textChanged, m_tree, &ProfileTree::setSearch);
    connect(m_tree, &ProfileTree::chosenChanged, this, &ProfileDialog::onChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProfileDialog::showCurrent);
    connect(m_regions, &QComboBox::editTextChanged, this, &ProfileDialog::onChanged);
    setProfiles({}, {});
}

void ProfileDialog::buildLayout()
{
    auto *form = new QFormLayout(m_where);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Regions"), m_regions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_current);
    layout->addWidget(m_where);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ProfileDialog::onAcceptClicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProfileDialog::setProfiles(const QList<ProfileChoice> &profiles, const QDateTime &now)
{
    m_tree->setProfiles(profiles, now);
    const bool many = profiles.size() > searchAbove;
    if (!many)
        m_search->clear(); // what cannot be seen must not hide anything
    m_search->setVisible(many);
    m_tree->setVisible(!profiles.isEmpty());
    m_current->setVisible(!profiles.isEmpty());
    m_where->setVisible(!profiles.isEmpty());
    m_nothing->setVisible(profiles.isEmpty());
    showNothing();
    showCurrent();
}

void ProfileDialog::setPlaces(const QStringList &files)
{
    m_places.clear();
    for (const QString &file : files)
        m_places.append(writtenIn(file, 0));
    showNothing();
}

void ProfileDialog::showNothing()
{
    //: %1 is a list of files; leave the commands as they are
    m_nothing->setText(tr("No profiles found in %1.\n\n"
                          "Run “aws configure sso” in a terminal to sign in with IAM Identity Center, "
                          "or “aws configure” for an access key. Then come back here.")
                           .arg(m_places.join(tr(" and "))));
}

QStringList ProfileDialog::chosen() const
{
    QStringList names;
    for (const ProfileChoice &profile : m_tree->chosen())
        names.append(profile.name);
    return names;
}

void ProfileDialog::showCurrent()
{
    const ProfileChoice *profile = m_tree->current();
    QStringList parts;
    if (profile) {
        parts = {profileNote(*profile), writtenIn(profile->file, profile->line)};
        parts.removeAll(QString());
    }
    //: Stands between a reason and the file it is about
    m_current->setText(parts.join(tr(" – ")));
}

void ProfileDialog::onChanged()
{
    const QList<ProfileChoice> profiles = m_tree->chosen();
    const QStringList regions = parseRegions(m_regions->currentText());
    QString problem;
    bool allowed = !profiles.isEmpty();
    if (const QString bad = malformedRegion(regions); !bad.isEmpty()) {
        problem = tr("“%1” is not the name of a region; one looks like eu-west-1.").arg(bad);
        allowed = false;
    }
    const auto without = std::find_if(profiles.cbegin(), profiles.cend(), [](const auto &one) { return one.region.isEmpty(); });
    if (problem.isEmpty() && regions.isEmpty() && without != profiles.cend()) {
        problem = tr("The profile %1 names no region; choose one here.").arg(without->name);
        allowed = false;
    }
    if (problem.isEmpty())
        problem = regionWarning(regions);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool signsIn = std::any_of(profiles.begin(), profiles.end(), [](const auto &one) { return one.needsSignIn(); });
    m_accept->setText(signsIn ? tr("Sign in and connect") : tr("Connect"));
    m_accept->setEnabled(allowed);
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT profilesRequested();
}

void ProfileDialog::onAcceptClicked()
{
    QStringList sessions;
    for (const ProfileChoice &profile : m_tree->chosen()) {
        if (profile.needsSignIn() && !sessions.contains(profile.signInName()))
            sessions.append(profile.signInName());
    }
    Q_EMIT profilesChosen(chosen(), parseRegions(m_regions->currentText()));
    for (const QString &session : std::as_const(sessions))
        Q_EMIT signInRequested(session);
    accept();
}

} // namespace dw

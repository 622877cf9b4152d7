// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "sampleprofiles.h"
#include "ui/dialogs/profiletree.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/shownaccounts.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using SignIn = ProfileChoice::SignIn;
using Kind = ProfileChoice::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 50), QTimeZone::utc());

ProfileTree &tree(const QDialog &dialog)
{
    return *dialog.findChild<ProfileTree *>();
}

QTreeWidgetItem *item(const QDialog &dialog, const QString &name)
{
    const QList<QTreeWidgetItem *> found = tree(dialog).findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

QPushButton *acceptButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

bool says(const QDialog &dialog, const QString &words)
{
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlainLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

} // namespace

class TestProfileDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsAndTheirState_data();
    void groupsAndTheirState();
    void groupsComeInOrder();
    void aTickOnAGroupTicksThoseThatCanBeUsed();
    void theButtonSaysWhatHappens_data();
    void theButtonSaysWhatHappens();
    void oneSignInForEachSession();
    void whatCannotBeUsedSaysWhyAndWhere();
    void ticksAndClosedGroupsStayWhenReadAgain();
    void theSearchHidesAndKeepsTicks();
    void theKeyboardTicks();
    void aProfileWithoutRegionAsksForOne();
    void aRegionWithoutCustomLabelsIsAWarning();
    void nothingFoundSaysWhatToRun();
    void remoteTextIsPlain();
    void S18_accountIdsAreMaskedAndTicksStay();
    void twoHundredProfilesAreQuick();
};

void TestProfileDialog::groupsAndTheirState_data()
{
    QTest::addColumn<QList<ProfileChoice>>("profiles");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const ProfileChoice &profile, const QString &title, const QString &state) {
        QTest::newRow(name) << QList<ProfileChoice>{profile} << title << state;
    };
    row("signed in names the time", ssoProfile(u"a"_s, u"company-sso"_s, SignIn::SignedIn), u"company-sso"_s,
        u"Signed in until 18:40"_s);
    row("expired", ssoProfile(u"a"_s, u"company-sso"_s, SignIn::Expired), u"company-sso"_s, u"Sign-in expired"_s);
    row("never", ssoProfile(u"a"_s, u"company-sso"_s, SignIn::Never), u"company-sso"_s, u"Not signed in"_s);
    ProfileChoice old = ssoProfile(u"a"_s, {}, SignIn::Never);
    old.ssoStartUrl = u"https://d-123.awsapps.com/start"_s;
    row("the old form goes by its start URL", old, u"https://d-123.awsapps.com/start"_s, u"Not signed in"_s);
    row("keys have no sign-in", sampleProfile(u"a"_s), u"Keys"_s, {});
    row("roles", sampleProfile(u"a"_s, Kind::AssumeRole), u"Roles"_s, {});
    row("commands", sampleProfile(u"a"_s, Kind::CredentialProcess), u"Commands"_s, {});
    row("the rest", sampleProfile(u"a"_s, Kind::Other), u"Other"_s, {});
}

void TestProfileDialog::groupsAndTheirState()
{
    QFETCH(QList<ProfileChoice>, profiles);
    QFETCH(QString, title);
    QFETCH(QString, state);
    const QList<ProfileGroup> groups = profileGroups(profiles);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, title);
    QCOMPARE(signInText(groups.first(), now), state);
    QVERIFY(!profileKindText(profiles.first()).isEmpty());
}

void TestProfileDialog::groupsComeInOrder()
{
    QStringList titles;
    const QList<ProfileGroup> groups = profileGroups(teamProfiles());
    for (const ProfileGroup &group : groups)
        titles.append(group.title);
    QCOMPARE(titles, (QStringList{u"company-sso"_s, u"partner"_s, u"Keys"_s, u"Roles"_s, u"Commands"_s, u"Other"_s}));
    QStringList names;
    for (const ProfileChoice &profile : groups.first().profiles)
        names.append(profile.name);
    QCOMPARE(names, (QStringList{u"defects"_s, u"labeling"_s, u"vision-audit"_s, u"vision-v2"_s, u"vision-v10"_s}));
}

void TestProfileDialog::aTickOnAGroupTicksThoseThatCanBeUsed()
{
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    item(dialog, u"Keys"_s)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.chosen(), QStringList{u"old-laptop"_s}); // the other one is connected already
    item(dialog, u"company-sso"_s)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.chosen().size(), 6);
    item(dialog, u"vision-v2"_s)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(item(dialog, u"company-sso"_s)->checkState(0), Qt::PartiallyChecked);
    item(dialog, u"company-sso"_s)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(dialog.chosen(), QStringList{u"old-laptop"_s});
    QVERIFY(!(item(dialog, u"Other"_s)->flags() & Qt::ItemIsUserCheckable)); // nothing in it can be used
}

void TestProfileDialog::theButtonSaysWhatHappens_data()
{
    QTest::addColumn<QString>("ticked");
    QTest::addColumn<QString>("text");
    QTest::newRow("keys") << u"old-laptop"_s << u"Connect"_s;
    QTest::newRow("signed in") << u"labeling"_s << u"Connect"_s;
    QTest::newRow("expired") << u"partner-read"_s << u"Sign in and connect"_s;
}

void TestProfileDialog::theButtonSaysWhatHappens()
{
    QFETCH(QString, ticked);
    QFETCH(QString, text);
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    QVERIFY(!acceptButton(dialog)->isEnabled());
    item(dialog, ticked)->setCheckState(0, Qt::Checked);
    QVERIFY(acceptButton(dialog)->isEnabled());
    QCOMPARE(acceptButton(dialog)->text(), text);
}

void TestProfileDialog::oneSignInForEachSession()
{
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    QSignalSpy chosen(&dialog, &ProfileDialog::profilesChosen);
    QSignalSpy signIns(&dialog, &ProfileDialog::signInRequested);
    for (const QString &name : {u"partner"_s, u"company-sso"_s})
        item(dialog, name)->setCheckState(0, Qt::Checked);
    acceptButton(dialog)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toStringList().size(), 7);
    QVERIFY(chosen.first().at(1).toStringList().isEmpty());
    QCOMPARE(signIns.size(), 1); // two profiles share it; company-sso is signed in
    QCOMPARE(signIns.first().first().toString(), u"partner"_s);
}

void TestProfileDialog::whatCannotBeUsedSaysWhyAndWhere()
{
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    dialog.show();
    const QTreeWidgetItem *broken = item(dialog, u"broken"_s);
    QVERIFY(!(broken->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!broken->data(0, Qt::CheckStateRole).isValid()); // no box that cannot be ticked
    QCOMPARE(broken->text(3), u"The secret access key is missing"_s);
    QVERIFY(broken->toolTip(0).contains(u"/etc/aws/config, line 12"_s));
    tree(dialog).setCurrentItem(item(dialog, u"broken"_s));
    QVERIFY(says(dialog, u"The secret access key is missing – /etc/aws/config, line 12"_s));
    QCOMPARE(item(dialog, u"default"_s)->text(3), u"Connected already"_s);
}

void TestProfileDialog::ticksAndClosedGroupsStayWhenReadAgain()
{
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    item(dialog, u"labeling"_s)->setCheckState(0, Qt::Checked);
    item(dialog, u"partner"_s)->setExpanded(false);
    tree(dialog).setCurrentItem(item(dialog, u"vault"_s));
    QList<ProfileChoice> changed = teamProfiles();
    changed.removeLast();
    dialog.setProfiles(changed, now);
    QCOMPARE(dialog.chosen(), QStringList{u"labeling"_s});
    QVERIFY(!item(dialog, u"partner"_s)->isExpanded());
    QVERIFY(item(dialog, u"company-sso"_s)->isExpanded());
    QCOMPARE(tree(dialog).currentItem(), item(dialog, u"vault"_s));
}

void TestProfileDialog::theSearchHidesAndKeepsTicks()
{
    QList<ProfileChoice> profiles = teamProfiles();
    for (int i = 0; i < 10; ++i)
        profiles.append(ssoProfile(u"team-%1"_s.arg(i), u"third"_s, SignIn::Never));
    ProfileDialog dialog;
    dialog.setProfiles(profiles, now);
    dialog.show();
    auto *search = dialog.findChild<QLineEdit *>();
    QVERIFY(search->isVisible());
    item(dialog, u"vault"_s)->setCheckState(0, Qt::Checked);
    search->setText(u"THIRD team-7"_s);
    QVERIFY(item(dialog, u"company-sso"_s)->isHidden());
    QVERIFY(!item(dialog, u"team-7"_s)->isHidden());
    QVERIFY(item(dialog, u"team-6"_s)->isHidden());
    item(dialog, u"third"_s)->setCheckState(0, Qt::Checked); // nobody ticks what is not seen
    QCOMPARE(dialog.chosen(), (QStringList{u"team-7"_s, u"vault"_s}));
    search->clear();
    QCOMPARE(item(dialog, u"third"_s)->checkState(0), Qt::PartiallyChecked);
    dialog.setProfiles(teamProfiles(), now);
    QVERIFY(!search->isVisible());
}

void TestProfileDialog::theKeyboardTicks()
{
    ProfileDialog dialog;
    dialog.setProfiles(teamProfiles(), now);
    dialog.show();
    tree(dialog).setFocus();
    tree(dialog).setCurrentItem(item(dialog, u"labeling"_s));
    QTest::keyClick(&tree(dialog), Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QStringList{u"labeling"_s});
    tree(dialog).setCurrentItem(item(dialog, u"broken"_s));
    QTest::keyClick(&tree(dialog), Qt::Key_Space);
    QCOMPARE(dialog.chosen(), QStringList{u"labeling"_s});
    for (const QWidget *widget : {static_cast<QWidget *>(&tree(dialog)), static_cast<QWidget *>(dialog.findChild<QLineEdit *>()),
                                  static_cast<QWidget *>(dialog.findChild<QComboBox *>())})
        QVERIFY(!widget->accessibleName().isEmpty());
}

void TestProfileDialog::aProfileWithoutRegionAsksForOne()
{
    ProfileChoice keys = sampleProfile(u"vision"_s);
    keys.region.clear();
    ProfileDialog dialog;
    dialog.setProfiles({keys}, now);
    item(dialog, u"vision"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(!acceptButton(dialog)->isEnabled());
    QVERIFY(says(dialog, u"names no region"_s));
    dialog.findChild<QComboBox *>()->setEditText(u"eu-west-1"_s);
    QVERIFY(acceptButton(dialog)->isEnabled());
}

void TestProfileDialog::aRegionWithoutCustomLabelsIsAWarning()
{
    ProfileDialog dialog;
    dialog.setProfiles({sampleProfile(u"vision"_s)}, now);
    item(dialog, u"vision"_s)->setCheckState(0, Qt::Checked);
    dialog.findChild<QComboBox *>()->setEditText(u"sa-east-1, eu-west-1"_s);
    QVERIFY(says(dialog, u"was not offered in sa-east-1"_s));
    QVERIFY(acceptButton(dialog)->isEnabled());
}

void TestProfileDialog::nothingFoundSaysWhatToRun()
{
    ProfileDialog dialog;
    dialog.show();
    QVERIFY(says(dialog, u"aws configure sso"_s));
    QVERIFY(says(dialog, u"~/.aws/config and ~/.aws/credentials"_s));
    dialog.setPlaces({u"/etc/aws/config"_s});
    QVERIFY(says(dialog, u"No profiles found in /etc/aws/config."_s));
    QVERIFY(!tree(dialog).isVisible());
    QVERIFY(!acceptButton(dialog)->isEnabled());
}

void TestProfileDialog::remoteTextIsPlain()
{
    ProfileDialog dialog;
    dialog.setProfiles({unusableProfile(u"<b>bold</b>"_s, u"<img src=x>"_s)}, now);
    QVERIFY(item(dialog, u"<b>bold</b>"_s)->toolTip(0).contains(u"&lt;b&gt;bold"_s));
    QVERIFY(item(dialog, u"<b>bold</b>"_s)->toolTip(0).contains(u"&lt;img"_s));
}

void TestProfileDialog::S18_accountIdsAreMaskedAndTicksStay()
{
    const auto visible = qScopeGuard([] { setAccountsHidden(false); });
    setAccountsHidden(true);
    const QList<ProfileChoice> profiles{ssoProfile(u"ReadOnly-111122223333"_s, u"company-sso"_s, SignIn::SignedIn),
                                        ssoProfile(u"ReadOnly-444455556666"_s, u"company-sso"_s, SignIn::SignedIn)};
    ProfileDialog dialog;
    dialog.setProfiles(profiles, now);
    QTreeWidgetItem *second = item(dialog, u"ReadOnly-4444…6666"_s);
    QVERIFY(second);
    QCOMPARE(second->text(1), u"ReadOnly, account 1111…3333"_s);
    QVERIFY(!second->toolTip(0).contains(u"444455556666"_s));
    second->setCheckState(0, Qt::Checked);
    tree(dialog).setCurrentItem(second);
    dialog.setProfiles(profiles, now);
    QCOMPARE(dialog.chosen(), QStringList{u"ReadOnly-444455556666"_s}); // what leaves is the name itself
    QCOMPARE(tree(dialog).currentItem(), item(dialog, u"ReadOnly-4444…6666"_s));
}

void TestProfileDialog::twoHundredProfilesAreQuick()
{
    QList<ProfileChoice> profiles;
    for (int i = 0; i < 200; ++i)
        profiles.append(ssoProfile(u"account-%1-read"_s.arg(i), u"sso-%1"_s.arg(i % 5), SignIn::Never));
    ProfileDialog dialog;
    dialog.show();
    QElapsedTimer timer;
    timer.start();
    dialog.setProfiles(profiles, now);
    dialog.findChild<QLineEdit *>()->setText(u"19"_s);
    item(dialog, u"sso-4"_s)->setCheckState(0, Qt::Checked);
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed()))); // a person sees no wait below 0.1 s
    QVERIFY(!dialog.chosen().isEmpty());
}

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"

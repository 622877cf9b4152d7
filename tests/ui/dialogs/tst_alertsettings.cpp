// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alertsettings.h"

#include "settings/appsettings.h"
#include "ui/dialogs/settingsdialog.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace dw;

namespace {

/// The one that says so; null where it is not offered.
QCheckBox *boxOf(const QWidget &widget, const QString &words)
{
    for (QCheckBox *box : widget.findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&').contains(words))
            return box;
    }
    return nullptr;
}

} // namespace

class TestAlertSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHolds();
    void writesWhatWasChosen();
    void hoursOnlyWhereWanted();
    void trayOnlyWhereThereIsOne();
    void isPartOfTheSettings();

private:
    QTemporaryDir m_folder;
};

void TestAlertSettings::showsWhatHolds()
{
    AppSettings settings(m_folder.filePath(u"shows.ini"_s));
    settings.setAlertsErrorsRose(false);
    settings.setAlertsNoProgressAfter(6h);
    const AlertSettings box(settings, true);
    QVERIFY(boxOf(box, u"finished"_s)->isChecked());
    QVERIFY(!boxOf(box, u"errors"_s)->isChecked());
    QVERIFY(boxOf(box, u"labeled"_s)->isChecked());
    QCOMPARE(box.findChild<QSpinBox *>()->value(), 6);
    QVERIFY(!boxOf(box, u"tray"_s)->isChecked());
    QVERIFY(!boxOf(box, u"Keep"_s)->isEnabled());
}

void TestAlertSettings::writesWhatWasChosen()
{
    AppSettings settings(m_folder.filePath(u"writes.ini"_s));
    const AlertSettings box(settings, true);
    boxOf(box, u"finished"_s)->click();
    boxOf(box, u"errors"_s)->click();
    boxOf(box, u"labeled"_s)->click();
    boxOf(box, u"tray"_s)->click();
    boxOf(box, u"Keep"_s)->click();
    QVERIFY(settings.alertsFinishedOrFailed()); // not yet
    box.write(settings);
    QVERIFY(!settings.alertsFinishedOrFailed());
    QVERIFY(!settings.alertsErrorsRose());
    QCOMPARE(settings.alertsNoProgressAfter(), 24h);
    QVERIFY(settings.trayIcon());
    QVERIFY(settings.keepWatchingWhenClosed());
}

void TestAlertSettings::hoursOnlyWhereWanted()
{
    AppSettings settings(m_folder.filePath(u"hours.ini"_s));
    settings.setAlertsNoProgressAfter(6h);
    const AlertSettings box(settings, true);
    boxOf(box, u"labeled"_s)->click();
    QVERIFY(!box.findChild<QSpinBox *>()->isEnabled());
    box.write(settings);
    QCOMPARE(settings.alertsNoProgressAfter(), 0h);
}

void TestAlertSettings::trayOnlyWhereThereIsOne()
{
    AppSettings settings(m_folder.filePath(u"tray.ini"_s));
    settings.setTrayIcon(true); // chosen on another desktop
    const AlertSettings box(settings, false);
    QVERIFY(!boxOf(box, u"tray"_s));
    QVERIFY(!boxOf(box, u"Keep"_s));
    box.write(settings);
    QVERIFY(settings.trayIcon());
}

void TestAlertSettings::isPartOfTheSettings()
{
    AppSettings settings(m_folder.filePath(u"dialog.ini"_s));
    SettingsDialog dialog(settings);
    const QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    boxOf(dialog, u"errors"_s)->click();
    dialog.reject();
    QVERIFY(settings.alertsErrorsRose());
    dialog.accept();
    QVERIFY(!settings.alertsErrorsRose());
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestAlertSettings)
#include "tst_alertsettings.moc"

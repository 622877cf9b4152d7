// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowguide.h"

#include "ui/charts/historychart.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/manifestcheckdialog.h"
#include "ui/dialogs/mfacodedialog.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/dialogs/privacydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/panels/activitytab.h"
#include "ui/panels/connectionchips.h"
#include "ui/panels/datasetdetails.h"
#include "ui/panels/errorstab.h"
#include "ui/panels/filterbox.h"
#include "ui/panels/filterlist.h"
#include "ui/panels/labelstab.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/readinesstab.h"
#include "ui/panels/signinpanel.h"
#include "ui/table/datasettableview.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDesktopServices>
#include <QMainWindow>
#include <QMenuBar>

namespace dw {
namespace {

struct Place {
    const QMetaObject *of;
    GuideTopic topic;
};

/// What each dialog and each part of the window is about.
const Place places[]{
    {&AboutDialog::staticMetaObject, GuideTopic::Start},
    {&ActivityDialog::staticMetaObject, GuideTopic::History},
    {&ActivityTab::staticMetaObject, GuideTopic::History},
    {&AddDatasetsDialog::staticMetaObject, GuideTopic::Connect},
    {&ConnectionChips::staticMetaObject, GuideTopic::Connect},
    {&ConnectionDialog::staticMetaObject, GuideTopic::Connect},
    {&ConsentDialog::staticMetaObject, GuideTopic::Connect},
    {&DatasetDetails::staticMetaObject, GuideTopic::Statuses},
    {&DatasetTableView::staticMetaObject, GuideTopic::Table},
    {&ErrorsTab::staticMetaObject, GuideTopic::Errors},
    {&ExportDialog::staticMetaObject, GuideTopic::Sharing},
    {&FilterBox::staticMetaObject, GuideTopic::Filter},
    {&FilterList::staticMetaObject, GuideTopic::Filter},
    {&HistoryChart::staticMetaObject, GuideTopic::Charts},
    {&LabelsTab::staticMetaObject, GuideTopic::LabelsAndReadiness},
    {&ManifestCheckDialog::staticMetaObject, GuideTopic::ManifestCheck},
    {&MessageBar::staticMetaObject, GuideTopic::Troubleshooting},
    {&MfaCodeDialog::staticMetaObject, GuideTopic::Connect},
    {&NotesDialog::staticMetaObject, GuideTopic::Notes},
    {&PermissionsDialog::staticMetaObject, GuideTopic::Privacy},
    {&PrivacyDialog::staticMetaObject, GuideTopic::Privacy},
    {&ProfileDialog::staticMetaObject, GuideTopic::Connect},
    {&ReadinessTab::staticMetaObject, GuideTopic::LabelsAndReadiness},
    {&ReportDialog::staticMetaObject, GuideTopic::Sharing},
    {&RequestLogDialog::staticMetaObject, GuideTopic::Troubleshooting},
    {&SettingsDialog::staticMetaObject, GuideTopic::Settings},
    {&ShortcutsDialog::staticMetaObject, GuideTopic::Keys},
    {&SignInPanel::staticMetaObject, GuideTopic::Connect},
};

void nameTopic(QWidget &widget)
{
    for (const Place &place : places) {
        if (widget.metaObject() == place.of)
            setGuideTopic(widget, place.topic);
    }
}

} // namespace

WindowGuide::WindowGuide(QMainWindow &window, const WindowActions &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (QWidget *part : parts)
        nameTopic(*part);
    window.installEventFilter(this);
    connect(actions.guide, &QAction::triggered, this, [this] {
        const QWidget *place = QApplication::focusWidget();
        openGuide(guideTopicFor(place ? place : QApplication::activeWindow()));
    });
    connect(actions.shortcuts, &QAction::triggered, this, &WindowGuide::openShortcuts);
}

WindowGuide::~WindowGuide()
{
    delete m_guide; // it has no parent
}

void WindowGuide::openGuide(GuideTopic topic)
{
    if (!m_guide) {
        m_guide = new GuideDialog; // without a parent, because a dialog that is open blocks all windows of its own
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_guide, &GuideDialog::pageRequested, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    }
    m_guide->showTopic(topic);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

GuideDialog *WindowGuide::guide() const
{
    return m_guide;
}

void WindowGuide::openShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(menuShortcuts(*m_window.menuBar()) + placeShortcuts(), &m_window);
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->show(); // beside the window: keys are tried there
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

/// Each dialog of the window learns F1 when it is about to be seen.
bool WindowGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::ChildPolished) {
        auto *dialog = qobject_cast<QDialog *>(static_cast<QChildEvent *>(event)->child());
        if (dialog && !dialog->actions().contains(m_actions.guide)) {
            nameTopic(*dialog);
            dialog->addAction(m_actions.guide);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dw

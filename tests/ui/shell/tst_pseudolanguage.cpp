// SPDX-License-Identifier: GPL-3.0-or-later
// What never reaches a translator has no brackets in the pseudo-language; what a translator is asked for has to be in it.
#include "aws/requestlog.h"
#include "fleet.h"
#include "readiness/readinesslimits.h"
#include "settings/appsettings.h"
#include "support/testclock.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/activitydialog.h"
#include "ui/dialogs/adddatasetsdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/manifestcheckdialog.h"
#include "ui/dialogs/mfacodedialog.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/dialogs/privacydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/panels/connectionmessages.h"
#include "ui/panels/filterbox.h"
#include "ui/table/datasettableview.h"
#include "ui/text/shownlanguage.h"
#include "ui/window/mainwindow.h"
#include "windowtexts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMutex>
#include <QPointer>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <array>
#include <set>

using namespace dw;
using namespace dw::test;

namespace {

/// What is the same in every language: names of things, and AWS's own words.
QStringList untranslated()
{
    QStringList patterns{
        u"<[^>]*>"_s, // the markup of a tooltip
        u"arn:aws:\\S*|https://[^\\s<]*|\\bAKIA…"_s,
        u"\\b[a-z]{2}-[a-z]+-\\d\\b"_s, // a region
        u"\\b[A-Z]+_[A-Z_]+\\b|\\bSUCCESS\\b"_s, // a status, a code or a variable of AWS
        u"\\b(rekognition|sts|sso|iam):\\w+"_s, // a permission
        u"[\\w.-]+\\.(amazonaws\\.com|github\\.io)\\S*"_s,
        u"\\bDataset Watch\\b|\\bAWS\\b|\\bARN\\b|\\bQt\\b|\\bIAM\\b|\\bJSON\\b"_s,
        u"\\b(English|Deutsch|Español)\\b"_s, // each in its own language
        u"\\b(Ctrl|Shift|Alt|Del|Esc|Return|Enter|F\\d+)\\b(\\+\\S+)?"_s, // keys: QKeySequence names them
        u"/[\\w./-]+"_s, // a path
        u"^\\d+ [A-Z][a-z]{2,3} \\d{4}$"_s, // a date in a field, which follows the locale alone
        u"\\bvision-prod\\b|\\bDescribeDataset\\b"_s,
        u"\\{.*\\}"_s, // JSON
        u"qt_\\w+"_s, // names of objects, which nobody sees
    };
    for (const ReadinessSource &page : {quotasSource(), manifestErrorsSource(), contentErrorsSource(), lineErrorsSource(),
                                        datasetErrorsSource(), trainingSource()})
        patterns.append(u'^' + QRegularExpression::escape(page.title) + u'$'); // of AWS's guide, which is English
    for (const FleetRow &row : fleetRows()) {
        patterns.append(QRegularExpression::escape(row.project));
        if (!row.message.isEmpty())
            patterns.append(QRegularExpression::escape(row.message));
    }
    return patterns;
}

/// The letters of \p text that stand outside all brackets and are no name; empty where all is well.
QString unbracketed(QString text)
{
    static const QRegularExpression bracketed(u"\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression names(untranslated().join(u'|'), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression letters(u"\\p{L}{2,}|\\b\\p{L}\\b"_s);
    while (text.contains(bracketed))
        text.remove(bracketed);
    text.remove(names);
    return text.contains(letters) ? text.simplified() : QString();
}

QStringList allTexts(const QWidget &root)
{
    QStringList texts = textsOf(root);
    QList<QPointer<QMenu>> menus;
    for (auto *menu : root.findChildren<QMenu *>())
        menus.append(menu);
    for (const auto &menu : menus) {
        if (menu)
            Q_EMIT menu->aboutToShow(); // some are filled then, and what was in them goes
    }
    for (auto *action : root.findChildren<QAction *>())
        texts += {action->text(), action->toolTip(), action->iconText()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts += textsOf(*widget);
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts += {bar->tabText(i), bar->tabToolTip(i)};
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts.append(box->itemText(i));
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        texts += textsOf(*view->model());
        const auto *header = qobject_cast<const QHeaderView *>(view);
        const Qt::Orientation orientation = header ? header->orientation() : Qt::Horizontal;
        const int sections = orientation == Qt::Horizontal ? view->model()->columnCount() : 0;
        for (int section = 0; section < sections; ++section) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
                texts.append(view->model()->headerData(section, orientation, role).toString());
        }
    }
    return texts;
}

/// One text a line; empty where all have gone through a translator.
QString complaints(const QWidget &root)
{
    QStringList found;
    for (const QString &text : allTexts(root)) {
        if (!unbracketed(text).isEmpty())
            found.append(text);
    }
    found.removeDuplicates();
    return found.join(u'\n');
}

} // namespace

using AskedText = std::array<QByteArray, 3>; // context, source, comment

/// Knows no word, and remembers what it was asked for.
class Listener final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        const QMutexLocker lock(&m_mutex); // other threads may ask, too
        m_asked.insert({QByteArray(context), QByteArray(source), QByteArray(comment)});
        return {};
    }
    bool isEmpty() const override { return false; }
    [[nodiscard]] std::set<AskedText> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    mutable QMutex m_mutex;
    mutable std::set<AskedText> m_asked;
};

// A macro, so that a failure names the line it was met in
#define BRACKETED(...) \
    do { \
        const QString found = complaints(__VA_ARGS__); \
        QVERIFY2(found.isEmpty(), qUtf8Printable(found)); \
    } while (false)

class TestPseudoLanguage : public QObject {
    Q_OBJECT

    const ShownLanguage m_language{u"pseudo"_s, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    Listener m_listener;
    QTemporaryDir m_folder;
    TestClock m_clock;
    RequestLog m_requests;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_listener); }

    void theRuleCanFail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a translated text") << u"[Šţåţûš··]"_s << true;
        QTest::newRow("one in another") << u"[4 [ɱîñ] åĝö··], [šö]"_s << true;
        QTest::newRow("a value") << u"1,234 – 84 %"_s << true;
        QTest::newRow("a name") << u"retail-shelf"_s << true;
        QTest::newRow("a text that never met tr()") << u"Status"_s << false;
        QTest::newRow("a word behind a translated one") << u"[Šţåţûš··] of flowers"_s << false;
        QTest::newRow("a unit") << u"12 s"_s << false;
    }
    void theRuleCanFail()
    {
        QFETCH(QString, text);
        QTEST(unbracketed(text).isEmpty(), "isFine");
    }

    void theWindow()
    {
        DatasetRepository repository;
        SessionHistory history;
        addFleet(repository, history, m_clock.now());
        MainWindow window(repository, history, m_settings, m_clock, m_requests);
        BRACKETED(window); // the first run
        ConnectionTrouble trouble;
        trouble.connection = fleetConnection(ConnectionHealth::NeedsCredentials);
        window.setConnections({fleetConnection(), trouble.connection});
        window.setMessages(connectionMessages({trouble}, m_clock.now()));
        window.resize(1440, 900);
        window.show();
        auto *table = window.findChild<DatasetTableView *>();
        for (int column = 0; column < datasetColumnCount; ++column)
            table->setColumnShown(static_cast<DatasetColumnId>(column), true);
        table->selectRow(0);
        table->setCurrentIndex(table->model()->index(0, 0));
        for (auto *bar : window.findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i) {
                bar->setCurrentIndex(i); // a tab says what it is waiting for
                BRACKETED(window);
            }
        }
        QVERIFY(allTexts(window).size() > 1000);
        window.findChild<FilterBox *>()->setText(u"42"_s); // matches nothing
        BRACKETED(window);
    }

    void dialogs()
    {
        BRACKETED(AboutDialog());
        BRACKETED(SettingsDialog(m_settings));
        BRACKETED(ConnectionDialog());
        BRACKETED(ManifestCheckDialog());
        BRACKETED(PermissionsDialog());
        BRACKETED(PrivacyDialog({{u"rekognition.eu-west-1.amazonaws.com"_s}, u"/people/anna/settings.ini"_s, {}, {}, {}}));
        BRACKETED(ProfileDialog());
        BRACKETED(ConsentDialog({u"vision-prod"_s, u"/usr/bin/42"_s, u"/people/anna/.aws/config"_s, 7}));
        BRACKETED(MfaCodeDialog(u"vision-prod"_s, u"arn:aws:iam::111122223333:mfa/anna"_s));
        AddDatasetsDialog adding;
        adding.start({fleetConnection()}, {}, {});
        adding.showFind(false);
        BRACKETED(adding);
        adding.showPaste();
        BRACKETED(adding);
    }

    void dialogsAboutDatasets()
    {
        DatasetRepository repository;
        SessionHistory history;
        addFleet(repository, history, m_clock.now());
        const DatasetArn first = fleetArn(fleetRows().first());
        BRACKETED(NotesDialog(*repository.find(first), m_clock.now().date()));
        BRACKETED(ActivityDialog(history, m_clock));
        BRACKETED(ExportDialog(41, [](ExportDialog::Format, bool) { return QByteArray(); }, m_clock));
        BRACKETED(ReportDialog({{first}, {first}}, m_settings, m_clock));
        BRACKETED(ManifestCheckDialog(ManifestCheckDialog::Dataset{first, 5000}));
        ApiCallRecord record;
        record.operation = "DescribeDataset";
        record.connection = u"vision-prod"_s;
        record.region = u"eu-west-1"_s;
        m_requests.add(record);
        BRACKETED(RequestLogDialog(m_requests, m_clock));
    }

    /// A context that is not the one the .ts has leaves a text English, and no compiler sees it.
    void everyTextAskedForHasATranslation()
    {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/dataset-watch_de"_s));
        int count = 0;
        for (const auto &[context, source, comment] : m_listener.asked()) {
            if (context.startsWith('Q')) // Qt's own
                continue;
            ++count;
            const char *note = comment.isEmpty() ? nullptr : comment.constData();
            const bool isKnown = !german.translate(context.constData(), source.constData(), note, -1).isEmpty()
                || !german.translate(context.constData(), source.constData(), note, 2).isEmpty(); // one with a number
            QVERIFY2(isKnown, (context + ": " + source).constData());
        }
        QVERIFY(count > 400);
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"

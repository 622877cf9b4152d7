// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manifestcheckdialog.h"

#include "support/testdatasets.h"
#include "ui/dialogs/manifestfindingmodel.h"
#include "ui/text/englishplurals.h"
#include "ui/text/shownaccounts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dw;
using namespace dw::test;

class TestManifestCheckDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void saysWhatAwsWouldDo();
    void comparesWithADataset();
    void saysWhatCannotBeRead();
    void copiesTheSelectedRows();
    void theVerdictOutlivesAnExport();
    void stops();
    void S8_textOfTheFileIsPlain();
    void S18_accountIdsAreMasked();
    void sortsTheWorstFirst();
    void rulesAndConsequencesHaveWords();
    void pictures();

private:
    [[nodiscard]] QString written(const QByteArray &text);
    [[nodiscard]] static QByteArray line(const QByteArray &source);
    [[nodiscard]] static bool says(const QDialog &dialog, const QString &words);

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
};

QString TestManifestCheckDialog::written(const QByteArray &text)
{
    const QString path = m_folder.filePath(u"flowers.manifest"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

QByteArray TestManifestCheckDialog::line(const QByteArray &source)
{
    QByteArray text = R"({"source-ref":"SOURCE","a":0,"a-metadata":{"class-name":"x","confidence":1,"type":"groundtruth/image-classification"}})";
    return text.replace("SOURCE", source) + '\n';
}

bool TestManifestCheckDialog::says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
}

void TestManifestCheckDialog::saysWhatAwsWouldDo()
{
    ManifestCheckDialog dialog;
    QByteArray text;
    for (int i = 0; i < 9; ++i)
        text += line("s3://images/" + QByteArray::number(i) + ".jpg");
    dialog.check(written(text + line("s3://images/8.jpg")));
    QTRY_VERIFY(says(dialog, u"9 of 10 lines become entries"_s));
    QVERIFY(says(dialog, u"images: 10 lines"_s));
    const QAbstractItemModel &table = *dialog.findChild<QTableView *>()->model();
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.index(0, int(ManifestFindingModel::Column::Line)).data().toString(), u"10"_s);
    QCOMPARE(table.index(0, int(ManifestFindingModel::Column::Detail)).data().toString(), u"s3://images/8.jpg, first in line 9"_s);
    dialog.check(written({}));
    QTRY_VERIFY(says(dialog, u"AWS would refuse this manifest"_s));
}

void TestManifestCheckDialog::comparesWithADataset()
{
    ManifestCheckDialog dialog(ManifestCheckDialog::Dataset{datasetArn(u"flowers"_s), 3});
    QVERIFY(dialog.windowTitle().contains(u"flowers / Train"_s));
    dialog.check(written(line("s3://images/1.jpg") + line("s3://images/2.jpg")));
    QTRY_VERIFY(says(dialog, u"The dataset has 3 entries: 1 more than this manifest gives."_s));
}

void TestManifestCheckDialog::saysWhatCannotBeRead()
{
    ManifestCheckDialog dialog;
    dialog.check(m_folder.filePath(u"none.manifest"_s));
    QTRY_VERIFY(says(dialog, u"The file cannot be read: "_s));
    QVERIFY(dialog.findChild<QProgressBar *>()->isHidden());
}

void TestManifestCheckDialog::copiesTheSelectedRows()
{
    ManifestCheckDialog dialog;
    dialog.check(written(line("=HYPERLINK(1)") + line("s3://images/1.jpg") + "x\n"));
    auto *table = dialog.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 3); // with the rule about 20 %
    dialog.show();
    table->selectRow(2);
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3); // both, as they stand, and the end
    QVERIFY(copied.at(0).startsWith(u"1\t"_s));
    QVERIFY2(copied.at(0).contains(u"\t'=HYPERLINK(1)\t"_s), qPrintable(copied.at(0)));
    QVERIFY(copied.at(1).startsWith(u"3\t"_s));
}

void TestManifestCheckDialog::theVerdictOutlivesAnExport()
{
    ManifestCheckDialog dialog;
    dialog.check(written(QByteArray(line("s3://images/1.jpg")).repeated(2)));
    QTRY_VERIFY(says(dialog, u"AWS would refuse this manifest"_s)); // half of it is dropped
    const QString csv = m_folder.filePath(u"findings.csv"_s);
    dialog.exportTo(csv);
    QVERIFY(says(dialog, u"Saved as"_s));
    QVERIFY(says(dialog, u"AWS would refuse this manifest"_s));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3); // titles, the rule about 20 %, the second line
}

void TestManifestCheckDialog::stops()
{
    QByteArray text;
    for (int i = 0; i < 400'000; ++i)
        text += line("s3://images/" + QByteArray::number(i) + ".jpg");
    ManifestCheckDialog dialog;
    dialog.show();
    dialog.check(written(text));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto stop = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == u"S&top"_s; });
    QVERIFY(stop != buttons.end() && (*stop)->isVisible());
    (*stop)->click();
    QTRY_VERIFY(says(dialog, u"Stopped."_s));
    QVERIFY((*stop)->isHidden());
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 0);
}

void TestManifestCheckDialog::S8_textOfTheFileIsPlain()
{
    ManifestCheckDialog dialog;
    dialog.check(written(line("<b>x</b>") + line("s3://images/1.jpg")));
    QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 2); // with the rule about 20 %
    const QModelIndex cell = dialog.findChild<QTableView *>()->model()->index(1, int(ManifestFindingModel::Column::Detail));
    QCOMPARE(cell.data().toString(), u"<b>x</b>"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;x"_s));
}

void TestManifestCheckDialog::S18_accountIdsAreMasked()
{
    ManifestCheckDialog dialog;
    const QByteArray image = line("s3://sagemaker-111122223333/1.jpg");
    dialog.check(written(image + image));
    auto *table = dialog.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2); // with the rule about 20 %
    const QModelIndex cell = table->model()->index(1, int(ManifestFindingModel::Column::Detail));
    QVERIFY(cell.data().toString().contains(u"111122223333"_s));
    QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
    setAccountsHidden(true);
    const auto shownAgain = qScopeGuard([] { setAccountsHidden(false); });
    QCOMPARE(changes.size(), 1);
    QVERIFY2(cell.data().toString().contains(u"s3://sagemaker-1111…3333/1.jpg"_s), qPrintable(cell.data().toString()));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"111122223333"_s));
    QVERIFY(!says(dialog, u"111122223333"_s)); // among the buckets
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"111122223333"_s)); // what is copied is never masked
}

void TestManifestCheckDialog::sortsTheWorstFirst()
{
    ManifestCheckDialog dialog;
    QByteArray text = line("s3://images/0.jpg").replace("a-metadata", "b-metadata") + "x\n"; // not used; dropped
    for (int i = 1; i < 12; ++i)
        text += line("s3://images/" + QByteArray::number(i) + ".jpg");
    dialog.check(written(text + line("s3://others/1.jpg") + line("images/1.jpg")));
    auto *table = dialog.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto linesBy = [&](ManifestFindingModel::Column column) {
        table->sortByColumn(int(column), Qt::AscendingOrder);
        QStringList lines;
        for (int row = 0; row < 4; ++row)
            lines.append(table->model()->index(row, 0).data().toString());
        return lines;
    };
    QCOMPARE(linesBy(ManifestFindingModel::Column::Line), (QStringList{u"whole file"_s, u"1"_s, u"2"_s, u"15"_s}));
    QCOMPARE(linesBy(ManifestFindingModel::Column::Consequence), (QStringList{u"whole file"_s, u"2"_s, u"15"_s, u"1"_s}));
    QCOMPARE(linesBy(ManifestFindingModel::Column::What), (QStringList{u"whole file"_s, u"2"_s, u"15"_s, u"1"_s}));
}

void TestManifestCheckDialog::rulesAndConsequencesHaveWords()
{
    QList<ManifestFinding> findings;
    for (size_t rule = 0; rule < manifestRuleCount; ++rule)
        findings.append({ManifestRule(rule), qint64(rule), {}});
    ManifestFindingModel model;
    model.setFindings(findings);
    QSet<QString> words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.insert(model.index(row, int(ManifestFindingModel::Column::What)).data().toString());
    QCOMPARE(words.size(), qsizetype(manifestRuleCount));
}

/// With DW_PICTURES=FOLDER the pictures are kept.
void TestManifestCheckDialog::pictures()
{
    QByteArray text;
    for (int i = 0; i < 240; ++i)
        text += line("s3://images-1/" + QByteArray::number(i) + ".jpg");
    text += "\n" + line("s3://images-2/a.jpg") + line("images/a.jpg") + "{\"source-ref\":7}\nnonsense\n" + line("s3://images-1/7.jpg")
        + "{\"source-ref\":\"s3://images-1/b.jpg\"}\n";
    for (const auto &[theme, name] : {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s)}) {
        applyTheme(*qApp, theme);
        ManifestCheckDialog dialog(ManifestCheckDialog::Dataset{datasetArn(u"flowers"_s), 200});
        dialog.show();
        dialog.check(written(text));
        QTRY_VERIFY(dialog.findChild<QTableView *>()->model()->rowCount() > 5);
        const QString folder = qEnvironmentVariable("DW_PICTURES");
        if (folder.isEmpty())
            continue;
        QTRY_VERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
        dialog.layout()->activate(); // the texts came after the last layout
        const QPixmap picture = dialog.grab();
        QVERIFY(picture.save(QDir(folder).filePath(u"manifest-%1.png"_s.arg(name))));
    }
}

QTEST_MAIN(TestManifestCheckDialog)
#include "tst_manifestcheckdialog.moc"

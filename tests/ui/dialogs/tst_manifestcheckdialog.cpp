// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manifestcheckdialog.h"

#include "support/testdatasets.h"
#include "ui/dialogs/manifestfindingmodel.h"
#include "ui/text/englishplurals.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
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
    void S8_textOfTheFileIsPlain();
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

void TestManifestCheckDialog::S8_textOfTheFileIsPlain()
{
    ManifestCheckDialog dialog;
    dialog.check(written(line("<b>x</b>") + line("s3://images/1.jpg")));
    QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 2); // with the rule about 20 %
    const QModelIndex cell = dialog.findChild<QTableView *>()->model()->index(1, int(ManifestFindingModel::Column::Detail));
    QCOMPARE(cell.data().toString(), u"<b>x</b>"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;x"_s));
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
        QTest::qWait(100); // for the layout to settle, in the picture alone
        const QPixmap picture = dialog.grab();
        QVERIFY(picture.save(QDir(folder).filePath(u"manifest-%1.png"_s.arg(name))));
    }
}

QTEST_MAIN(TestManifestCheckDialog)
#include "tst_manifestcheckdialog.moc"

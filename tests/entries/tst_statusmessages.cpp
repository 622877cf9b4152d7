// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/statusmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

class TestStatusMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentedText_data()
    {
        QTest::addColumn<ManifestFault>("fault");
        using enum ManifestFault;
        const auto row = [](const char *text, ManifestFault fault) { QTest::newRow(text) << fault; };
        row("The manifest file extension or contents are invalid.", InaccessibleOrUnsupportedFormat);
        row("The manifest file is empty.", Empty);
        row("The manifest file size exceeds the maximum supported size.", TooLarge);
        row("The manifest file has too many rows.", TooManyRows);
        row("The S3 bucket permissions are incorrect.", ManifestBucketPermissions);
        row("The manifest file has too many terminal errors.", TooManyRecordsInError);
        row("The manifest file has too many labels.", TooManyLabels);
        row("The manifest file doesn't have enough labeled images to distribute the dataset.", TooFewImagesPerLabelToDistribute);
        row("The manifest file contains too many invalid rows.", TooManyInvalidRows);
        row("The manifest file contains images from multiple S3 buckets.", ImagesInMultipleBuckets);
        row("The permissions for the images S3 bucket are invalid.", ImagesBucketPermissions);
        row("Invalid owner id for images S3 bucket.", ImagesBucketOwner);
        row("Failed to copy images from S3 bucket.", ImagesCopyFailed);
        row("The manifest file has insufficient labeled images per label to perform auto-split.", TooFewImagesPerLabelToSplit);
        row("The manifest file has too few labels.", TooFewLabels);
        row("The manifest file has too few usable labels.", TooFewUsableLabels);
        row("Less than 50% label overlap between the training and testing manifest files.", LabelOverlap);
        row("Less than 7% usable label overlap between the training and testing manifest files.", UsableLabelOverlap);
        row("The manifest file is empty", Empty);
        row("  The manifest file  is empty. \n", Empty);
        row("The manifest file doesn’t have enough labeled images to distribute the dataset.", TooFewImagesPerLabelToDistribute);
    }

    void everyDocumentedText()
    {
        QFETCH(ManifestFault, fault);
        QCOMPARE(manifestFault(QString::fromUtf8(QTest::currentDataTag())), std::optional(fault));
    }

    void F30_otherTextsAreShownAsTheyCame()
    {
        for (const QString &text :
             {u""_s, u"The dataset was successfully created from the manifest file."_s, u"The manifest file is empty or so."_s,
              u"The manifest file has too many"_s, QString(200'000, u'9')})
            QVERIFY(!manifestFault(text));
    }
};

QTEST_GUILESS_MAIN(TestStatusMessages)
#include "tst_statusmessages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

constexpr Icon allIcons[]{Icon::Complete, Icon::InProgress, Icon::Failed,  Icon::Errors,  Icon::Stale,       Icon::Deleting,
                          Icon::Unknown,  Icon::Add,        Icon::Refresh, Icon::Pause,   Icon::Play,        Icon::Search,
                          Icon::Key,      Icon::User,       Icon::Copy,    Icon::Close,   Icon::Sidebar,     Icon::Table,
                          Icon::Download, Icon::Settings,   Icon::Lock,    Icon::Offline, Icon::Information, Icon::Folder,
                          Icon::Remove,   Icon::Running};

/// How many pixels of an icon differ from its paper.
int inked(Icon icon, const QColor &ink, const QColor &paper)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, ink, paper);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != paper;
    }
    return count;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areSeenInAnyColours_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("paper");
        QTest::newRow("blue on white") << QColor(0x00, 0x72, 0xb2) << QColor(Qt::white);
        QTest::newRow("white on a selection") << QColor(Qt::white) << QColor(0x30, 0x8c, 0xc6);
        QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("blue on black") << QColor(0x56, 0xb4, 0xe9) << QColor(Qt::black);
    }

    void areSeenInAnyColours()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, paper);
        for (const Icon icon : allIcons) {
            const int pixels = inked(icon, ink, paper);
            QVERIFY2(pixels > 60, qPrintable(u"icon %1 has %2 pixels"_s.arg(int(icon)).arg(pixels)));
            QVERIFY(qAbs(pixels - inked(icon, QColor(0x00, 0x72, 0xb2), Qt::white)) < 40); // the same shape
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

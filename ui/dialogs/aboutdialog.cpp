// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/panels/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int iconSize = 64;
constexpr int textWidth = 380;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Dataset Watch"));
    auto *text = new QVBoxLayout;
    auto *name = new PlainLabel(u"Dataset Watch " DW_VERSION ""_s, this);
    name->setEmphasis(1.4);
    text->addWidget(name);
    const QString paragraphs[] = {
        tr("Watches image datasets in Amazon Rekognition Custom Labels. Read-only: nothing in AWS is changed."),
        //: %1 a version number of the Qt library
        tr("Free software under the GNU General Public License, version 3 or later. Comes with no warranty. Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        tr("Not made by or connected with Amazon. Amazon Rekognition is a trademark of Amazon.com, Inc."),
    };
    for (const QString &paragraph : paragraphs) {
        auto *label = new PlainLabel(paragraph, this);
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->addWidget(label);
    }
    auto *icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap({iconSize, iconSize}, devicePixelRatioF()));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace dw

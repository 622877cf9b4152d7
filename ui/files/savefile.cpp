// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::SaveFile)
};

} // namespace

void askWhereToSave(QWidget &parent, const SaveWish &wish, const std::function<void(const QString &path)> &save)
{
    QDir folder(QStandardPaths::writableLocation(wish.folder));
    if (!folder.exists()) // not every home has a Documents folder, and the chooser saves nothing into one that is not there
        folder = QDir::home();
    auto *chooser
        = new QFileDialog(&parent, wish.title, folder.filePath(wish.name), wish.kind + u";;"_s + Words::tr("All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QFileInfo(wish.name).suffix());
    chooser->selectFile(wish.name);
    QObject::connect(chooser, &QFileDialog::fileSelected, &parent, save);
    chooser->open();
}

QString savedText(const QString &path, const QString &problem)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    //: %1 a file, %2 the system's words
    return problem.isEmpty() ? Words::tr("Saved as %1").arg(shownPath) : Words::tr("%1 was not written: %2").arg(shownPath, problem);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ErrorsTab: what leaves it.
#include "ui/panels/errorstab.h"

#include "core/whenanswered.h"
#include "core/wholefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/entriesexport.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

/// Runs \p work on another thread.
template<typename Work>
auto elsewhere(Work work)
{
    using Value = decltype(work());
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

void ErrorsTab::copyImages()
{
    // The list is shared, not copied, and neither side changes what the other has
    whenAnswered(elsewhere([blocks = m_errors.blocks()] { return imageAddresses(blocks); }), this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_note->setText(tr("%n image addresses copied", nullptr, int(text.count(u'\n'))));
    });
}

void ErrorsTab::saveWorklist(const QString &path)
{
    save(path, [blocks = m_errors.blocks()] { return entriesWorklist(blocks); });
}

void ErrorsTab::saveLines(const QString &path)
{
    save(path, [blocks = m_errors.blocks()] { return entryLines(blocks); });
}

void ErrorsTab::save(const QString &path, const std::function<QByteArray()> &make)
{
    whenAnswered(elsewhere([path, make] { return writeWholeFile(path, make()); }), this, [this, path](const QString &problem) {
        //: %1 a file, %2 the system's words
        m_note->setText(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                          : tr("%1 was not written: %2").arg(QDir::toNativeSeparators(path), problem));
    });
}

void ErrorsTab::choosePath(const QString &title, const QString &name, const QString &filter,
                           void (ErrorsTab::*saveAs)(const QString &))
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *chooser = new QFileDialog(this, title, folder.filePath(m_arn.project() + u'-' + name), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, saveAs);
    chooser->open();
}

} // namespace dw

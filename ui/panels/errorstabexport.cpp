// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ErrorsTab: what leaves it.
#include "ui/panels/errorstab.h"

#include "core/elsewhere.h"
#include "core/whenanswered.h"
#include "core/wholefile.h"
#include "ui/files/savefile.h"
#include "ui/panels/plainlabel.h"
#include "ui/text/entriesexport.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace dw {

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
        m_note->setText(savedText(path, problem));
    });
}

void ErrorsTab::choosePath(const QString &title, const QString &name, const QString &kind, void (ErrorsTab::*saveAs)(const QString &))
{
    askWhereToSave(*this, {title, m_arn.project() + u'-' + name, kind}, [this, saveAs](const QString &path) { (this->*saveAs)(path); });
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notesdialog.h"

#include "ui/panels/plainlabel.h"
#include "ui/text/formatting.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int leastWidth = 420;
constexpr int noteLines = 4;

/// Entries, with 0 for none noted.
QSpinBox *entriesBox(const std::optional<qint64> &entries, const QString &none)
{
    constexpr int most = std::numeric_limits<int>::max();
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(none);
    box->setValue(int(qBound(qint64(0), entries.value_or(0), qint64(most))));
    return box;
}

std::optional<qint64> entriesOf(const QSpinBox &box)
{
    return box.value() > 0 ? std::optional<qint64>(box.value()) : std::nullopt;
}

} // namespace

QStringList parseTags(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

NotesDialog::NotesDialog(const DatasetSnapshot &snapshot, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_arn(snapshot.arn)
    , m_before(snapshot.notes)
    //: Instead of a number of entries: all entries of the dataset
    , m_target(entriesBox(m_before.target,
                          stats(snapshot).totalEntries ? tr("All %1 entries").arg(countText(*stats(snapshot).totalEntries))
                                                       : tr("All entries")))
    , m_expected(entriesBox(m_before.expectedEntries, tr("Not known")))
    , m_hasDue(new QCheckBox(tr("&Due")))
    , m_due(new QDateEdit(m_before.due.isValid() ? m_before.due : today))
    , m_tags(new QLineEdit(m_before.tags.join(u", "_s)))
    , m_note(new QPlainTextEdit(m_before.note))
{
    setWindowTitle(tr("Notes and target"));
    setMinimumWidth(leastWidth);
    auto *name = new PlainLabel(datasetName(m_arn));
    name->setEmphasis(1.0);
    m_target->setToolTip(tr("How many entries are to be labeled. Entries without a box stay unlabeled, so not always all."));
    m_expected->setToolTip(tr("How many entries the dataset will have when everything is delivered"));
    m_hasDue->setChecked(m_before.due.isValid());
    m_due->setCalendarPopup(true);
    m_due->setEnabled(m_hasDue->isChecked());
    m_due->setAccessibleName(tr("Due date"));
    m_tags->setPlaceholderText(tr("vendor a, urgent"));
    m_tags->setToolTip(tr("Words with commas between them. The filter finds them with tag:urgent"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + 2 * m_note->frameWidth()
                           + int(2 * m_note->document()->documentMargin()));

    auto *form = new QFormLayout;
    form->addRow(tr("&Target"), m_target);
    form->addRow(tr("&Entries to come"), m_expected);
    form->addRow(m_hasDue, m_due);
    form->addRow(tr("Ta&gs"), m_tags);
    form->addRow(tr("&Note"), m_note);
    auto *local = new PlainLabel(tr("Kept on this computer. AWS is not changed."));
    local->setDimmed(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addLayout(form);
    layout->addWidget(local);
    layout->addWidget(buttons);

    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &NotesDialog::onAccepted);
    m_target->setFocus();
}

DatasetNotes NotesDialog::notes() const
{
    DatasetNotes notes = m_before;
    notes.target = entriesOf(*m_target);
    notes.expectedEntries = entriesOf(*m_expected);
    notes.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    notes.tags = parseTags(m_tags->text());
    notes.note = m_note->toPlainText().trimmed();
    return notes;
}

void NotesDialog::onAccepted()
{
    if (const DatasetNotes now = notes(); now != m_before)
        Q_EMIT notesChanged(m_arn, now);
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetfacts.h"

#include "core/redact.h"
#include "ui/panels/factgrid.h"
#include "ui/panels/mirroredmargins.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/projectfacts.h"
#include "ui/text/entrytext.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/progresstext.h"
#include "ui/text/timedoubt.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int iconSize = 16;

Icon stateIcon(DatasetState state)
{
    switch (state) {
    case DatasetState::Creating: return Icon::InProgress;
    case DatasetState::Updating: return Icon::InProgress;
    case DatasetState::Deleting: return Icon::Deleting;
    case DatasetState::Complete: return Icon::Complete;
    case DatasetState::CreateFailed: return Icon::Failed;
    case DatasetState::UpdateFailed: return Icon::Failed;
    case DatasetState::NotFound: return Icon::Failed;
    case DatasetState::Unknown: return Icon::Unknown;
    }
    Q_UNREACHABLE();
}

QString timeText(const std::optional<double> &seconds)
{
    return seconds ? dateTimeText(fromEpochSeconds(*seconds)) : absentText();
}

} // namespace

DatasetFacts::DatasetFacts(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_status(new PlainLabel)
    , m_apiStatus(new ElidedLabel)
    , m_message(new PlainLabel)
    , m_explanation(new PlainLabel)
    , m_checkManifest(new QPushButton(tr("Check a manifest…")))
    , m_failure(new PlainLabel)
{
    setAccessibleName(tr("Status, message and times"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(mirroredMargins(0, 0, 8, 0));
    layout->setSpacing(5);

    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(8);
    statusRow->addWidget(m_icon);
    statusRow->addWidget(m_status);
    statusRow->addWidget(m_apiStatus, 1);
    m_status->setEmphasis(1.0);
    m_apiStatus->setDimmed(true);
    layout->addLayout(statusRow);
    for (PlainLabel *paragraph : {m_message, m_explanation, m_failure}) {
        paragraph->setWordWrap(true);
        paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(paragraph);
    }
    layout->insertWidget(layout->indexOf(m_failure), m_checkManifest, 0, Qt::AlignLeading);
    m_checkManifest->setToolTip(tr("Says what AWS would reject or drop in the file that was imported, if you have it here"));
    m_checkManifest->hide();
    connect(m_checkManifest, &QPushButton::clicked, this, &DatasetFacts::manifestCheckRequested);
    layout->addSpacing(3);

    m_facts = new FactGrid;
    layout->addLayout(m_facts);
    layout->addStretch(1);
    m_project = new ProjectFacts(*m_facts, this);
    //: When the dataset was made
    m_created = m_facts->addText(tr("Created"));
    //: When AWS last changed the dataset
    m_changed = m_facts->addText(tr("Changed"));
    //: When this program last read it
    m_checked = m_facts->addText(tr("Checked"));
    //: The day by which labeling has to be done
    m_due = m_facts->addText(tr("Due"));
    //: How many entries the dataset will have
    m_expected = m_facts->addText(tr("Entries to come"));
    m_tags = m_facts->addText(tr("Tags"));
    m_note = m_facts->addText(tr("Note"));
    m_note->setWordWrap(true);

    m_arn = new ElidedLabel;
    m_copy = new QToolButton;
    m_copy->setIcon(themedIcon(Icon::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the ARN"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_arn->fullText()); });
    auto *arnRow = new QHBoxLayout;
    arnRow->setSpacing(2);
    arnRow->addWidget(m_arn, 1);
    arnRow->addWidget(m_copy);
    m_facts->add(u"ARN"_s, arnRow, *m_copy);
    setWidget(body);
    viewport()->setAutoFillBackground(false); // the pane behind it shows, whatever its colour
    body->setAutoFillBackground(false);
}

void DatasetFacts::setDataset(const DatasetSnapshot &snapshot, const QDateTime &now)
{
    showStatus(snapshot);
    showFailure(snapshot, now);
    m_created->setText(timeText(snapshot.description.creationTimestamp));
    const QString changed = snapshot.countsRead ? timeText(snapshot.description.lastUpdatedTimestamp) : notReadText();
    const QString doubt = changeTimeDoubt(snapshot.description, now);
    //: %1 is a date and time, %2 why it cannot be right
    m_changed->setText(doubt.isEmpty() ? changed : tr("%1, %2").arg(changed, doubt));
    m_checked->setText(snapshot.checkedAt ? relativeTime(*snapshot.checkedAt, now) : notReadText());
    m_checked->setToolTip(snapshot.checkedAt ? dateTimeText(*snapshot.checkedAt) : QString());
    m_arn->setText(snapshot.arn.toString());
    showNotes(snapshot, now);
}

void DatasetFacts::showNotes(const DatasetSnapshot &snapshot, const QDateTime &now)
{
    const DatasetNotes &notes = snapshot.notes;
    m_facts->showText(m_due, dueSentence(notes.due, stats(snapshot).labeledEntries, targetEntries(snapshot), now, displayLocale()));
    m_facts->showText(m_expected, notes.expectedEntries ? tr("%1 expected").arg(countText(*notes.expectedEntries)) : QString());
    m_facts->showText(m_tags, notes.tags.join(u", "_s));
    m_facts->showText(m_note, notes.note);
}

void DatasetFacts::showStatus(const DatasetSnapshot &snapshot)
{
    const DatasetDescription &description = snapshot.description;
    const DatasetState state = datasetState(snapshot);
    m_icon->setPixmap(themedIcon(stateIcon(state)).pixmap({iconSize, iconSize}, devicePixelRatioF()));
    m_status->setText(stateText(snapshot));
    QStringList words;
    if (description.status)
        words.append(description.status->text);
    if (description.statusMessageCode)
        words.append(description.statusMessageCode->text);
    m_apiStatus->setText(cleanText(words.join(u" · "_s)));
    showExplanation(description);
    m_checkManifest->setVisible(statusGroup(state) == StatusGroup::Failed);
    const bool hasMessage = description.statusMessage && !description.statusMessage->isEmpty();
    // quotation marks, for these are AWS's words and not ours
    m_message->setText(hasMessage ? tr("“%1”").arg(cleanText(*description.statusMessage)) : absentText());
    //: Spoken; %1 is AWS's text
    m_message->setAccessibleName(tr("AWS’s message: %1").arg(m_message->text()));
    m_message->setToolTip(hasMessage ? QString() : tr("AWS gives no message."));
}

/// Cause and remedy where AWS's message is one that is known; else what its code asks for.
void DatasetFacts::showExplanation(const DatasetDescription &description)
{
    QStringList sentences;
    if (const auto fault = manifestFault(description.statusMessage.value_or(QString()))) {
        const ManifestFaultText words = manifestFaultText(*fault);
        sentences = {words.cause, words.remedy};
    } else if (description.statusMessageCode && description.statusMessageCode->known == StatusMessageCode::ServiceError) {
        sentences = {tr("The fault is on AWS’s side: try again later.")};
    } else if (description.statusMessageCode && description.statusMessageCode->known == StatusMessageCode::ClientError) {
        sentences = {tr("The fault is in what was sent: correct it and try again.")};
    }
    m_explanation->setText(sentences.join(u' '));
    m_explanation->setVisible(!sentences.isEmpty());
}

void DatasetFacts::showFailure(const DatasetSnapshot &snapshot, const QDateTime &now)
{
    m_failure->setVisible(snapshot.error.has_value());
    if (!snapshot.error) {
        m_failure->setText({});
        return;
    }
    const QDateTime since = snapshot.checkedAt.value_or(snapshot.statusCheckedAt.value_or(QDateTime()));
    const ErrorText words = errorText(*snapshot.error, {snapshot.connectionName, snapshot.arn.region(), since, now});
    QStringList lines;
    //: %1 "2 min ago" or a date, %2 a sentence that says why
    lines.append(snapshot.failedAt ? tr("The last check failed %1. %2").arg(relativeTime(*snapshot.failedAt, now), words.title)
                                   : words.title);
    lines.append(words.advice);
    lines.append(words.detail);
    lines.removeAll(QString());
    m_failure->setText(lines.join(u'\n'));
}

QString DatasetFacts::text() const
{
    return QStringList{m_status->text(), m_apiStatus->text(), m_message->text(), m_explanation->text(), m_failure->text(), m_created->text(),
                       m_changed->text(), m_checked->text(),  m_due->text(),     m_tags->text(),    m_note->text(),
                       m_arn->text(),   m_project->text()}
        .join(u'\n');
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/privacydialog.h"

#include "ui/dialogs/iampolicy.h"
#include "ui/panels/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int textWidth = 480;

PlainLabel *fact(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

PrivacyDialog::PrivacyDialog(const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_history(fact({}))
    , m_erase(new QPushButton(tr("Erase history…"), this))
    , m_historyFile(facts.historyFile)
{
    setWindowTitle(tr("Privacy and permissions"));
    const QStringList awsHosts{u"rekognition.REGION.amazonaws.com"_s, u"sts.REGION.amazonaws.com"_s};
    QStringList calls;
    for (const ReadAction action : readActions)
        calls.append(iamAction(action));
    if (facts.costGuard)
        calls.append(modelsAction());
    calls.append(u"sts:GetCallerIdentity"_s);
    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->setVerticalSpacing(10);
    //: Heading: the hosts this program talks to
    form->addRow(tr("Contacts"), fact((facts.hosts.isEmpty() ? awsHosts : facts.hosts).join(u'\n')));
    //: Heading: the operations of AWS this program uses
    form->addRow(tr("Calls"), fact(calls.join(u", "_s)));
    form->addRow(tr("Changes"), fact(tr("None. Nothing in AWS is changed, and nothing is sent anywhere else: no telemetry, "
                                        "no account of ours.")));
    form->addRow(tr("Secrets"), fact(keychainSentence(facts.keychain)));
    form->addRow(tr("Settings"), fact(tr("Without any secret, in %1").arg(facts.settingsFile)));
    m_erase->setAutoDefault(false);
    auto *history = new QVBoxLayout;
    history->addWidget(m_history);
    history->addWidget(m_erase, 0, Qt::AlignLeading);
    form->addRow(tr("History"), history);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyDialog::eraseHistoryRequested);
    setHistory({});

    auto *policy = new QPlainTextEdit(leastPolicy(facts.costGuard), this);
    policy->setReadOnly(true);
    policy->setLayoutDirection(Qt::LeftToRight); // JSON is, in every language
    policy->setTabChangesFocus(true);
    policy->setAccessibleName(tr("Least IAM policy"));
    policy->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    policy->setMinimumHeight(policy->fontMetrics().lineSpacing() * 12);
    form->addRow(tr("Least policy"), policy);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy policy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    form->addRow(buttons);
    connect(copy, &QPushButton::clicked, this, [models = facts.costGuard] { QGuiApplication::clipboard()->setText(leastPolicy(models)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PrivacyDialog::setHistory(const HistorySummary &summary)
{
    m_history->setText(m_historyFile.isEmpty()
                           ? tr("None is kept.")
                           : tr("Counts, status and your notes, on this computer alone, in %1").arg(m_historyFile));
    m_erase->setVisible(!m_historyFile.isEmpty());
    m_erase->setEnabled(summary.datasets > 0);
}

} // namespace dw

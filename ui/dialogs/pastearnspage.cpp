// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastearnspage.h"

#include "ui/panels/plainlabel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QString problemText(DatasetArnProblem problem)
{
    using Problem = DatasetArnProblem;
    switch (problem) {
    case Problem::Fine:
    case Problem::Empty:
    case Problem::NotAnArn: return PasteArnsPage::tr("not an ARN");
    case Problem::Length: return PasteArnsPage::tr("too short or too long for a dataset ARN");
    case Problem::OtherService: return PasteArnsPage::tr("an ARN of another service");
    case Problem::ProjectArn: return PasteArnsPage::tr("the ARN of a project; a dataset’s goes on with /dataset/train/… or /dataset/test/…");
    case Problem::Region: return PasteArnsPage::tr("the region is missing or misspelt");
    case Problem::Account: return PasteArnsPage::tr("the account is not twelve digits");
    case Problem::Project: return PasteArnsPage::tr("the project’s name is missing or has characters AWS does not allow");
    case Problem::Type: return PasteArnsPage::tr("the dataset’s kind is neither train nor test");
    case Problem::Id: return PasteArnsPage::tr("the number at the end is missing or no number");
    }
    Q_UNREACHABLE();
}

} // namespace

PasteArnsPage::PasteArnsPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_summary(new PlainLabel({}, this))
    , m_problems(new QPlainTextEdit(this))
{
    m_text->setAccessibleName(tr("Dataset ARNs, one a line"));
    m_text->setPlaceholderText(u"arn:aws:rekognition:eu-west-1:111122223333:project/flowers/dataset/train/1690000000000"_s);
    m_text->setLayoutDirection(Qt::LeftToRight); // ARNs are, in every language
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Lines that cannot be used"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->hide();
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 1);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteArnsPage::onTextChanged);
    onTextChanged();
}

QString PasteArnsPage::report() const
{
    return m_summary->text() + u'\n' + m_problems->toPlainText();
}

void PasteArnsPage::onTextChanged()
{
    m_list = parseArnList(m_text->toPlainText());
    QStringList parts;
    if (!m_list.arns.isEmpty())
        parts.append(tr("%Ln dataset(s)", nullptr, int(m_list.arns.size())));
    if (m_list.duplicates > 0)
        parts.append(tr("%Ln line(s) twice, left out", nullptr, m_list.duplicates));
    if (!m_list.badLines.isEmpty())
        parts.append(tr("%Ln line(s) that cannot be used", nullptr, int(m_list.badLines.size())));
    m_summary->setText(parts.isEmpty() ? tr("Paste one dataset ARN a line.") : parts.join(u", "_s));

    QStringList lines;
    for (const ArnList::BadLine &line : std::as_const(m_list.badLines)) {
        //: %1 a line number, %2 why the line cannot be used, %3 the line itself
        lines.append(tr("Line %1, %2: %3").arg(QString::number(line.number), problemText(line.problem), line.text));
    }
    m_problems->setPlainText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    Q_EMIT chosenChanged();
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/signincode.h"

#include "core/redact.h"
#include "ui/panels/mirroredmargins.h"
#include "ui/panels/plainlabel.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace dw {
namespace {

constexpr double codeScale = 1.8; // of the text around it: read across a desk
constexpr double codeSpacing = 108; // percent
constexpr int gap = 12;
constexpr int belowText = 26; // pixels: under the words of its line, not under their icon

} // namespace

SignInCode::SignInCode(QWidget *parent)
    : QWidget(parent)
    , m_code(new PlainLabel({}, this))
    , m_url(new PlainLabel({}, this))
    , m_copy(new QPushButton(themedIcon(Icon::Copy), tr("Copy code"), this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * codeScale);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, codeSpacing);
    m_code->setFont(font);
    for (PlainLabel *label : {m_code, m_url})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setWordWrap(true);
    m_url->setDimmed(true);
    m_url->setAccessibleName(tr("Page that wants the code"));
    m_copy->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(belowText, 0, 0, 2));
    layout->setSpacing(gap);
    layout->addWidget(m_code);
    layout->addWidget(m_copy);
    layout->addWidget(m_url, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->fullText()); });
}

void SignInCode::setCode(const QString &code, const QUrl &url)
{
    m_code->setText(cleanText(code));
    //: %1 is a code such as ABCD-EFGH
    m_code->setAccessibleName(tr("Code %1").arg(m_code->text()));
    m_url->setText(cleanText(url.toString()));
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/searchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dw::SearchText)
};

QString problemText(const BadSearchTerm &bad)
{
    switch (bad.problem) {
    case SearchProblem::UnknownField: {
        QStringList fields = searchFields();
        for (QString &field : fields)
            field.chop(1);
        //: %1 is what a person typed, %2 a list of names that are not translated
        return Words::tr("“%1” hides nothing: there is no such field. Fields are %2.").arg(bad.word, fields.join(u", "_s));
    }
    case SearchProblem::NotANumber: return Words::tr("“%1” hides nothing: a number is missing, as in errors>0 or labeled<80%.").arg(bad.word);
    case SearchProblem::NotADuration:
        return Words::tr("“%1” hides nothing: a time is missing, as in changed<2h; units are m, h, d and w.").arg(bad.word);
    case SearchProblem::NoPercentOfThis: return Words::tr("“%1” hides nothing: only labeled and errors have a percentage.").arg(bad.word);
    case SearchProblem::NotCompared: return Words::tr("“%1” hides nothing: a text is not larger or smaller; use a colon.").arg(bad.word);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace

QString searchProblemText(const Search &search)
{
    QStringList sentences;
    for (const BadSearchTerm &bad : search.bad)
        sentences.append(problemText(bad));
    return sentences.join(u' ');
}

} // namespace dw

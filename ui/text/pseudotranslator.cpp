// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr QStringView smallLetters = u"åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž";
constexpr QStringView capitalLetters = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
constexpr double longer = 0.4;

QChar accented(QChar letter)
{
    if (letter >= u'a' && letter <= u'z')
        return smallLetters[letter.unicode() - u'a'];
    if (letter >= u'A' && letter <= u'Z')
        return capitalLetters[letter.unicode() - u'A'];
    return letter;
}

bool isDateFormat(const QString &text)
{
    static const QRegularExpression form(u"\\A(d{1,4}|M{3,4}|y{4}|[ ,.])+\\z"_s);
    return text.contains(u"MMM") && form.match(text).hasMatch();
}

} // namespace

QString pseudoText(const QString &source)
{
    if (isDateFormat(source))
        return u"'['"_s + source + u"']'"_s;
    static const QRegularExpression kept(u"%L?(?:\\d+|n)|&\\w|</?[a-z][^>]*>|\\*\\.\\w+"_s);
    QString text = u"["_s;
    qsizetype done = 0;
    const auto takeUpTo = [&](qsizetype end) {
        for (; done < end; ++done)
            text += accented(source.at(done));
    };
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        takeUpTo(match.capturedStart());
        text += match.captured();
        done = match.capturedEnd();
    }
    takeUpTo(source.size());
    return text + QString(qRound(double(source.size()) * longer), u'·') + u']';
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QLatin1StringView place(context);
    // What Qt reads itself: names of keys, and which way its languages are written
    const bool isForQt = place == "QShortcut"_L1 || place == "QGuiApplication"_L1 || place == "QHttpSocketEngine"_L1;
    if (isForQt || !sourceText || !*sourceText)
        return {};
    const QString source = QString::fromUtf8(sourceText);
    if (source == u"d" && disambiguation) // of the day alone, as a date format
        return {};
    const QString plural = m_plurals.translate(context, sourceText, disambiguation, n);
    return pseudoText(plural.isNull() ? source : plural);
}

} // namespace dw

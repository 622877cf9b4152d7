// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/searchterm.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Field = SearchTerm::Field;
using Comparison = SearchTerm::Comparison;

enum class Kind { Text, Count, Share, Time };

struct FieldName {
    QStringView name;
    Field field;
    Kind kind;
};
constexpr std::array fieldNames{
    FieldName{u"status", Field::Status, Kind::Text},
    FieldName{u"project", Field::Project, Kind::Text},
    FieldName{u"set", Field::Set, Kind::Text},
    FieldName{u"region", Field::Region, Kind::Text},
    FieldName{u"account", Field::Account, Kind::Text},
    FieldName{u"connection", Field::Connection, Kind::Text},
    FieldName{u"tag", Field::Tag, Kind::Text},
    FieldName{u"errors", Field::Errors, Kind::Share},
    FieldName{u"labeled", Field::Labeled, Kind::Share},
    FieldName{u"unlabeled", Field::Unlabeled, Kind::Count},
    FieldName{u"entries", Field::Entries, Kind::Count},
    FieldName{u"labels", Field::Labels, Kind::Count},
    FieldName{u"changed", Field::Changed, Kind::Time},
    FieldName{u"checked", Field::Checked, Kind::Time},
};

const FieldName *fieldOf(QStringView name)
{
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                    [&](const FieldName &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fieldNames.end() ? nullptr : &*found;
}

struct TypedWord {
    QString text; ///< without quotes
    bool isQuoted = false; ///< from its first character on
    qsizetype begin = 0; ///< in what was typed
};

/// Words between blanks; quotes keep blanks and go. The last one may be empty: a word that is about to be typed.
QList<TypedWord> wordsOf(const QString &text)
{
    QList<TypedWord> words{{}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        TypedWord &word = words.last();
        if (c.isSpace() && !quoted) {
            if (word.text.isEmpty() && !word.isQuoted)
                word.begin = i + 1;
            else
                words.append({{}, false, i + 1});
        } else if (c == u'"') {
            word.isQuoted = word.isQuoted || word.text.isEmpty();
            quoted = !quoted;
        } else {
            word.text.append(c);
        }
    }
    return words;
}

struct Operator {
    qsizetype at = -1;
    qsizetype length = 0;
    Comparison comparison = Comparison::Contains;
};

Operator operatorIn(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool orEqual = i + 1 < word.size() && word.at(i + 1) == u'=';
        switch (word.at(i).unicode()) {
        case u':': return {i, 1, Comparison::Contains};
        case u'=': return {i, 1, Comparison::Equal};
        case u'<': return {i, orEqual ? 2 : 1, orEqual ? Comparison::LessOrEqual : Comparison::Less};
        case u'>': return {i, orEqual ? 2 : 1, orEqual ? Comparison::GreaterOrEqual : Comparison::Greater};
        default: break;
        }
    }
    return {};
}

SearchTerm textTerm(const QString &word)
{
    SearchTerm term;
    term.text = word.toCaseFolded();
    return term;
}

/// A number with a unit: "2h" in seconds. Absent for anything else.
std::optional<double> durationOf(const QString &text)
{
    constexpr std::array<std::pair<char16_t, double>, 5> units{{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86'400}, {u'w', 604'800}}};
    for (const auto &[unit, seconds] : units) {
        bool isNumber = false;
        const double count = text.chopped(1).toDouble(&isNumber);
        if (text.endsWith(QChar(unit)) && isNumber && std::isfinite(count) && count >= 0)
            return count * seconds;
    }
    return std::nullopt;
}

std::optional<SearchProblem> readValue(SearchTerm &term, Kind kind, const QString &value)
{
    if (kind == Kind::Text) {
        if (term.comparison != Comparison::Contains && term.comparison != Comparison::Equal)
            return SearchProblem::NotCompared;
        term.text = value.toCaseFolded();
        if (term.text.contains(u'*') || term.comparison == Comparison::Equal)
            term.pieces = term.text.split(u'*');
        return std::nullopt;
    }
    if (term.comparison == Comparison::Contains)
        term.comparison = Comparison::Equal; // errors:3
    if (kind == Kind::Time) {
        const auto seconds = durationOf(value.toCaseFolded());
        term.number = seconds.value_or(0);
        return seconds ? std::nullopt : std::optional(SearchProblem::NotADuration);
    }
    term.isPercent = value.endsWith(u'%');
    if (term.isPercent && kind != Kind::Share)
        return SearchProblem::NoPercentOfThis;
    bool isNumber = false;
    term.number = (term.isPercent ? value.chopped(1) : value).toDouble(&isNumber);
    return isNumber && std::isfinite(term.number) ? std::nullopt : std::optional(SearchProblem::NotANumber);
}

bool compares(double value, const SearchTerm &term)
{
    switch (term.comparison) {
    case Comparison::Less: return value < term.number;
    case Comparison::LessOrEqual: return value <= term.number;
    case Comparison::Contains:
    case Comparison::Equal: return std::abs(value - term.number) < 1e-9;
    case Comparison::GreaterOrEqual: return value >= term.number;
    case Comparison::Greater: return value > term.number;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

bool compares(const std::optional<qint64> &count, const SearchTerm &term)
{
    return count && compares(double(*count), term);
}

/// One pass over the text, whatever stands in it: a regular expression of many stars would try for minutes.
bool isWhole(const QString &text, const QStringList &pieces)
{
    if (pieces.size() == 1)
        return text == pieces.first();
    if (!text.startsWith(pieces.first()))
        return false;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        at = text.indexOf(pieces.at(i), at);
        if (at < 0)
            return false;
        at += pieces.at(i).size();
    }
    return text.size() - pieces.last().size() >= at && text.endsWith(pieces.last());
}

bool isIn(const QString &text, const SearchTerm &term)
{
    return term.pieces.isEmpty() ? text.contains(term.text, Qt::CaseInsensitive) : isWhole(text.toCaseFolded(), term.pieces);
}

bool isStatus(const DatasetSnapshot &snapshot, const SearchTerm &term, const QString &stateText)
{
    const QString word = snapshot.description.status ? snapshot.description.status->text : QString();
    SearchTerm plain = term;
    plain.text.replace(u'-', u'_'); // in-progress is what AWS calls IN_PROGRESS
    plain.pieces.replaceInStrings(u"-"_s, u"_"_s);
    return isIn(stateText, term) || isIn(word, plain) || isIn(QString(word).replace(u'_', u' '), term);
}

std::optional<double> percentOf(const std::optional<qint64> &part, const std::optional<qint64> &whole)
{
    return part && whole.value_or(0) > 0 ? std::optional(100.0 * double(*part) / double(*whole)) : std::nullopt;
}

std::optional<qint64> difference(const std::optional<qint64> &all, const std::optional<qint64> &part)
{
    return all && part ? std::optional(std::max<qint64>(0, *all - *part)) : std::nullopt;
}

} // namespace

Search parseSearch(const QString &text)
{
    Search search;
    const QList<TypedWord> words = wordsOf(text);
    for (const TypedWord &typed : words) {
        const QString &word = typed.text;
        if (word.isEmpty())
            continue;
        const Operator sign = typed.isQuoted ? Operator() : operatorIn(word);
        const QString value = word.mid(sign.at + sign.length);
        const FieldName *field = sign.at > 0 ? fieldOf(QStringView(word).first(sign.at)) : nullptr;
        const bool isAddress = sign.comparison == Comparison::Contains && (value.contains(u':') || value.contains(u'/'));
        if (sign.at <= 0 || (!field && isAddress)) {
            search.terms.append(textTerm(word));
            continue;
        }
        if (field && value.isEmpty())
            continue; // still being typed
        SearchTerm term;
        term.comparison = sign.comparison;
        std::optional<SearchProblem> problem = SearchProblem::UnknownField;
        if (field) {
            term.field = field->field;
            problem = readValue(term, field->kind, value);
        }
        if (problem)
            search.bad.append({word, *problem});
        else
            search.terms.append(term);
    }
    return search;
}

bool matchesField(const DatasetSnapshot &snapshot, const SearchTerm &term, const QString &stateText, const QDateTime &now)
{
    const DatasetStats counts = stats(snapshot);
    switch (term.field) {
    case Field::Text: break;
    case Field::Status: return isStatus(snapshot, term, stateText);
    case Field::Project: return isIn(snapshot.arn.project(), term);
    case Field::Set: return isIn(snapshot.arn.type() == DatasetType::Train ? u"train"_s : u"test"_s, term);
    case Field::Region: return isIn(snapshot.arn.region(), term);
    case Field::Account: return isIn(snapshot.arn.account(), term);
    case Field::Connection: return isIn(snapshot.connectionName, term);
    case Field::Tag:
        return std::any_of(snapshot.notes.tags.begin(), snapshot.notes.tags.end(), [&](const QString &tag) { return isIn(tag, term); });
    case Field::Errors:
        if (term.isPercent) {
            const auto share = percentOf(counts.errorEntries, counts.totalEntries);
            return share && compares(*share, term);
        }
        return compares(counts.errorEntries, term);
    case Field::Labeled:
        if (term.isPercent) {
            const auto share = labeledShare(snapshot);
            return share && compares(*share * 100, term);
        }
        return compares(counts.labeledEntries, term);
    case Field::Unlabeled: return compares(difference(counts.totalEntries, counts.labeledEntries), term);
    case Field::Entries: return compares(counts.totalEntries, term);
    case Field::Labels: return compares(counts.totalLabels, term);
    case Field::Changed: {
        const auto &changed = snapshot.description.lastUpdatedTimestamp;
        return changed && compares(double(now.toMSecsSinceEpoch()) / 1000 - *changed, term);
    }
    case Field::Checked: return snapshot.checkedAt && compares(double(snapshot.checkedAt->msecsTo(now)) / 1000, term);
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QStringList searchFields()
{
    QStringList names;
    for (const FieldName &field : fieldNames)
        names.append(field.name.toString() + (field.kind == Kind::Text ? u":"_s : field.kind == Kind::Time ? u"<"_s : u">"_s));
    return names;
}

QStringList searchCompletions(const QString &text, const std::function<QStringList(SearchTerm::Field)> &values)
{
    const TypedWord typed = wordsOf(text).last();
    const QString before = text.first(typed.begin);
    const QString &word = typed.text;
    if (word.isEmpty() || typed.isQuoted)
        return {};
    const Operator sign = operatorIn(word);
    QStringList found;
    if (sign.at < 0) {
        for (const QString &name : searchFields()) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                found.append(before + name);
        }
        return found;
    }
    const FieldName *field = fieldOf(QStringView(word).first(sign.at));
    if (!field || field->kind != Kind::Text)
        return {};
    const QString begun = word.mid(sign.at + sign.length);
    const QStringList all = values(field->field);
    for (const QString &value : all) {
        if (value.contains(begun, Qt::CaseInsensitive) && value != begun)
            found.append(before + word.first(sign.at + sign.length) + (value.contains(u' ') ? u'"' + value + u'"' : value));
    }
    return found;
}

} // namespace dw

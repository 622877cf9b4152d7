// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/failingentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int deepest = 64;
constexpr qsizetype mostFaults = 1000; // of one line; 50 boxes are allowed

/// Walks over JSON that is known to be valid and notes where its lists of errors stand.
class Walk {
public:
    explicit Walk(const QByteArray &line)
        : m_line(line)
    {
    }

    QList<EntryFault> faults()
    {
        value(0, {true, false});
        return std::move(m_faults);
    }

private:
    /// What the walk is in.
    struct Owner {
        bool isLine;
        bool isAnnotation;
    };
    struct Text {
        qsizetype begin;
        qsizetype end; ///< behind the quotation mark
    };

    [[nodiscard]] char peek() const { return m_at < m_line.size() ? m_line[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_line.size() && QByteArrayView(" \t\r\n").contains(m_line[m_at]))
            ++m_at;
    }

    Text text()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_line.size() && m_line[m_at] != '"')
            m_at += m_line[m_at] == '\\' ? 2 : 1;
        return {begin, ++m_at};
    }

    void value(int depth, Owner place)
    {
        skipSpace();
        switch (peek()) {
        case '{': object(depth, place); break;
        case '[': array(depth, place); break;
        case '"': text(); break;
        default:
            while (m_at < m_line.size() && !QByteArrayView(",]} \t\r\n").contains(m_line[m_at]))
                ++m_at;
        }
    }

    void object(int depth, Owner place)
    {
        const qsizetype begin = m_at++;
        const qsizetype first = m_faults.size();
        for (skipSpace(); m_at < m_line.size() && peek() != '}'; skipSpace()) {
            const Text name = text();
            skipSpace();
            ++m_at; // the colon
            member(depth, name, place);
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
        // Where the object ends is known only now
        for (qsizetype i = first; i < m_faults.size(); ++i) {
            if (!place.isLine && m_faults[i].length == 0) {
                m_faults[i].begin = begin;
                m_faults[i].length = m_at - begin;
            }
        }
    }

    void member(int depth, Text name, Owner place)
    {
        const QByteArrayView key
            = QByteArrayView(m_line).sliced(name.begin + 1, std::max<qsizetype>(0, name.end - name.begin - 2));
        skipSpace();
        const qsizetype begin = m_at;
        const bool isWarnings = key == "warnings" || key == "cl-warnings";
        const bool isList = peek() == '[' && (isWarnings || key == "errors" || key == "cl-errors");
        value(depth + 1, {false, key == "annotations"});
        if (!isList || depth > deepest)
            return;
        const qsizetype end = std::min(m_at, m_line.size());
        const QJsonArray list = QJsonDocument::fromJson(m_line.sliced(begin, end - begin)).array();
        for (const QJsonValue &item : list) {
            if (!item.isObject() || m_faults.size() >= mostFaults)
                continue;
            EntryFault fault;
            fault.code = item["code"_L1].toString();
            fault.message = item["message"_L1].toString();
            fault.isWarning = isWarnings || fault.code.startsWith("WARNING_"_L1);
            fault.isOfAnnotation = place.isAnnotation;
            if (place.isLine) { // the whole line is no part of it: the list is
                fault.begin = name.begin;
                fault.length = end - name.begin;
            }
            m_faults.append(fault);
        }
    }

    void array(int depth, Owner place)
    {
        ++m_at;
        for (skipSpace(); m_at < m_line.size() && peek() != ']'; skipSpace()) {
            value(depth + 1, place);
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
    QList<EntryFault> m_faults;
};

} // namespace

FailingEntry failingEntry(const QByteArray &line)
{
    // Qt's parser stops at a depth of 1024, so that the walk below has a floor too
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {line, {}, {}};
    return {line, document["source-ref"_L1].toString(), Walk(line).faults()};
}

EntryUse entryUse(const FailingEntry &entry) noexcept
{
    EntryUse use = EntryUse::Whole;
    for (const EntryFault &fault : entry.faults) {
        if (!fault.isWarning && !fault.isOfAnnotation)
            return EntryUse::Unused;
        if (!fault.isWarning)
            use = EntryUse::InPart;
    }
    // The service was asked for entries with errors: one that shows none of them is not known to be used
    return entry.faults.isEmpty() ? EntryUse::Unused : use;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/entryerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

/// An entry with errors of its line, in this order.
FailingEntry entry(const QStringList &codes, qsizetype length = 10)
{
    FailingEntry result{QByteArray(length, 'x'), u"s3://b/a.jpg"_s, {}};
    for (const QString &code : codes)
        result.faults.append({code, u"message of "_s + code, 0, 1, false, false});
    return result;
}

/// "CODE<CAUSE=1,3", a group each.
QStringList described(const EntryErrors &errors)
{
    QStringList result;
    for (const ErrorGroup &group : errors.groups()) {
        QStringList entries;
        for (const int index : group.entries)
            entries.append(QString::number(index));
        const QString cause = group.cause < 0 ? QString() : u'<' + errors.groups()[size_t(group.cause)].code;
        result.append(group.code + cause + u'=' + entries.join(u','));
    }
    return result;
}

const QString attributes = u"ERROR_NO_VALID_LABEL_ATTRIBUTES"_s;
const QString annotations = u"ERROR_NO_VALID_ANNOTATIONS"_s;
const QString type = u"ERROR_UNSUPPORTED_USE_CASE_TYPE"_s;
const QString small = u"ERROR_BOUNDING_BOX_TOO_SMALL"_s;

} // namespace

class TestEntryErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QList<QStringList>>("entries");
        QTest::addColumn<QStringList>("groups");
        using Entries = QList<QStringList>;
        QTest::newRow("nothing") << Entries{} << QStringList{};
        QTest::newRow("one code, several entries") << Entries{{type}, {type}} << QStringList{type + u"=0,1"_s};
        QTest::newRow("several boxes of one entry count once") << Entries{{small, small}} << QStringList{small + u"=0"_s};
        QTest::newRow("a follow-on stands under its cause, whatever comes first")
            << Entries{{type, attributes}, {attributes, type}}
            << QStringList{type + u"=0,1"_s, attributes + u'<' + type + u"=0,1"_s};
        QTest::newRow("a follow-on alone stands by itself") << Entries{{attributes}} << QStringList{attributes + u"=0"_s};
        QTest::newRow("under two causes the same code is two groups")
            << Entries{{type, attributes}, {small, attributes}}
            << QStringList{type + u"=0"_s, attributes + u'<' + type + u"=0"_s, small + u"=1"_s,
                           attributes + u'<' + small + u"=1"_s};
        QTest::newRow("two steps stand under the first")
            << Entries{{attributes, annotations, small}}
            << QStringList{small + u"=0"_s, attributes + u'<' + small + u"=0"_s, annotations + u'<' + small + u"=0"_s};
        QTest::newRow("F30: unknown codes are verbatim, and follow from nothing")
            << Entries{{u"ERROR_OF_2030"_s, attributes}} << QStringList{u"ERROR_OF_2030=0"_s, attributes + u"=0"_s};
        QTest::newRow("an entry that shows no error has a group too") << Entries{{}} << QStringList{u"=0"_s};
    }

    void groups()
    {
        QFETCH(QList<QStringList>, entries);
        QFETCH(QStringList, groups);
        EntryErrors errors;
        for (const QStringList &codes : std::as_const(entries))
            errors.append({entry(codes)}); // as pages of one
        QCOMPARE(described(errors), groups);
        EntryErrors atOnce;
        QList<FailingEntry> page;
        for (const QStringList &codes : std::as_const(entries))
            page.append(entry(codes));
        atOnce.append(page);
        QCOMPARE(described(atOnce), groups);
    }

    void groupsCountWhatTrainingTakes()
    {
        FailingEntry inPart = entry({small});
        inPart.faults[0].isOfAnnotation = true;
        EntryErrors errors;
        errors.append({inPart, entry({small}), inPart});
        QCOMPARE(errors.groups().front().unused, 1);
        QCOMPARE(errors.groups().front().inPart, 2);
    }

    void linesBeyondTheBudgetAreLetGo()
    {
        EntryErrors errors(25);
        errors.append({entry({type}), entry({type}), entry({type}), entry({type}, 4)});
        QCOMPARE(errors.linesNotKept(), 1);
        QVERIFY(errors.at(2).line.isNull());
        QCOMPARE(errors.at(2).sourceRef, u"s3://b/a.jpg"_s);
        QCOMPARE(errors.at(3).line.size(), 4);
        QCOMPARE(errors.groups().front().entries.size(), size_t(4));
    }

    void endlessCodesAreOneGroupInTheEnd()
    {
        EntryErrors errors;
        for (int i = 0; i < 1000; ++i)
            errors.append({entry({u"ERROR_%1"_s.arg(i)})});
        QCOMPARE(int(errors.groups().size()), EntryErrors::mostGroups + 1);
        QCOMPARE(errors.groups().back().code, QString());
        QCOMPARE(int(errors.groups().back().entries.size()), 1000 - EntryErrors::mostGroups);
    }
};

QTEST_GUILESS_MAIN(TestEntryErrors)
#include "tst_entryerrors.moc"

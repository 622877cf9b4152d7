// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awsconfigfile.h"

#include "credentials/awssectionname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dw {

namespace {

using Problem = AwsConfigProblem::Kind;
using Type = AwsConfigSection::Type;

constexpr QStringView spaces = u" \t";

bool isSpace(QChar c)
{
    return spaces.contains(c);
}
bool isCommentMark(QChar c)
{
    return c == u'#' || c == u';';
}

/// "value ; note" is "value", "value;note" is itself.
QStringView withoutNote(QStringView value)
{
    for (qsizetype i = 0; i + 1 < value.size(); ++i) {
        if (isSpace(value.at(i)) && isCommentMark(value.at(i + 1)))
            return value.first(i);
    }
    return value;
}

bool isKey(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"_-./%@+").contains(c));
    });
}

class Parser {
public:
    explicit Parser(AwsConfigFlavor flavor)
        : m_flavor(flavor)
    {
    }

    AwsConfigFile parse(const QString &text)
    {
        int number = 0;
        QStringView rest = text;
        while (!rest.isEmpty()) {
            // a line may end in any of the three ways, also within one file
            const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
            const qsizetype length = end - rest.begin();
            readLine(rest.first(length), ++number);
            const bool pair = rest.sliced(length).startsWith(u"\r\n");
            rest = rest.sliced(qMin(length + (pair ? 2 : 1), rest.size()));
        }
        return std::move(m_file);
    }

private:
    void readLine(QStringView line, int number)
    {
        const QStringView content = line.trimmed();
        if (content.isEmpty() || isCommentMark(content.front()))
            return;
        const qsizetype indent = content.begin() - line.begin();
        if (m_inProperty && indent > m_propertyIndent)
            readContinuation(content, number);
        else if (content.front() == u'[')
            readHeader(content, number);
        else
            readProperty(content, indent, number);
    }

    void readHeader(QStringView content, int number)
    {
        m_inProperty = false;
        m_section = -1;
        m_skipping = true; // until the name turned out well, its lines belong to nobody
        const qsizetype end = content.indexOf(u']');
        if (end < 0)
            return report(Problem::NoClosingBracket, number);
        const auto name = parseAwsSectionName(content.sliced(1, end - 1), m_flavor);
        if (!name)
            return report(name.error(), number);
        if (hidesDefault(*name))
            return;
        m_skipping = false;
        const std::pair place(name->type, name->name);
        m_section = m_file.places.value(place, m_file.sections.size());
        if (m_section < m_file.sections.size())
            return;
        m_file.sections.append({name->type, name->name, number, {}});
        m_file.places.insert(place, m_section);
    }

    /// [profile default] replaces [default], whichever comes first.
    bool hidesDefault(const AwsSectionName &name)
    {
        if (m_flavor != AwsConfigFlavor::Config || name.type != Type::Profile || name.name != u"default")
            return false;
        if (!name.prefixed)
            return m_sawPrefixedDefault;
        if (m_sawPrefixedDefault)
            return false;
        m_sawPrefixedDefault = true;
        const qsizetype bare = m_file.places.value({Type::Profile, name.name}, -1);
        if (bare < 0)
            return false;
        m_file.sections.removeAt(bare);
        m_file.places.clear();
        for (qsizetype i = 0; i < m_file.sections.size(); ++i)
            m_file.places.insert({m_file.sections.at(i).type, m_file.sections.at(i).name}, i);
        return false;
    }

    void readProperty(QStringView content, qsizetype indent, int number)
    {
        if (m_section < 0 && !m_skipping) {
            m_skipping = true; // the first line says it for all up to the next section
            return report(Problem::OutsideSection, number);
        }
        // also in a section passed over, or a "[x]" that continues a value would begin a section there
        m_inProperty = true;
        m_propertyIndent = indent;
        m_key.clear(); // of a bad property; its continuation lines are swallowed with it
        if (m_skipping)
            return;
        // a colon is not in the format, but the AWS CLI takes whichever comes first
        const auto separator = std::find_if(content.begin(), content.end(), [](QChar c) { return c == u'=' || c == u':'; });
        if (separator == content.end())
            return report(Problem::NoEqualsSign, number);
        const QStringView key = content.first(separator - content.begin()).trimmed();
        if (key.isEmpty() || !isKey(key))
            return report(key.isEmpty() ? Problem::NoName : Problem::BadName, number);
        m_key = key.toString().toLower();
        m_file.sections[m_section].values.insert(
            m_key, withoutNote(content.sliced(separator - content.begin() + 1)).trimmed().toString());
    }

    void readContinuation(QStringView content, int number)
    {
        if (m_key.isEmpty())
            return;
        QString &value = m_file.sections[m_section].values[m_key];
        const bool nested = value.isEmpty() || value.startsWith(u'\n');
        if (nested && content.indexOf(u'=') <= 0)
            return report(content.startsWith(u'=') ? Problem::NoName : Problem::NoEqualsSign, number);
        value += u'\n' + content.toString();
    }

    void report(Problem kind, int number) { m_file.problems.append({kind, number}); }

    AwsConfigFlavor m_flavor;
    AwsConfigFile m_file;
    qsizetype m_section = -1; ///< index in m_file.sections
    bool m_skipping = false;
    bool m_sawPrefixedDefault = false;
    bool m_inProperty = false;
    qsizetype m_propertyIndent = 0;
    QString m_key;
};

} // namespace

const AwsConfigSection *AwsConfigFile::section(AwsConfigSection::Type type, const QString &name) const
{
    const auto found = places.constFind({type, name});
    return found == places.cend() ? nullptr : &sections.at(*found);
}

AwsConfigFile parseAwsConfigFile(QByteArrayView bytes, AwsConfigFlavor flavor)
{
    if (bytes.size() > awsConfigSizeLimit)
        return {{}, {{Problem::TooLarge, 0}}, {}};
    if (bytes.contains('\0'))
        return {{}, {{Problem::NotText, 0}}, {}};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return Parser(flavor).parse(QString::fromUtf8(bytes));
}

QMap<QString, QString> nestedValues(const QString &value)
{
    QMap<QString, QString> values;
    if (!value.startsWith(u'\n'))
        return values;
    for (const QStringView line : QStringView(value).tokenize(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            values.insert(line.first(equals).trimmed().toString(), line.sliced(equals + 1).trimmed().toString());
    }
    return values;
}

QString problemName(AwsConfigProblem::Kind kind)
{
    switch (kind) {
    case Problem::TooLarge: return u"TooLarge"_s;
    case Problem::NotText: return u"NotText"_s;
    case Problem::NoClosingBracket: return u"NoClosingBracket"_s;
    case Problem::BadSectionName: return u"BadSectionName"_s;
    case Problem::UnknownSection: return u"UnknownSection"_s;
    case Problem::OutsideSection: return u"OutsideSection"_s;
    case Problem::NoEqualsSign: return u"NoEqualsSign"_s;
    case Problem::NoName: return u"NoName"_s;
    case Problem::BadName: return u"BadName"_s;
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

} // namespace dw

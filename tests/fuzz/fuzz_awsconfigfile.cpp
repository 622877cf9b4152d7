// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/awsconfigfile.h"
#include "fuzz.h"

#include <algorithm>

using namespace dw;

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

void checkSection(const AwsConfigFile &file, qsizetype index, qsizetype lines)
{
    const AwsConfigSection &section = file.sections.at(index);
    require(!section.name.isEmpty() && std::none_of(section.name.begin(), section.name.end(), isControl));
    require(section.line >= 1 && section.line <= lines);
    require(file.section(section.type, section.name) == &section); // and with it: no section stands there twice
    for (auto it = section.values.cbegin(); it != section.values.cend(); ++it) {
        require(!it.key().isEmpty() && it.key() == it.key().toLower());
        require(!it->contains(u'\r') && !it->contains(QStringView(u"\n\n")) && !it->endsWith(u'\n'));
        const auto nested = nestedValues(*it);
        require(it->startsWith(u'\n') == !nested.isEmpty());
        require(!nested.contains(QString()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto lines = 1 + std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    for (const AwsConfigFlavor flavor : {AwsConfigFlavor::Config, AwsConfigFlavor::Credentials}) {
        const AwsConfigFile file = parseAwsConfigFile(bytes, flavor);
        require(file.places.size() == file.sections.size());
        for (qsizetype i = 0; i < file.sections.size(); ++i)
            checkSection(file, i, lines);
        for (const AwsConfigProblem &problem : file.problems)
            require(!problemName(problem.kind).isEmpty() && problem.line >= 0 && problem.line <= lines);
    }
    const QString text = QString::fromUtf8(bytes);
    require(nestedValues(text).isEmpty() || text.startsWith(u'\n'));
    return 0;
}

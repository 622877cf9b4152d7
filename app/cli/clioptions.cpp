// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioptions.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

using Command = CliOptions::Command;

constexpr int mostDatasets = 10000;
constexpr double longestWatch = 2e6; // 23 days: timers count milliseconds in 31 bits
constexpr double longestInterval = 86400;

/// Takes an option's value into the options; false when it is not one.
using Setter = std::function<bool(CliOptions &, const QString &)>;

struct Option {
    QString name;
    QString expects; ///< what a good value is, for the message; empty: it takes none
    QList<Command> only; ///< the commands it belongs to; empty: all
    Setter set;
};

Setter textInto(QString CliOptions::*member)
{
    return [member](CliOptions &options, const QString &value) {
        options.*member = value;
        return !value.isEmpty();
    };
}

bool setOutput(CliOptions &options, const QString &value)
{
    options.output = value == u"table" ? CliOptions::Output::Table : CliOptions::Output::Json;
    return value == u"table" || value == u"json";
}

Setter flagInto(bool CliOptions::*member)
{
    return [member](CliOptions &options, const QString &) {
        options.*member = true;
        return true;
    };
}

/// Absent when it is none, or infinite. QString's own numbers are those of the C locale.
std::optional<double> numberOf(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool setRate(CliOptions &options, const QString &value)
{
    const auto number = numberOf(value);
    options.rate = number.value_or(0);
    return number ? *number > 0 : value == u"unlimited";
}

bool setServedRate(CliOptions &options, const QString &value)
{
    const auto number = numberOf(value);
    options.servedRate = number.value_or(0);
    return number ? *number >= 0 : value == u"unlimited";
}

std::chrono::milliseconds seconds(double number)
{
    return std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(number));
}

bool setDuration(CliOptions &options, const QString &value)
{
    const double number = numberOf(value).value_or(0);
    if (!(number > 0 && number <= longestWatch))
        return false;
    options.duration = seconds(number);
    return true;
}

bool setInterval(CliOptions &options, const QString &value)
{
    const double number = numberOf(value).value_or(-1);
    if (!(number >= 0 && number <= longestInterval))
        return false;
    options.interval = seconds(number);
    return true;
}

bool setPort(CliOptions &options, const QString &value)
{
    bool isPort = false;
    options.port = value.toUShort(&isPort);
    return isPort;
}

bool setDatasets(CliOptions &options, const QString &value)
{
    bool isNumber = false;
    options.datasets = value.toInt(&isNumber);
    return isNumber && options.datasets >= 1 && options.datasets <= mostDatasets;
}

bool setDenied(CliOptions &options, const QString &value)
{
    static const QStringList operations{u"DescribeProjects"_s, u"DescribeDataset"_s, u"ListDatasetLabels"_s,
                                        u"ListDatasetEntries"_s};
    options.denied = value.split(u',');
    return std::all_of(options.denied.cbegin(), options.denied.cend(),
                       [](const QString &one) { return operations.contains(one); });
}

const QList<Option> &knownOptions()
{
    static const QList<Option> options{
        {u"--profile"_s, u"a profile's name"_s, {}, textInto(&CliOptions::profile)},
        {u"--region"_s, u"a region"_s, {}, textInto(&CliOptions::region)},
        {u"--endpoint-url"_s, u"a URL"_s, {}, textInto(&CliOptions::endpointUrl)},
        {u"--ca-bundle"_s, u"a file"_s, {}, textInto(&CliOptions::caBundle)},
        {u"--rate"_s, u"calls a second, or unlimited"_s, {}, setRate},
        // Not watch: a table needs all its rows at once, and an array would never end
        {u"--output"_s, u"json or table"_s, {Command::Describe, Command::List}, setOutput},
        {u"--arns-file"_s, u"a file"_s, {Command::Describe, Command::Watch}, textInto(&CliOptions::arnsFile)},
        {u"--all"_s, {}, {Command::Watch}, flagInto(&CliOptions::all)},
        {u"--events"_s, {}, {Command::Watch}, flagInto(&CliOptions::events)},
        {u"--record"_s, {}, {Command::Watch}, flagInto(&CliOptions::record)},
        {u"--history"_s, u"a file"_s, {Command::Watch}, textInto(&CliOptions::historyFile)},
        {u"--for"_s, u"seconds, more than 0 and at most %1"_s.arg(qint64(longestWatch)), {Command::Watch}, setDuration},
        {u"--interval"_s, u"seconds from 0 to %1"_s.arg(qint64(longestInterval)), {Command::Watch}, setInterval},
        {u"--port"_s, u"a number from 0 to 65535"_s, {Command::DemoService}, setPort},
        {u"--datasets"_s, u"a number from 1 to %1"_s.arg(mostDatasets), {Command::DemoService}, setDatasets},
        {u"--deny"_s, u"operations that the demo has, with commas between them"_s, {Command::DemoService}, setDenied},
        {u"--tps"_s, u"calls a second, or unlimited"_s, {Command::DemoService}, setServedRate},
    };
    return options;
}

std::optional<Command> commandOf(const QString &word)
{
    if (word == u"describe")
        return Command::Describe;
    if (word == u"list")
        return Command::List;
    if (word == u"watch")
        return Command::Watch;
    if (word == u"whoami")
        return Command::WhoAmI;
    if (word == u"demo-service")
        return Command::DemoService;
    if (word == u"help")
        return Command::Help;
    return std::nullopt;
}

/// Words in order of the command line, options already taken out of them.
struct Words {
    CliOptions options;
    QStringList positional;
    QList<const Option *> used;
};

/// Takes the option at \p i and its value, and leaves \p i at the last word it took. Gives the complaint, if any.
QString takeOption(const QStringList &arguments, qsizetype &i, Words &words)
{
    const QString &word = arguments.at(i);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const auto &known = knownOptions();
    const auto option = std::find_if(known.begin(), known.end(), [&](const Option &o) { return o.name == name; });
    if (option == known.end())
        return u"unknown option "_s + name;
    const bool takesValue = !option->expects.isEmpty();
    if (!takesValue && equals >= 0)
        return name + u" takes no value"_s;
    if (takesValue && equals < 0 && i + 1 == arguments.size())
        return name + u" expects "_s + option->expects;
    const QString value = !takesValue ? QString() : equals < 0 ? arguments.at(++i) : word.mid(equals + 1);
    if (!option->set(words.options, value))
        return name + u" expects "_s + option->expects + u", not '"_s + value + u'\'';
    words.used.append(&*option);
    return {};
}

/// What is wrong with the choice of datasets or of a file; nothing when all is well.
QString choiceComplaint(const CliOptions &options)
{
    const bool isDescribe = options.command == Command::Describe;
    const bool isWatch = options.command == Command::Watch;
    if (!isDescribe && !isWatch && !options.arns.isEmpty())
        return u"unexpected argument '"_s + options.arns.first() + u'\'';
    const int choices = int(options.all) + int(!options.arns.isEmpty()) + int(!options.arnsFile.isEmpty());
    if (isDescribe && choices == 0)
        return u"describe expects the ARN of a dataset, or --arns-file FILE"_s;
    if (isDescribe && choices > 1)
        return u"describe takes ARNs or --arns-file FILE, not both"_s;
    if (isWatch && choices > 1)
        return u"watch takes --all, ARNs or --arns-file FILE, only one of them"_s;
    if (!options.historyFile.isEmpty() && !options.record)
        return u"--history FILE says where --record writes"_s;
    return {};
}

/// What is wrong with the words as a whole; nothing when all is well.
QString complaint(const Words &words)
{
    for (const Option *option : words.used) {
        if (!option->only.isEmpty() && !option->only.contains(words.options.command))
            return option->name + u" does not belong to this command"_s;
    }
    return choiceComplaint(words.options);
}

} // namespace

tl::expected<CliOptions, QString> parseCliOptions(const QStringList &arguments)
{
    Words words;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (optionsEnded || !word.startsWith(u'-')) {
            words.positional.append(word);
        } else if (word == u"--") {
            optionsEnded = true;
        } else if (word == u"--help" || word == u"-h" || word == u"--version") {
            words.options.command = word == u"--version" ? Command::Version : Command::Help;
            return words.options;
        } else if (const QString problem = takeOption(arguments, i, words); !problem.isEmpty()) {
            return tl::unexpected(problem);
        }
    }
    if (words.positional.isEmpty())
        return tl::unexpected(u"a command is missing: describe, list, watch, whoami or demo-service"_s);
    const QString name = words.positional.takeFirst();
    const auto command = commandOf(name);
    if (!command)
        return tl::unexpected(u"unknown command '"_s + name + u"': choose describe, list, watch, whoami or demo-service"_s);
    words.options.command = *command;
    words.options.arns = words.positional;
    const auto isRate = [](const Option *option) { return option->name == u"--rate"; };
    if (*command == Command::Watch && std::none_of(words.used.cbegin(), words.used.cend(), isRate))
        words.options.rate = CliOptions::watchRate;
    if (const QString problem = complaint(words); !problem.isEmpty())
        return tl::unexpected(problem);
    return words.options;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/windowoptions.h"

#include "aws/awsendpoint.h"
#include "core/regions.h"
#include "ui/text/languages.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dw {
namespace {

constexpr int usageError = 252; // as the AWS CLI has it

// Not translated: a terminal's options are the same everywhere, and no translator is loaded this early
constexpr char help[] = R"(Usage: dataset-watch [options]
Watches image datasets in Amazon Rekognition Custom Labels. Read-only: nothing in AWS is changed.

  --demo                 open the built-in demo account
  --from-environment     connect with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN; not saved
  --profile NAME         connect with a profile of the shared AWS files; not saved
  --region REGION        instead of the environment's or the profile's region
  --endpoint-url URL     instead of AWS's own host; https, or http to this computer
  --rate N|unlimited     calls a second per operation, region and account (default 2)
  --history FILE         another file than your own history; keeps that of the demo too
  --snapshot FILE.png    save a picture of the filled window and exit
  --theme light|dark|system
  --language CODE        en, de or es; pseudo and ar show how the window takes a translation
  --select ARN           select this dataset
  --size WIDTHxHEIGHT    size of the window
  --version              print the version and exit
  --help                 print this and exit
)";

PrintAndExit refuse(const QString &why)
{
    return {u"dataset-watch: "_s + why + u"\nTry 'dataset-watch --help'.\n"_s, usageError};
}

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(u"\\A([1-9][0-9]{2,4})x([1-9][0-9]{2,4})\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

std::optional<ThemeChoice> parseTheme(const QString &text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    if (text == u"dark")
        return ThemeChoice::Dark;
    if (text == u"system")
        return ThemeChoice::System;
    return std::nullopt;
}

} // namespace

std::variant<WindowOptions, PrintAndExit> parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"demo"_s, {}},
                       {u"from-environment"_s, {}},
                       {u"version"_s, {}},
                       {{u"h"_s, u"help"_s}, {}},
                       {u"profile"_s, {}, u"NAME"_s},
                       {u"region"_s, {}, u"REGION"_s},
                       {u"endpoint-url"_s, {}, u"URL"_s},
                       {u"rate"_s, {}, u"N"_s},
                       {u"history"_s, {}, u"FILE"_s},
                       {u"snapshot"_s, {}, u"FILE"_s},
                       {u"theme"_s, {}, u"NAME"_s},
                       {u"language"_s, {}, u"CODE"_s},
                       {u"select"_s, {}, u"ARN"_s},
                       {u"size"_s, {}, u"SIZE"_s}});
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return PrintAndExit{QString::fromLatin1(help), 0};
    if (parser.isSet(u"version"_s))
        return PrintAndExit{u"dataset-watch " DW_VERSION "\n"_s, 0};
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first()));

    WindowOptions options;
    options.demo = parser.isSet(u"demo"_s);
    options.fromEnvironment = parser.isSet(u"from-environment"_s);
    options.profile = parser.value(u"profile"_s);
    if (options.demo + options.fromEnvironment + !options.profile.isEmpty() > 1)
        return refuse(u"choose one of --demo, --from-environment and --profile"_s);
    options.region = parser.value(u"region"_s);
    if (parser.isSet(u"region"_s) && !isValidRegion(options.region))
        return refuse(u"'%1' is not the name of a region"_s.arg(options.region));
    if (parser.isSet(u"endpoint-url"_s)) {
        const Result<QUrl> endpoint = endpointOverride(parser.value(u"endpoint-url"_s));
        if (!endpoint)
            return refuse(u"'%1' is not an endpoint: https://HOST, or http to this computer"_s.arg(endpoint.error().message));
        options.endpoint = *endpoint;
    }
    if (parser.isSet(u"rate"_s)) {
        bool ok = false;
        const QString text = parser.value(u"rate"_s);
        const double rate = text == u"unlimited" ? 0.0 : text.toDouble(&ok);
        if (text != u"unlimited" && !(ok && rate > 0 && rate <= 1000))
            return refuse(u"--rate wants a number of calls a second above 0, or 'unlimited'"_s);
        options.rate = rate;
    }
    options.historyFile = parser.value(u"history"_s);
    if (parser.isSet(u"history"_s) && options.historyFile.isEmpty())
        return refuse(u"--history wants the name of a file"_s);
    options.snapshot = parser.value(u"snapshot"_s);
    if (parser.isSet(u"snapshot"_s) && options.snapshot.isEmpty())
        return refuse(u"--snapshot wants the name of a file"_s);
    if (parser.isSet(u"theme"_s) && !(options.theme = parseTheme(parser.value(u"theme"_s))))
        return refuse(u"--theme wants light, dark or system"_s);
    options.language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && !isKnownLanguage(options.language))
        return refuse(u"--language wants en, de, es, ar or pseudo"_s);
    if (parser.isSet(u"size"_s) && !(options.size = parseSize(parser.value(u"size"_s))))
        return refuse(u"--size wants WIDTHxHEIGHT, such as 1440x900"_s);
    if (parser.isSet(u"select"_s) && !(options.select = DatasetArn::parse(parser.value(u"select"_s))))
        return refuse(u"'%1' is not the ARN of a dataset"_s.arg(parser.value(u"select"_s)));
    return options;
}

} // namespace dw

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_line.h"

#include "core/base/plain_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace digitlab::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

[[noreturn]] void refuse(const QString &message)
{
    std::fprintf(stderr, "digitlab: %s\n", plainLine(message.toStdString()).c_str());
    std::exit(2);
}

ColourScheme schemeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return ColourScheme::Light;
    if (name == QLatin1String("dark"))
        return ColourScheme::Dark;
    if (name == QLatin1String("system"))
        return ColourScheme::System;
    refuse(translated("--colour-scheme must be light, dark or system, not \"%1\".").arg(name));
}

} // namespace

void answerWithoutDisplay(int argc, char **argv)
{
    const std::array<std::string_view, 6> requests = {"--help", "--help-all", "-h", "-?", "--version", "-v"};
    const std::span arguments(argv + 1, argv + std::max(argc, 1));
    const auto end = std::ranges::find(arguments, std::string_view("--"));
    const auto asked = std::find_first_of(arguments.begin(), end, requests.begin(), requests.end());
    if (asked == end)
        return;
    const QCoreApplication application(argc, argv);
    parseCommandLine({QCoreApplication::arguments().value(0), QString::fromLocal8Bit(*asked)});
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated("A laboratory for networks that read handwritten digits."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption versionOption = parser.addVersionOption();
    const QCommandLineOption scheme(
        QStringLiteral("colour-scheme"), translated("light, dark or system."), QStringLiteral("scheme"));
    parser.addOption(scheme);
    parser.addPositionalArgument(QStringLiteral("DIR"),
        translated("Dataset or run to open, a model, an image or a drawings file."), QStringLiteral("[DIR]"));

    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(versionOption))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        refuse(translated("Only one dataset folder can be opened, not %1.").arg(parser.positionalArguments().size()));

    CommandLine result{.folder = parser.positionalArguments().value(0)};
    if (parser.isSet(scheme))
        result.colourScheme = schemeOf(parser.value(scheme));
    return result;
}

} // namespace digitlab::ui

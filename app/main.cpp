// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_text.h"
#include "core/base/plain_text.h"
#include "core/base/version.h"
#include "core/nn/runtime.h"
#include "ui/jobs/laboratory.h"
#include "ui/jobs/settings.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/window/command_line.h"
#include "ui/window/display.h"
#include "ui/window/main_window.h"
#include "ui/window/termination.h"

#include <QApplication>
#include <QLocale>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>

using namespace digitlab;

namespace {

int runWindow(QApplication &application)
{
    requireRoomToCompute();
    const ui::CommandLine commandLine = ui::parseCommandLine(QApplication::arguments());
    ui::Settings settings;
    ui::speak(application, ui::spokenLanguage(settings.language(), QLocale::system().uiLanguages()));
    ui::applyTheme(application, commandLine.colourScheme.value_or(settings.colourScheme()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/digitlab.svg")));

    ui::Laboratory laboratory(settings, ui::defaultPlaces());
    ui::MainWindow window(laboratory);
    const ui::Termination termination([&window] { window.stopAndClose(); });
    window.show();
    window.start(commandLine.folder);
    window.welcome();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    tuneRuntime();
    QApplication::setApplicationName(QStringLiteral("DigitLab"));
    QApplication::setApplicationVersion(QString::fromLatin1(version()));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.digitlab.DigitLab"));
    ui::answerWithoutDisplay(argc, argv);
    std::optional<ui::DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    try {
        return runWindow(application);
    } catch (const std::exception &error) { // no thread, no memory
        std::fprintf(stderr, "digitlab: %s\n", plainLine(failureText(error)).c_str());
        return EXIT_FAILURE;
    }
}

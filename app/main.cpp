#include "core/training/runtime.h"
#include "core/version.h"
#include "ui/command_line.h"
#include "ui/laboratory.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/termination.h"
#include "ui/theme.h"

#include <QApplication>

using namespace digitlab;

int main(int argc, char **argv)
{
    tuneRuntime();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("DigitLab"));
    QApplication::setApplicationVersion(QString::fromLatin1(version()));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.digitlab.DigitLab"));

    const ui::CommandLine commandLine = ui::parseCommandLine(QApplication::arguments());
    ui::Settings settings;
    ui::applyTheme(application, commandLine.colourScheme.value_or(settings.colourScheme()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/digitlab.svg")));

    ui::Laboratory laboratory(settings, ui::defaultPlaces());
    ui::MainWindow window(laboratory);
    const ui::Termination termination([&window] { window.stopAndClose(); });
    window.show();
    if (commandLine.folder.isEmpty())
        laboratory.openLastDataset();
    else
        laboratory.loader().load(commandLine.folder);
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "app/cli/program.h"
#include "core/base/failure_text.h"
#include "core/nn/runtime.h"

#include <exception>

#ifdef DIGITLAB_WITH_QT
#include <QCoreApplication>
#include <clocale>
#endif

#ifdef DIGITLAB_WITH_QT
namespace {

/// Qt's plugins report on standard error what they find wrong with a file; our own sentence says what matters.
void onQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        digitlab::cli::report(message.toStdString());
}

} // namespace
#endif

int main(int argc, char **argv)
{
    using namespace digitlab;
    try {
        cli::guardStreams();
        tuneRuntime();
#ifdef DIGITLAB_WITH_QT
        qInstallMessageHandler(onQtMessage);
        const QCoreApplication application(argc, argv); // finds the plugins that decode images
        std::setlocale(LC_NUMERIC, "C");                // Qt takes the user's, in which 0.5 may be "0,5"
#endif
        const cli::Interruption interruption;
        return static_cast<int>(cli::Program().run(argc, argv, interruption.token()));
    } catch (const std::exception &error) {
        cli::report(failureText(error));
    }
    return static_cast<int>(cli::ExitStatus::Failed);
}

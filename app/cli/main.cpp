#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "app/cli/program.h"
#include "core/training/runtime.h"

#include <exception>
#include <new>

#ifdef DIGITLAB_WITH_QT
#include <QCoreApplication>
#include <clocale>
#endif

int main(int argc, char **argv)
{
    using namespace digitlab;
    try {
        cli::guardStreams();
        tuneRuntime();
#ifdef DIGITLAB_WITH_QT
        const QCoreApplication application(argc, argv); // finds the plugins that decode pictures
        std::setlocale(LC_NUMERIC, "C");                // Qt takes the user's, in which 0.5 may be "0,5"
#endif
        const cli::Interruption interruption;
        return static_cast<int>(cli::Program().run(argc, argv, interruption.token()));
    } catch (const std::bad_alloc &) {
        cli::tell("out of memory");
    } catch (const std::exception &error) {
        cli::tell(error.what());
    }
    return static_cast<int>(cli::ExitStatus::Failed);
}

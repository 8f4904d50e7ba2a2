// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/runtime.h"
#include "core/training/presets.h"
#include "tests/bench/event_loop/classification_meter.h"
#include "tests/bench/event_loop/lateness_meter.h"
#include "tests/bench/event_loop/stroke_meter.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <cstdio>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

constexpr int restMilliseconds = 10'000;
constexpr int trainingMilliseconds = 20'000;
constexpr int wholeMnist = 60'000; // for so many digits the recommended network is widest

/// What is measured at one time.
struct Meters {
    Meters(Laboratory &laboratory, MainWindow &window)
        : strokes(laboratory, window)
        , classification(std::make_shared<const Network>(preset("recommended", wholeMnist).network))
    {
    }

    void print(const std::string &when)
    {
        const std::string rows = lateness.lateness().row("event loop late, " + when)
            + classification.times().row("one drawing classified, " + when)
            + strokes.untilRead().row("stroke point to reading in the window, " + when)
            + strokes.untilPainted().row("stroke point to bars painted, " + when);
        std::fputs(rows.c_str(), stdout);
        std::fflush(stdout);
    }

    LatenessMeter lateness;
    StrokeMeter strokes;
    ClassificationMeter classification;
};

void measureTraining(Laboratory &laboratory, MainWindow &window)
{
    auto meters = std::make_shared<Meters>(laboratory, window);
    QTimer::singleShot(trainingMilliseconds, &laboratory.trainings.session(), &TrainingSession::stop);
    QObject::connect(
        &laboratory.trainings.session(), &TrainingSession::finished, &window, [meters](const ExperimentResult &result) {
            meters->print("training");
            std::printf("Trained %zu epochs at %.0f images/s.\n", result.run.epochs.size(), result.run.imagesPerSecond);
            QApplication::quit();
        });
    laboratory.trainings.train(preset("recommended", wholeMnist));
}

void measureRest(Laboratory &laboratory, MainWindow &window)
{
    auto meters = std::make_shared<Meters>(laboratory, window);
    QTimer::singleShot(restMilliseconds, &window, [meters, &laboratory, &window] {
        meters->print("at rest");
        measureTraining(laboratory, window);
    });
}

/// Until two seconds after the images stand on the Data page.
void measureOpening(Laboratory &laboratory, MainWindow &window, const QString &folder)
{
    auto lateness = std::make_shared<LatenessMeter>();
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&laboratory.dataset, &OpenDataset::changed, &window, [&laboratory, &window, lateness, timer] {
        std::printf("%d images in %.1f s\n",
            laboratory.dataset.data()->train.size() + laboratory.dataset.data()->test.size(),
            static_cast<double>(timer.elapsed()) / 1000);
        QTimer::singleShot(2000, &window, [lateness] {
            std::fputs(lateness->lateness().row("event loop late, opening a folder").c_str(), stdout);
            QApplication::quit();
        });
    });
    QObject::connect(&laboratory.dataset.loader(), &DatasetLoader::failed, &window, [](const QString &message) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        QApplication::exit(1);
    });
    window.setPage(MainWindow::Page::Data);
    laboratory.dataset.loader().load(folder);
}

} // namespace

/// Opens the window, draws on it at rest and during a training on the built-in digits, with the recommended preset as
/// it is for all of MNIST, and prints how late things are. With a folder as argument it opens that dataset instead.
/// Without QT_QPA_PLATFORM it runs without a display.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tuneRuntime();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    applyTheme(application, ColourScheme::Light);

    const TemporaryFolder folder;
    Settings settings(QString::fromStdString((folder / "settings.ini").string()));
    Laboratory laboratory(settings, {folder / "runs", folder / "drawings.jsonl"});
    MainWindow window(laboratory);
    window.setPage(MainWindow::Page::Train);
    window.show();
    std::printf("%s, %s\n", runtimeDescription().c_str(), qPrintable(QApplication::platformName()));
    std::fputs(Latencies::header().c_str(), stdout);
    if (argc > 1) {
        measureOpening(laboratory, window, QString::fromLocal8Bit(argv[1]));
        return QApplication::exec();
    }
    QObject::connect(
        &laboratory.dataset, &OpenDataset::changed, &window, [&] { measureRest(laboratory, window); },
        Qt::SingleShotConnection);
    laboratory.dataset.loader().loadBuiltin();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"

#include "core/data/reading/dataset_writer.h"
#include "core/sweeps/sweep_folder.h"
#include "core/sweeps/sweep_worker.h"
#include "tests/support/patience.h"
#include "tests/support/sample_sweeps.h"
#include "ui/style/text.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace digitlab::ui {

void WindowFixture::restart()
{
    closeWindow();
    m_settings = std::make_unique<Settings>(toQString(m_folder / "settings.ini"));
    m_laboratory = std::make_unique<Laboratory>(*m_settings, Places{m_folder / "runs", m_folder / "drawings.jsonl"});
    m_window = std::make_unique<MainWindow>(*m_laboratory);
    m_window->show();
}

void WindowFixture::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_laboratory.reset();
    m_settings.reset();
}

RunConfig WindowFixture::smallConfig(int epochs)
{
    RunConfig config;
    config.preset = "final";
    config.network = {.filters = {4, 4, 4}, .denseWidth = 16, .rescale = Rescale::Unit};
    config.training = {.epochs = epochs, .batchSize = 8, .threads = 1};
    return config;
}

QString WindowFixture::trainedRun(std::uint64_t seed, int epochs)
{
    RunConfig config = smallConfig(epochs);
    config.training.seed = seed;
    QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
    m_laboratory->trainings.train(config, QStringLiteral("Final"));
    EXPECT_TRUE(finished.wait(longEnough));
    const auto folder = finished.value(0).value(0).value<ExperimentResult>().run.folder;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const RunSummary *run = m_laboratory->runs.run(folder);
            return run && run->outcome == RunOutcome::Completed;
        },
        longEnough));
    return toQString(folder);
}

void WindowFixture::trainSweep()
{
    closeWindow();
    const auto sweep = m_folder / "sweeps" / "trained";
    const SplitDataset digits = tinyDigits();
    writePlan(sweep, samplePlan(digits));
    runSweep(sweep, digits);
}

QString WindowFixture::writtenDigits() const
{
    const auto folder = m_folder / "digits";
    const SplitDataset digits = tinyDigits();
    if (!exists(folder))
        writeClassFolders(folder, digits.train, digits.test, {.source = "test"});
    return toQString(folder);
}

void WindowFixture::openDigits()
{
    QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
    m_laboratory->dataset.loader().load(writtenDigits());
    ASSERT_TRUE(changed.wait(longEnough));
}

void WindowFixture::trigger(const QKeySequence &shortcut)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == shortcut) {
            action->trigger();
            return;
        }
    }
    FAIL() << "no menu entry has the shortcut " << shortcut.toString().toStdString();
}

bool WindowFixture::comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, longEnough);
}

MessageBar *WindowFixture::windowMessages() const
{
    for (MessageBar *bar : m_window->findChildren<MessageBar *>())
        if (bar->isVisible() && !bar->text().isEmpty())
            return bar;
    return nullptr;
}

} // namespace digitlab::ui

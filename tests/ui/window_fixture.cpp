#include "tests/ui/window_fixture.h"

#include "core/data/dataset_writer.h"
#include "ui/text.h"

#include <QAction>
#include <QSignalSpy>

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
    QSignalSpy changed(m_laboratory.get(), &Laboratory::datasetChanged);
    m_laboratory->loader().load(writtenDigits());
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

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_commands.h"

#include "ui/data/data_presenter.h"
#include "ui/history/history_presenter.h"
#include "ui/jobs/image_decoder.h"
#include "ui/jobs/model_export.h"
#include "ui/style/file_name.h"
#include "ui/style/text.h"
#include "ui/window/about_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace digitlab::ui {

FileCommands::FileCommands(Settings &settings, const Model &shipped, Judges &judges, DataPresenter &datasets,
    HistoryPresenter &history, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_shipped(shipped)
    , m_judges(judges)
    , m_datasets(datasets)
    , m_history(history)
    , m_window(window)
{
}

void FileCommands::chooseDataset()
{
    const QString folder
        = QFileDialog::getExistingDirectory(&m_window, tr("Open dataset folder"), m_settings.recentFolders().value(0));
    if (!folder.isEmpty())
        open(folder);
}

void FileCommands::chooseRun()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Open run folder"));
    if (!folder.isEmpty())
        openRuns({folder});
}

void FileCommands::take(const Dropped &dropped)
{
    switch (dropped.kind) {
    case Dropped::Kind::Nothing:
        break;
    case Dropped::Kind::Runs:
        openRuns(dropped.paths);
        break;
    case Dropped::Kind::Dataset:
        openDataset(dropped.paths.constFirst());
        break;
    case Dropped::Kind::Image:
        openImage(dropped);
        break;
    case Dropped::Kind::Model:
        openModel(dropped.paths.constFirst());
        break;
    case Dropped::Kind::Drawings:
        Q_EMIT drawingsRequested(dropped.paths);
        break;
    case Dropped::Kind::Refused:
        Q_EMIT failed(dropped.reason);
        break;
    }
}

void FileCommands::getMnist()
{
    Q_EMIT datasetRequested();
    m_datasets.getMnist();
}

void FileCommands::exportModel()
{
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Export current model"),
        fileNameFrom(m_judges.a().name) + QStringLiteral(".dlm"), tr("DigitLab model (*.dlm)"));
    if (file.isEmpty())
        return;
    attempt([&] {
        const DrawingJudge &judge = m_judges.a();
        if (judge == m_judges.shipped())
            saveModel(toPath(file), m_shipped);
        else
            exportJudge(judge, toPath(file));
        Q_EMIT done(tr("%1 was written to %2.").arg(judge.name, file));
    });
}

void FileCommands::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About DigitLab"), aboutText(m_shipped), QMessageBox::Ok, &m_window);
    box.setIconPixmap(QApplication::windowIcon().pixmap(64));
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void FileCommands::openDataset(const QString &folder)
{
    Q_EMIT datasetRequested();
    m_datasets.open(folder);
}

void FileCommands::openRuns(const QStringList &folders)
{
    Q_EMIT runRequested();
    m_history.openRuns(folders);
}

void FileCommands::openImage(const Dropped &dropped)
{
    attempt([&] {
        Q_EMIT imageRequested(
            dropped.pixels.isNull() ? toQImage(decodeImage(toPath(dropped.paths.constFirst()))) : dropped.pixels);
    });
}

/// It reads the drawing from now on, as A.
void FileCommands::openModel(const QString &file)
{
    attempt([&] {
        m_judges.choose(Judge::A, {.kind = JudgeSource::Kind::File, .path = toPath(file)});
        m_settings.setJudgeA(judgeSourceText(m_judges.source(Judge::A)));
        m_settings.setJudgeB(judgeSourceText(m_judges.source(Judge::B)));
        Q_EMIT done(tr("%1 is now model A.").arg(m_judges.a().name));
    });
}

void FileCommands::attempt(const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        Q_EMIT failed(shownPath(error.what()));
    }
}

} // namespace digitlab::ui

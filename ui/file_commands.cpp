#include "ui/file_commands.h"

#include "ui/about_text.h"
#include "ui/model_export.h"
#include "ui/presenters/data_presenter.h"
#include "ui/presenters/history_presenter.h"
#include "ui/text.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>

namespace digitlab::ui {

FileCommands::FileCommands(
    Laboratory &laboratory, Judges &judges, DataPresenter &datasets, HistoryPresenter &history, QWidget &window)
    : QObject(&window)
    , m_laboratory(laboratory)
    , m_judges(judges)
    , m_datasets(datasets)
    , m_history(history)
    , m_window(window)
{
}

QString FileCommands::droppedFolder(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    return file.isDir() ? file.absoluteFilePath() : QString();
}

void FileCommands::chooseDataset()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Open dataset folder"), m_laboratory.settings().recentFolders().value(0));
    if (!folder.isEmpty())
        openDataset(folder);
}

void FileCommands::chooseRun()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Open run folder"));
    if (!folder.isEmpty())
        openRun(folder);
}

void FileCommands::open(const QString &folder)
{
    if (QFileInfo::exists(folder + QStringLiteral("/run.json")))
        openRun(folder);
    else
        openDataset(folder);
}

void FileCommands::getMnist()
{
    Q_EMIT datasetRequested();
    m_datasets.getMnist();
}

void FileCommands::exportModel()
{
    const QString file = QFileDialog::getSaveFileName(
        &m_window, tr("Export the model that reads"), QStringLiteral("digits.dlm"), tr("DigitLab model (*.dlm)"));
    if (file.isEmpty())
        return;
    try {
        const DrawingJudge &judge = m_judges.a();
        if (judge == m_judges.shipped())
            saveModel(toPath(file), m_laboratory.shipped());
        else
            exportJudge(judge, toPath(file));
        Q_EMIT exported(tr("%1 is written to %2.").arg(judge.name, file));
    } catch (const std::exception &error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

void FileCommands::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About DigitLab"), aboutText(m_laboratory.shipped()), QMessageBox::Ok, &m_window);
    box.setIconPixmap(QApplication::windowIcon().pixmap(64));
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void FileCommands::openDataset(const QString &folder)
{
    Q_EMIT datasetRequested();
    m_datasets.open(folder);
}

void FileCommands::openRun(const QString &folder)
{
    Q_EMIT runRequested();
    m_history.openRun(folder);
}

} // namespace digitlab::ui

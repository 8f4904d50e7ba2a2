// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_commands.h"

#include "ui/data/data_presenter.h"
#include "ui/help/reading_dialog.h"
#include "ui/history/history_presenter.h"
#include "ui/history/run_importer.h"
#include "ui/jobs/image_decoder.h"
#include "ui/jobs/model_export.h"
#include "ui/style/file_name.h"
#include "ui/style/save_dialog.h"
#include "ui/style/text.h"
#include "ui/window/about_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <utility>

namespace digitlab::ui {

namespace {

/// "DigitLab (*.dlm);;ONNX (*.onnx);;..."
QString modelFilters()
{
    QStringList filters;
    for (const ModelFormatInfo &info : modelFormats())
        filters.append(QStringLiteral("%1 (*%2)").arg(QLatin1String(info.title), QLatin1String(info.extension)));
    return filters.join(QStringLiteral(";;"));
}

/// Followed by what was taken for granted of another program's file.
QString withAssumption(const QString &sentence, const DrawingModel &model)
{
    if (model.assumption.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') + model.assumption.left(1).toUpper() + model.assumption.mid(1)
        + QLatin1Char('.');
}

} // namespace

FileCommands::FileCommands(Settings &settings, const Model &shipped, DrawingModels &models, DataPresenter &datasets,
    HistoryPresenter &history, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_shipped(shipped)
    , m_models(models)
    , m_datasets(datasets)
    , m_history(history)
    , m_window(window)
{
    connect(&m_models, &DrawingModels::chosen, this, [this](ModelSide side) {
        if (side == ModelSide::A && m_models.source(side) == std::exchange(m_opened, {}))
            Q_EMIT done(withAssumption(tr("%1 is now model A.").arg(m_models.a().name), m_models.a()));
        else if (const DrawingModel &model = side == ModelSide::A ? m_models.a() : m_models.b();
                 !model.assumption.isEmpty())
            Q_EMIT done(withAssumption(model.name + QLatin1Char('.'), model));
    });
}

void FileCommands::chooseDataset()
{
    const QString folder
        = QFileDialog::getExistingDirectory(&m_window, tr("Open dataset folder"), m_settings.recentFolders().value(0));
    if (!folder.isEmpty())
        open(folder);
}

/// The folder dialog shows no files.
void FileCommands::chooseDatasetFile()
{
    const QString file
        = QFileDialog::getOpenFileName(&m_window, tr("Open dataset file"), m_settings.recentFolders().value(0),
            tr("Arrays and tables of images (*.npz *.npy *.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)"));
    if (!file.isEmpty())
        openDataset(file);
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
    const QString file = askForSaveFile(&m_window, tr("Export current model"),
        fileNameFrom(m_models.a().name) + QStringLiteral(".dlm"), modelFilters());
    if (!file.isEmpty())
        attempt([&] { exportModelTo(file); });
}

void FileCommands::exportModelTo(const QString &file)
{
    const std::optional<ModelFormat> format = modelFormatOf(toPath(file));
    if (!format)
        throw std::runtime_error(unknownFormatText(toPath(file)));
    const DrawingModel &model = m_models.a();
    if (model == m_models.shipped())
        digitlab::exportModel(m_shipped, toPath(file), *format);
    else
        exportDrawingModel(model, toPath(file), *format);
    Q_EMIT done(tr("%1 was written to %2.").arg(model.name, file));
    if (*format != ModelFormat::DigitLab)
        showUsage(file, usageText(*model.network, *format, QFileInfo(file).fileName().toStdString()));
}

void FileCommands::showUsage(const QString &file, const std::string &usage)
{
    auto *dialog = new ReadingDialog(tr("Use the exported model"), &m_window);
    dialog->setMarkdown(tr("%1 was written. To read digits with it elsewhere:").arg(QFileInfo(file).fileName())
        + QStringLiteral("\n\n```\n%1```\n").arg(QString::fromStdString(usage)));
    dialog->open();
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
    m_history.importer().openRuns(folders);
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
    m_opened = {.kind = ModelSource::Kind::File, .path = toPath(file)};
    m_models.choose(ModelSide::A, m_opened);
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

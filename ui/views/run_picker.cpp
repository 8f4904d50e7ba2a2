#include "ui/views/run_picker.h"

#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

namespace digitlab::ui {

RunPicker::RunPicker(QWidget *parent)
    : QComboBox(parent)
{
    setPlaceholderText(tr("Choose a run"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT runChosen(currentRun()); });
}

void RunPicker::setRuns(const std::vector<RunSummary> &runs)
{
    const QString chosen = currentRun();
    clear();
    for (const RunSummary &run : runs) {
        if (run.epochs == 0)
            continue;
        addItem(runTitle(run), toQString(run.folder));
        setItemData(count() - 1,
            tr("%1\nData: %2").arg(toQString(run.folder), QString::fromStdString(run.datasetSource)), Qt::ToolTipRole);
    }
    setEnabled(count() > 0);
    setCurrentRun(chosen);
}

void RunPicker::setCurrentRun(const QString &folder)
{
    setCurrentIndex(folder.isEmpty() ? -1 : findData(folder));
}

QString RunPicker::currentRun() const
{
    return currentData().toString();
}

QString runTitle(const RunSummary &run)
{
    const QDateTime started = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODate).toLocalTime();
    return QObject::tr("%1 · %2 · %3")
        .arg(QString::fromStdString(run.name), percentText(run.testAccuracy),
            QLocale(QLocale::English).toString(started, QStringLiteral("d MMM hh:mm")));
}

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_table_model.h"

#include "core/base/interval.h"
#include "core/runs/run_settings.h"
#include "core/training/presets.h"
#include "ui/style/dataset_title.h"
#include "ui/style/text.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace digitlab::ui {

namespace {

QString cellText(const std::string &value)
{
    return shownText(value);
}

QString startedText(const RunSummary &run, const QString &form)
{
    const QDateTime started = QDateTime::fromString(cellText(run.startedAt), Qt::ISODate).toLocalTime();
    return QLocale().toString(started, form);
}

/// A run that nobody trains and that has not ended was killed.
QString stateText(const RunSummary &run)
{
    switch (run.outcome) {
    case RunOutcome::Running:
        return run.beingTrained ? RunTableModel::tr("training") : RunTableModel::tr("interrupted");
    case RunOutcome::Completed:
        return RunTableModel::tr("complete");
    case RunOutcome::Stopped:
        return RunTableModel::tr("stopped");
    case RunOutcome::Failed:
        return RunTableModel::tr("failed");
    }
    return {};
}

/// Of a run that cannot be read, its folder and why.
QString refusalShown(const RunSummary &run, int column)
{
    switch (column) {
    case RunTableModel::StarColumn:
        return run.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    case RunTableModel::NameColumn:
        return cellText(run.name);
    case RunTableModel::StateColumn:
        return RunTableModel::tr("unreadable");
    case RunTableModel::ChangesColumn: // the first that is wide and always in view
    case RunTableModel::NoteColumn:
        return cellText(run.unreadable);
    default:
        return QStringLiteral("\u2013");
    }
}

QString shown(const RunSummary &run, int column)
{
    if (!run.unreadable.empty())
        return refusalShown(run, column);
    switch (column) {
    case RunTableModel::StarColumn:
        return run.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    case RunTableModel::NameColumn:
        return cellText(run.name);
    case RunTableModel::ChangesColumn:
        return cellText(run.changes);
    case RunTableModel::AccuracyColumn:
        return run.epochs == 0 ? QStringLiteral("\u2013") : percentText(run.testAccuracy);
    case RunTableModel::EpochsColumn:
        return countText(run.epochs);
    case RunTableModel::SeedColumn:
        return QString::number(run.seed());
    case RunTableModel::TimeColumn:
        return run.seconds == 0 ? QStringLiteral("\u2013") : durationText(run.seconds);
    case RunTableModel::StartedColumn:
        return startedText(run, RunTableModel::tr("d MMM hh:mm", "a date of Qt: 23 Nov 10:15"));
    case RunTableModel::StateColumn:
        return run.inMemory ? RunTableModel::tr("%1, in memory").arg(stateText(run)) : stateText(run);
    case RunTableModel::DataColumn:
        return datasetName(run.dataset);
    default:
        return shownText(QString::fromStdString(run.note).simplified());
    }
}

QVariant sortKey(const RunSummary &run, int column)
{
    if (!run.unreadable.empty() && column == RunTableModel::SeedColumn)
        return {};
    switch (column) {
    case RunTableModel::StarColumn:
        return run.starred ? 1 : 0;
    case RunTableModel::AccuracyColumn:
        return run.epochs == 0 ? -1.0 : run.testAccuracy;
    case RunTableModel::EpochsColumn:
        return run.epochs;
    case RunTableModel::SeedColumn:
        return static_cast<qulonglong>(run.seed());
    case RunTableModel::TimeColumn:
        return run.seconds;
    case RunTableModel::StartedColumn:
        return cellText(run.startedAt);
    default:
        return shown(run, column).toLower();
    }
}

QString unknownText(const RunSummary &run)
{
    return run.unknownSettings.empty() ? QString()
                                       : RunTableModel::tr("\nHas settings that this version does not know: %1")
                                             .arg(cellText(unknownSettingsText(run.unknownSettings)));
}

QString changesToolTip(const RunSummary &run)
{
    const QString preset = cellText(presetTitle(run.config.preset));
    if (preset.isEmpty())
        return RunTableModel::tr("Trained without a preset");
    return run.changes.empty() ? RunTableModel::tr("Nothing differs from the preset %1").arg(preset)
                               : RunTableModel::tr("Differs from the preset %1: %2").arg(preset, cellText(run.changes));
}

QString toolTip(const RunSummary &run, int column)
{
    if (!run.unreadable.empty())
        return RunTableModel::tr("%1 cannot be read: %2").arg(shownPath(run.folder), cellText(run.unreadable));
    switch (column) {
    case RunTableModel::StarColumn:
        return run.starred ? RunTableModel::tr("Starred; click to remove the star")
                           : RunTableModel::tr("Click to star this run");
    case RunTableModel::AccuracyColumn:
        if (run.testCount == 0)
            return RunTableModel::tr("Not evaluated on the test split yet; accuracy of the last validation");
        return RunTableModel::tr("%1 of %2 test images: %3")
            .arg(countText(std::llround(run.testAccuracy * run.testCount)), countText(run.testCount),
                percentText(run.testAccuracy,
                    wilsonInterval(static_cast<int>(std::lround(run.testAccuracy * run.testCount)), run.testCount)));
    case RunTableModel::NameColumn:
        return RunTableModel::tr("%1\nF2 to rename").arg(shownPath(run.folder)) + unknownText(run);
    case RunTableModel::ChangesColumn:
        return changesToolTip(run);
    case RunTableModel::StartedColumn:
        return startedText(run, RunTableModel::tr("d MMMM yyyy hh:mm:ss", "a date of Qt: 23 November 2026 10:15:00"));
    case RunTableModel::StateColumn:
        return run.inMemory
            ? RunTableModel::tr("Kept in memory until the program ends: the folder for runs is not writable")
            : shown(run, column);
    case RunTableModel::DataColumn:
        return shownPath(run.dataset.text());
    case RunTableModel::NoteColumn:
        return run.note.empty() ? RunTableModel::tr("Double-click to write a note")
                                : shownLines(QString::fromStdString(run.note));
    default:
        return shown(run, column);
    }
}

bool isNumber(int column)
{
    return column == RunTableModel::AccuracyColumn || column == RunTableModel::EpochsColumn
        || column == RunTableModel::SeedColumn || column == RunTableModel::TimeColumn;
}

RunAnnotation annotationOf(const RunSummary &run)
{
    return {.name = run.name, .note = run.note, .starred = run.starred};
}

} // namespace

void RunTableModel::toggleStar(int row)
{
    RunAnnotation annotation = annotationOf(run(row));
    annotation.starred = !annotation.starred;
    Q_EMIT annotated(toQString(run(row).folder), annotation);
}

void RunTableModel::setProgress(const std::filesystem::path &folder, int epochs, double accuracy)
{
    m_progress = {folder, epochs, accuracy};
    const auto found = std::ranges::find(records(), folder, &RunSummary::folder);
    if (found == records().end())
        return;
    const auto row = static_cast<int>(found - records().begin());
    Q_EMIT dataChanged(index(row, AccuracyColumn), index(row, EpochsColumn));
}

RunSummary RunTableModel::upToDate(RunSummary run) const
{
    if (run.outcome == RunOutcome::Running && run.folder == m_progress.folder && run.epochs < m_progress.epochs) {
        run.epochs = m_progress.epochs;
        run.testAccuracy = m_progress.accuracy;
    }
    return run;
}

QVariant RunTableModel::cell(const RunSummary &summary, int column, int role) const
{
    const bool isMeasured = column == AccuracyColumn || column == EpochsColumn;
    return storedCell(isMeasured ? upToDate(summary) : summary, column, role);
}

QVariant RunTableModel::storedCell(const RunSummary &summary, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(summary, column);
    case Qt::EditRole:
        return column == NoteColumn ? QString::fromStdString(summary.note)
            : column == NameColumn  ? QString::fromStdString(summary.name)
                                    : shown(summary, column);
    case Qt::ToolTipRole:
        return toolTip(summary, column);
    case Qt::AccessibleTextRole:
        if (column == StarColumn)
            return summary.starred ? tr("starred") : tr("not starred");
        return shown(summary, column);
    case Qt::ForegroundRole:
        return summary.unreadable.empty() ? QVariant()
                                          : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case SortRole:
        return sortKey(summary, column);
    case FolderRole:
        return toQString(summary.folder);
    case SearchRole:
        return QStringList{cellText(summary.name), cellText(summary.note), cellText(summary.config.preset),
            cellText(summary.changes), stateText(summary), cellText(summary.dataset.text()),
            tr("seed %1").arg(summary.seed()), toQString(summary.folder.filename())}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant RunTableModel::heading(int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == StarColumn)
        return tr("Star");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{QStringLiteral("\u2605"), tr("Name"), tr("Differs from preset"), tr("Accuracy"),
        tr("Epochs"), tr("Seed"), tr("Time"), tr("Started"), tr("State"), tr("Data"), tr("Note")};
    return titles[column];
}

Qt::Alignment RunTableModel::alignment(int column) const
{
    return Qt::AlignVCenter
        | (column == StarColumn    ? Qt::AlignHCenter
                : isNumber(column) ? Qt::AlignRight
                                   : Qt::AlignLeft);
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RecordModel::flags(index);
    const bool editable = index.column() == NameColumn || index.column() == NoteColumn;
    if (editable && index.isValid() && run(index.row()).unreadable.empty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    RunAnnotation annotation = annotationOf(run(index.row()));
    const std::string said = value.toString().trimmed().toStdString();
    std::string &target = index.column() == NameColumn ? annotation.name : annotation.note;
    if (said == target || (index.column() == NameColumn && said.empty()))
        return false;
    target = said;
    Q_EMIT annotated(toQString(run(index.row()).folder), annotation);
    return true;
}

} // namespace digitlab::ui

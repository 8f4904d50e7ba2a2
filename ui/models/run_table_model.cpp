#include "ui/models/run_table_model.h"

#include "core/data/added_digits.h"
#include "core/evaluation/interval.h"
#include "core/model/presets.h"
#include "core/runs/run_settings.h"
#include "ui/text.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <cmath>

namespace digitlab::ui {

namespace {

using Model = RunTableModel;

QString text(const std::string &value)
{
    return shownText(value);
}

QString startedText(const RunSummary &run, const QString &form)
{
    const QDateTime started = QDateTime::fromString(text(run.startedAt), Qt::ISODate).toLocalTime();
    return QLocale(QLocale::English).toString(started, form);
}

/// A run that nobody trains and that has not ended was killed.
QString stateText(const RunSummary &run)
{
    switch (run.outcome) {
    case RunOutcome::Running:
        return run.beingTrained ? Model::tr("training") : Model::tr("interrupted");
    case RunOutcome::Completed:
        return Model::tr("complete");
    case RunOutcome::Stopped:
        return Model::tr("stopped");
    case RunOutcome::Failed:
        return Model::tr("failed");
    }
    return {};
}

/// The last part of the way to it.
QString dataName(const RunSummary &run)
{
    const std::string opened = sourceWithoutOwnDrawings(run.dataset.source);
    const QString name
        = opened == "builtin" ? Model::tr("Built-in digits") : shownPath(std::filesystem::path(opened).filename());
    const int own = ownDrawingsIn(run.dataset.source);
    return own == 0 ? name : Model::tr("%1 + %2 own").arg(name).arg(own);
}

/// Of a run that cannot be read, its folder and why.
QString refusalShown(const RunSummary &run, int column)
{
    switch (column) {
    case Model::StarColumn:
        return run.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    case Model::NameColumn:
        return text(run.name);
    case Model::StateColumn:
        return Model::tr("unreadable");
    case Model::ChangesColumn: // the first that is wide and always in view
    case Model::NoteColumn:
        return text(run.unreadable);
    default:
        return QStringLiteral("\u2013");
    }
}

QString shown(const RunSummary &run, int column)
{
    if (!run.unreadable.empty())
        return refusalShown(run, column);
    switch (column) {
    case Model::StarColumn:
        return run.starred ? QStringLiteral("\u2605") : QStringLiteral("\u2606");
    case Model::NameColumn:
        return text(run.name);
    case Model::ChangesColumn:
        return text(run.changes);
    case Model::AccuracyColumn:
        return run.epochs == 0 ? QStringLiteral("\u2013") : percentText(run.testAccuracy);
    case Model::EpochsColumn:
        return countText(run.epochs);
    case Model::SeedColumn:
        return QString::number(run.seed);
    case Model::TimeColumn:
        return durationText(run.seconds);
    case Model::StartedColumn:
        return startedText(run, QStringLiteral("d MMM hh:mm"));
    case Model::StateColumn:
        return run.inMemory ? Model::tr("%1, in memory").arg(stateText(run)) : stateText(run);
    case Model::DataColumn:
        return dataName(run);
    default:
        return shownText(QString::fromStdString(run.note).simplified());
    }
}

QVariant sortKey(const RunSummary &run, int column)
{
    if (!run.unreadable.empty() && column == Model::SeedColumn)
        return {};
    switch (column) {
    case Model::StarColumn:
        return run.starred ? 1 : 0;
    case Model::AccuracyColumn:
        return run.epochs == 0 ? -1.0 : run.testAccuracy;
    case Model::EpochsColumn:
        return run.epochs;
    case Model::SeedColumn:
        return static_cast<qulonglong>(run.seed);
    case Model::TimeColumn:
        return run.seconds;
    case Model::StartedColumn:
        return text(run.startedAt);
    default:
        return shown(run, column).toLower();
    }
}

QString unknownText(const RunSummary &run)
{
    return run.unknownSettings.empty() ? QString()
                                       : Model::tr("\nHas settings that this version does not know: %1")
                                             .arg(text(unknownSettingsText(run.unknownSettings)));
}

QString changesToolTip(const RunSummary &run)
{
    const QString preset = text(presetTitle(run.preset));
    if (preset.isEmpty())
        return Model::tr("Trained without a preset");
    return run.changes.empty() ? Model::tr("Nothing differs from the preset %1").arg(preset)
                               : Model::tr("Differs from the preset %1: %2").arg(preset, text(run.changes));
}

QString toolTip(const RunSummary &run, int column)
{
    if (!run.unreadable.empty())
        return Model::tr("%1 cannot be read: %2").arg(shownPath(run.folder), text(run.unreadable));
    switch (column) {
    case Model::StarColumn:
        return run.starred ? Model::tr("Starred; click to take the star away") : Model::tr("Click to star this run");
    case Model::AccuracyColumn:
        if (run.testCount == 0)
            return Model::tr("Not measured on the test side yet; of the last validation");
        return Model::tr("%1 of %2 test pictures: %3")
            .arg(countText(std::llround(run.testAccuracy * run.testCount)), countText(run.testCount),
                percentText(run.testAccuracy,
                    wilsonInterval(static_cast<int>(std::lround(run.testAccuracy * run.testCount)), run.testCount)));
    case Model::NameColumn:
        return Model::tr("%1\nF2 to rename").arg(shownPath(run.folder)) + unknownText(run);
    case Model::ChangesColumn:
        return changesToolTip(run);
    case Model::StartedColumn:
        return startedText(run, QStringLiteral("d MMMM yyyy hh:mm:ss"));
    case Model::StateColumn:
        return run.inMemory ? Model::tr("Kept in memory until the program ends: the folder for runs cannot be written")
                            : shown(run, column);
    case Model::DataColumn:
        return shownPath(run.dataset.source);
    case Model::NoteColumn:
        return run.note.empty() ? Model::tr("Double-click to write a note")
                                : shownLines(QString::fromStdString(run.note));
    default:
        return shown(run, column);
    }
}

bool isNumber(int column)
{
    return column == Model::AccuracyColumn || column == Model::EpochsColumn || column == Model::SeedColumn
        || column == Model::TimeColumn;
}

QVariant alignment(int column)
{
    const Qt::Alignment side = column == Model::StarColumn ? Qt::AlignHCenter
        : isNumber(column)                                 ? Qt::AlignRight
                                                           : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

RunAnnotation annotationOf(const RunSummary &run)
{
    return {.name = run.name, .note = run.note, .starred = run.starred};
}

} // namespace

void RunTableModel::setRuns(std::vector<RunSummary> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

void RunTableModel::toggleStar(int row)
{
    RunAnnotation annotation = annotationOf(run(row));
    annotation.starred = !annotation.starred;
    Q_EMIT annotated(toQString(run(row).folder), annotation);
}

int RunTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunSummary &summary = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(summary, index.column());
    case Qt::EditRole:
        return index.column() == NoteColumn ? QString::fromStdString(summary.note)
            : index.column() == NameColumn  ? QString::fromStdString(summary.name)
                                            : shown(summary, index.column());
    case Qt::ToolTipRole:
        return toolTip(summary, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == StarColumn)
            return summary.starred ? tr("starred") : tr("not starred");
        return shown(summary, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole:
        return summary.unreadable.empty() ? QVariant()
                                          : QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText));
    case SortRole:
        return sortKey(summary, index.column());
    case FolderRole:
        return toQString(summary.folder);
    case SearchRole:
        return QStringList{text(summary.name), text(summary.note), text(summary.preset), text(summary.changes),
            stateText(summary), text(summary.dataset.source), tr("seed %1").arg(summary.seed),
            toQString(summary.folder.filename())}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::AccessibleTextRole && section == StarColumn)
        return tr("Star");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{QStringLiteral("\u2605"), tr("Name"), tr("Differs from preset"), tr("Accuracy"),
        tr("Epochs"), tr("Seed"), tr("Time"), tr("Started"), tr("State"), tr("Data"), tr("Note")};
    return titles[section];
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
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

#include "ui/views/run_picker.h"

#include "core/runs/run_group.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

namespace digitlab::ui {

namespace {

const auto groupPrefix = QStringLiteral("seeds:");

QString groupTitle(const RunGroup &group)
{
    double mean = 0;
    for (const RunSummary &run : group.runs)
        mean += run.testAccuracy / static_cast<double>(group.runs.size());
    return QObject::tr("%1 · %2 seeds · mean %3")
        .arg(QString::fromStdString(group.name))
        .arg(group.runs.size())
        .arg(percentText(mean));
}

} // namespace

RunPicker::RunPicker(Offer offer, QWidget *parent)
    : QComboBox(parent)
    , m_offer(offer)
{
    setPlaceholderText(tr("Choose a run"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = currentRun();
        Q_EMIT runChosen(m_wanted);
    });
}

void RunPicker::setRuns(const std::vector<RunSummary> &runs)
{
    clear();
    if (m_offer == Offer::RunsAndSeeds)
        addGroups(runs);
    for (const RunSummary &run : runs) {
        if (run.epochs == 0)
            continue;
        addItem(runTitle(run), toQString(run.folder));
        setItemData(count() - 1,
            tr("%1\nData: %2").arg(toQString(run.folder), QString::fromStdString(run.dataset.source)), Qt::ToolTipRole);
    }
    setEnabled(count() > 0);
    setCurrentRun(m_wanted);
}

void RunPicker::addGroups(const std::vector<RunSummary> &runs)
{
    for (const RunGroup &group : groupsOfSeeds(runs)) {
        addItem(groupTitle(group), choiceOf(QString::fromStdString(group.key)));
        setItemData(count() - 1,
            tr("All seeds of one configuration\nData: %1")
                .arg(QString::fromStdString(group.runs.front().dataset.source)),
            Qt::ToolTipRole);
    }
    if (count() > 0)
        insertSeparator(count());
}

void RunPicker::setCurrentRun(const QString &folder)
{
    m_wanted = folder;
    setCurrentIndex(folder.isEmpty() ? -1 : findData(folder));
}

QString RunPicker::currentRun() const
{
    return currentData().toString();
}

QString groupOf(const QString &choice)
{
    return choice.startsWith(groupPrefix) ? choice.mid(groupPrefix.size()) : QString();
}

QString choiceOf(const QString &groupKey)
{
    return groupPrefix + groupKey;
}

QString runTitle(const RunSummary &run)
{
    const QDateTime started = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODate).toLocalTime();
    const QString title = QObject::tr("%1 · %2 · %3")
                              .arg(QString::fromStdString(run.name), percentText(run.testAccuracy),
                                  QLocale(QLocale::English).toString(started, QStringLiteral("d MMM hh:mm")));
    return run.seed == 0 ? title : QObject::tr("%1 · seed %2").arg(title).arg(run.seed);
}

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/run_picker.h"

#include "core/runs/run_group.h"
#include "core/runs/run_pairing.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QStylePainter>

namespace digitlab::ui {

namespace {

const auto groupPrefix = QStringLiteral("seeds:");

QString groupTitle(const RunGroup &group)
{
    double mean = 0;
    for (const RunSummary &run : group.runs)
        mean += run.testAccuracy / static_cast<double>(group.runs.size());
    return QObject::tr("%1 · %2 seeds · mean %3")
        .arg(shownText(group.name))
        .arg(group.runs.size())
        .arg(percentText(mean));
}

/// "Final · 97.5 % · 23 Nov 10:15 · seed 3"
QString titleOf(const RunSummary &run, QStringList parts)
{
    const QDateTime started = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODate).toLocalTime();
    parts.append(QLocale().toString(started, QObject::tr("d MMM hh:mm", "a date of Qt: 23 Nov 10:15")));
    if (run.seed() != 0)
        parts.append(QObject::tr("seed %1").arg(run.seed()));
    return parts.join(QStringLiteral(" · "));
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
    m_choices.clear();
    if (m_offer == Offer::RunsAndSeeds)
        addGroups(runs);
    for (const RunSummary &run : runs)
        if (run.epochs > 0)
            addChoice(runTitle(run), toQString(run.folder),
                tr("%1\nData: %2").arg(shownPath(run.folder), shownPath(run.dataset.text())), run.dataset);
    setEnabled(count() > 0);
    mark();
    setCurrentRun(m_wanted);
}

void RunPicker::addGroups(const std::vector<RunSummary> &runs)
{
    for (const RunGroup &group : groupsOfSeeds(runs)) {
        const DatasetIdentity &dataset = group.runs.front().dataset;
        addChoice(groupTitle(group), choiceOf(QString::fromStdString(group.key)),
            tr("All seeds of one configuration\nData: %1").arg(shownPath(dataset.text())), dataset);
    }
    if (count() > 0)
        insertSeparator(count());
}

void RunPicker::addChoice(
    const QString &title, const QString &choice, const QString &toolTip, const DatasetIdentity &dataset)
{
    addItem(title, choice);
    m_choices.push_back({choice, title, toolTip, dataset});
}

void RunPicker::setOther(const std::optional<DatasetIdentity> &dataset)
{
    if (m_other == dataset)
        return;
    m_other = dataset;
    mark();
}

void RunPicker::mark()
{
    for (const Choice &choice : m_choices) {
        const int row = findData(choice.id);
        const QString obstacle
            = m_other ? QString::fromStdString(pairingObstacle(*m_other, choice.dataset)) : QString();
        const bool pairs = obstacle.isEmpty();
        setItemText(row, pairs ? choice.title : tr("%1 \u00B7 other test images").arg(choice.title));
        setItemData(row, pairs ? choice.toolTip : obstacle + QLatin1Char('\n') + choice.toolTip, Qt::ToolTipRole);
        setItemData(row, pairs ? QVariant() : QVariant(coloursFor(palette()).mutedText), Qt::ForegroundRole);
    }
}

void RunPicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

/// A long title keeps its beginning, and its end, where seed and accuracy stand.
void RunPicker::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    const QString text = option.currentText.isEmpty() ? placeholderText() : option.currentText;
    if (option.currentText.isEmpty())
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText = option.fontMetrics.elidedText(text, Qt::ElideMiddle, room - gridUnit / 2);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
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
    return titleOf(run, {shownText(run.name), percentText(run.testAccuracy)});
}

QString runTitleWithoutAccuracy(const RunSummary &run)
{
    return titleOf(run, {shownText(run.name)});
}

} // namespace digitlab::ui

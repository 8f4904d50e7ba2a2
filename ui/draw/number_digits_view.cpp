// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/number_digits_view.h"

#include "ui/accessibility/quiet_changes.h"
#include "ui/draw/model_key.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int captionLine = 14;
constexpr int fewestColumns = 5;
constexpr int mostColumns = 10;
constexpr int lowestRow = 34; // an image of 20 pixels and one line
constexpr int largestSeen = 2 * imageSide;
constexpr int keyRoom = 12; // at the left, where two models are told apart

} // namespace

NumberDigitsView::NumberDigitsView(QWidget *parent)
    : QWidget(parent)
    , m_classNames(digitNames())
{
    setAccessibleName(tr("Digits of the number"));
    keepChangesQuiet(this);
    describe();
}

void NumberDigitsView::setClassNames(const QStringList &names)
{
    m_classNames = names;
}

void NumberDigitsView::setModelNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
}

void NumberDigitsView::showPrediction(const DrawingPredictions &predictions)
{
    m_a = marksOf(predictions.numberA);
    m_b = marksOf(predictions.numberB);
    describe();
    update();
}

QString NumberDigitsView::markText(QPoint place) const
{
    for (const ModelSide side : {ModelSide::A, ModelSide::B})
        for (std::size_t i = 0; i < marks(side).size(); ++i)
            if (this->place(marks(side), areaOf(side), i).contains(place))
                return marks(side)[i].text;
    return {};
}

CellTable NumberDigitsView::cells() const
{
    CellTable table{.corner = tr("Mark")};
    for (std::size_t mark = 1; mark <= std::max(m_a.size(), m_b.size()); ++mark)
        table.rows << QString::number(mark);
    for (const ModelSide side : {ModelSide::A, ModelSide::B})
        if (!marks(side).empty())
            table.columns << (side == ModelSide::A ? tr("Model A") : tr("Model B"));
    table.text = [this](int row, int column) {
        const Marks &read = marks(column == 0 && !m_a.empty() ? ModelSide::A : ModelSide::B);
        return row < static_cast<int>(read.size()) ? read[static_cast<std::size_t>(row)].text : tr("none");
    };
    return table;
}

bool NumberDigitsView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), markText(help->pos()), this);
    return true;
}

void NumberDigitsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const ModelSide side : {ModelSide::A, ModelSide::B})
        paintMarks(painter, side);
}

NumberDigitsView::Marks NumberDigitsView::marksOf(const std::optional<NumberPrediction> &number) const
{
    Marks marks;
    if (!number)
        return marks;
    for (const DrawingPrediction &digit : number->digits) {
        const QString name = digit.hasGuess() ? m_classNames.value(digit.predicted) : QString();
        const QString probability = digit.hasGuess() ? probabilityText(digit.probability()) : QString();
        QString said = digit.hasGuess() ? tr("%1 with %2").arg(name, probability) : tr("no digit");
        if (digit.rejected())
            said = tr("%1 (%2)").arg(said, QString::fromStdString(digit.steps.rejection));
        const auto position = static_cast<int>(marks.size()) + 1;
        marks.push_back({toQImage(digit.steps.centred), digit.rejected() ? tr("%1?").arg(name) : name, probability,
            tr("Mark %1: %2").arg(position).arg(said), digit.rejected()});
    }
    return marks;
}

QRect NumberDigitsView::place(const Marks &marks, const QRect &area, std::size_t index) const
{
    const auto count = static_cast<int>(marks.size());
    int columns = fewestColumns;
    while (columns < mostColumns && (count + columns - 1) / columns * lowestRow > area.height())
        ++columns;
    const int rows = (count + columns - 1) / columns;
    const int width = area.width() / columns;
    const int height = std::min(area.height() / rows, largestSeen + 2 * captionLine);
    const auto position = static_cast<int>(index);
    return {area.left() + position % columns * width, area.top() + position / columns * height, width, height};
}

QRect NumberDigitsView::areaOf(ModelSide side) const
{
    if (m_b.empty())
        return rect();
    const int half = height() / 2;
    return QRect(keyRoom, side == ModelSide::A ? 0 : half, width() - keyRoom, half).adjusted(0, 0, 0, -2);
}

void NumberDigitsView::paintMarks(QPainter &painter, ModelSide side) const
{
    const QRect area = areaOf(side);
    if (!m_b.empty())
        paintModelKey(painter, QRectF(0, area.top() + 4, 9, 9), side, palette());
    for (std::size_t i = 0; i < marks(side).size(); ++i)
        paintMark(painter, place(marks(side), area, i).adjusted(0, 0, -2, -2), marks(side)[i]);
}

/// The digit and, where there is room for a second line, its probability under what the network sees.
void NumberDigitsView::paintMark(QPainter &painter, const QRect &place, const Mark &mark) const
{
    const Colours colours = coloursFor(palette());
    const bool hasTwoLines = place.height() >= imageSide + 2 * captionLine;
    const int lines = hasTwoLines ? 2 * captionLine : captionLine;
    const int side = std::min({place.width() - 2, place.height() - lines, largestSeen});
    const QRect seen(place.left() + (place.width() - side) / 2, place.top(), side, side);
    painter.fillRect(seen, Qt::black);
    if (!mark.seen.isNull())
        painter.drawImage(seen, mark.seen);
    if (mark.rejected) {
        painter.setPen(QPen(colours.warning, 2));
        painter.drawRect(seen.adjusted(1, 1, -1, -1));
    }
    QFont font = captionFont();
    painter.setPen(mark.rejected ? colours.mutedText : colours.text);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRect(place.left(), seen.bottom() + 1, place.width(), captionLine), Qt::AlignCenter, mark.label);
    if (!hasTwoLines)
        return;
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(colours.mutedText);
    painter.drawText(QRect(place.left() - 2, seen.bottom() + 1 + captionLine, place.width() + 4, captionLine),
        Qt::AlignCenter, mark.probability);
}

void NumberDigitsView::describe()
{
    QStringList parts;
    for (const ModelSide side : {ModelSide::A, ModelSide::B}) {
        QStringList texts;
        for (const Mark &mark : marks(side))
            texts.append(mark.text);
        const QString name = side == ModelSide::A ? m_nameA : m_nameB;
        if (!texts.isEmpty())
            parts.append((name.isEmpty() ? QString() : name + QStringLiteral(": ")) + texts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(parts.isEmpty() ? tr("No prediction yet") : parts.join(QStringLiteral("; ")));
}

} // namespace digitlab::ui

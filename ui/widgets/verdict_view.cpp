// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_view.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/crisp_picture.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace digitlab::ui {

namespace {

constexpr int captionHeight = 16;
constexpr int longestVerdictLabel = 6; // characters in large letters

QFont largeFont(double factor)
{
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
{
    m_classNames = digitNames();
    m_labels = m_classNames;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(
        tr("The image is what the network sees: the ink cropped, fitted into 20 x 20 pixels and centred in 28 x 28."));
    refresh();
}

void VerdictView::setClassNames(const QStringList &names)
{
    m_classNames = names;
    m_labels = shortLabels(names, longestVerdictLabel);
    refresh();
}

void VerdictView::setJudgeNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
    refresh();
}

void VerdictView::showReading(const JudgedDrawing &judged)
{
    m_judged = judged;
    m_seen = toQImage(judged.a.steps.centred);
    refresh();
}

void VerdictView::showNothingDrawn()
{
    m_judged.reset();
    m_seen = {};
    refresh();
}

int VerdictView::pictureSide() const
{
    return (m_density == Density::Compact ? 2 : 3) * imageSide;
}

void VerdictView::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    updateGeometry();
    update();
}

QString VerdictView::readingText(const Reading &reading) const
{
    if (reading.steps.rejected())
        return tr("not a digit: %1").arg(QString::fromStdString(reading.steps.rejection));
    const Line said = line({}, reading);
    return said.reading + QStringLiteral(", ") + said.probability;
}

QString VerdictView::text() const
{
    if (!m_judged)
        return tr("Nothing is drawn yet");
    if (rejected())
        return tr("Not a digit: %1").arg(QString::fromStdString(m_judged->a.steps.rejection));
    const auto said = [](const Line &line) {
        const QString reading = line.reading + QStringLiteral(", ") + line.probability;
        return line.judge.isEmpty() ? reading : line.judge + QStringLiteral(": ") + reading;
    };
    QStringList parts{said(line(m_nameA, m_judged->a))};
    if (m_judged->b)
        parts.append(said(line(m_nameB, *m_judged->b)));
    if (disagree())
        parts.append(tr("they disagree"));
    return parts.join(QStringLiteral("; "));
}

QSize VerdictView::sizeHint() const
{
    return {248, pictureSide() + captionHeight};
}

void VerdictView::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    const QRect frame(width() - pictureSide(), 0, pictureSide(), pictureSide());
    painter.fillRect(frame, m_seen.isNull() ? colours.quietSurface : QColor(Qt::black));
    if (!m_seen.isNull())
        paintCrisp(painter, frame, m_seen);
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    painter.drawText(QRect(0, frame.bottom() + 1, width(), captionHeight), Qt::AlignRight | Qt::AlignVCenter,
        tr("the network sees"));

    const QRect area(0, 0, frame.left() - gridUnit, height());
    if (m_judged && !rejected()) {
        paintReadings(painter, area);
        return;
    }
    painter.setFont(bodyFont());
    painter.setPen(m_judged ? colours.text : colours.mutedText);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

VerdictView::Line VerdictView::line(const QString &judge, const Reading &reading) const
{
    const auto index = static_cast<std::size_t>(reading.predicted);
    if (reading.predicted < 0 || index >= reading.probabilities.size())
        return {judge, tr("not a digit"), {}, tr("no digit")}; // the second in large letters, beside a name
    const QString number = QString::number(reading.predicted);
    return {judge, m_classNames.value(reading.predicted, number), probabilityText(reading.probabilities[index]),
        m_labels.value(reading.predicted, number)};
}

QString VerdictView::runnerUp(const Reading &reading) const
{
    int next = -1;
    const auto probability = [&](int label) { return reading.probabilities[static_cast<std::size_t>(label)]; };
    for (int label = 0; label < static_cast<int>(reading.probabilities.size()); ++label)
        if (label != reading.predicted && (next < 0 || probability(label) > probability(next)))
            next = label;
    return next < 0 ? QString() : tr("next %1 with %2").arg(m_labels.value(next), probabilityText(probability(next)));
}

/// By everyone who reads.
bool VerdictView::rejected() const
{
    return m_judged->a.steps.rejected() && (!m_judged->b || m_judged->b->steps.rejected());
}

bool VerdictView::disagree() const
{
    return m_judged && m_judged->b && m_judged->a.predicted != m_judged->b->predicted;
}

void VerdictView::refresh()
{
    setAccessibleName(tr("Prediction"));
    setAccessibleDescription(text());
    update();
}

void VerdictView::paintReadings(QPainter &painter, const QRect &area) const
{
    const Colours colours = coloursFor(palette());
    const Line a = line(m_nameA, m_judged->a);
    if (m_judged->b) {
        const int half = (area.height() - captionHeight) / 2;
        paintLine(painter, {area.left(), area.top(), area.width(), half}, a, colours.runA);
        paintLine(
            painter, {area.left(), area.top() + half, area.width(), half}, line(m_nameB, *m_judged->b), colours.runB);
        painter.setFont(captionFont());
        painter.setPen(disagree() ? colours.warning : colours.mutedText);
        painter.drawText(
            area, Qt::AlignBottom | Qt::AlignLeft, disagree() ? tr("\u2260 They disagree") : tr("They agree"));
        return;
    }
    painter.setPen(colours.text);
    painter.setFont(largeFont(m_density == Density::Compact ? 2 : 3));
    const int digitHeight = pictureSide() - captionHeight;
    const QRect digit(area.left(), area.top(), area.width(), digitHeight);
    painter.drawText(digit, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(a.label, Qt::ElideMiddle, digit.width()));
    const int used = painter.fontMetrics().horizontalAdvance(a.label) + gridUnit;
    painter.setFont(largeFont(1));
    painter.drawText(digit.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, a.probability);
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    painter.drawText(QRect(area.left(), digit.bottom() + 1, area.width(), 2 * captionHeight),
        Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(runnerUp(m_judged->a), Qt::ElideRight, area.width()));
}

void VerdictView::paintLine(QPainter &painter, const QRect &area, const Line &line, const QColor &colour) const
{
    const Colours colours = coloursFor(palette());
    painter.fillRect(QRect(area.left(), area.top() + 4, 4, area.height() - 8), colour);
    painter.setPen(colours.text);
    painter.setFont(largeFont(m_density == Density::Compact ? 1.2 : 1.6));
    const QRect text = area.adjusted(12, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, line.label);
    const int used = painter.fontMetrics().horizontalAdvance(line.label) + gridUnit;
    painter.setFont(captionFont());
    const QRect beside = text.adjusted(used, 0, 0, 0);
    painter.drawText(beside.adjusted(0, 0, 0, -beside.height() / 2), Qt::AlignLeft | Qt::AlignBottom, line.probability);
    painter.setPen(colours.mutedText);
    painter.drawText(beside.adjusted(0, beside.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(line.judge, Qt::ElideMiddle, beside.width()));
}

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_view.h"

#include "core/data/digit_name.h"
#include "ui/accessibility/accessible_source.h"
#include "ui/jobs/image_decoder.h"
#include "ui/style/crisp_image.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/language.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace digitlab::ui {

namespace {

constexpr int captionHeight = 16;
constexpr int longestDigitLabel = 6; // characters in large letters
constexpr int longestWordLabel = 20;

QFont largeFont(double factor)
{
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The largest font up to `factor` in which the text has room.
QFont fittingFont(const QString &text, double factor, int width)
{
    QFont font = largeFont(factor);
    for (; factor > 1 && QFontMetrics(font).horizontalAdvance(text) > width; factor -= 0.2)
        font = largeFont(factor);
    return font;
}

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
{
    m_classNames = digitNames();
    m_labels = m_classNames;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setToolTip(
        tr("The image is what the network sees: the ink cropped, fitted into 20 x 20 pixels and centred in 28 x 28."));
    refresh();
}

void VerdictView::setClassNames(const QStringList &names)
{
    m_classNames = names;
    m_areDigits = areDigits(fromQStringList(names));
    m_labels = shortLabels(names, m_areDigits ? longestDigitLabel : longestWordLabel);
    refresh();
}

void VerdictView::setModelNames(const QString &a, const QString &b)
{
    m_nameA = a;
    m_nameB = b;
    refresh();
}

void VerdictView::showPrediction(const DrawingPredictions &predictions)
{
    m_predictions = predictions;
    m_seen = toQImage(predictions.a.steps.centred);
    refresh();
}

void VerdictView::showNothingDrawn()
{
    m_predictions.reset();
    m_seen = {};
    refresh();
}

int VerdictView::seenSide() const
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

QString VerdictView::text() const
{
    if (!m_a)
        return tr("Nothing is drawn yet");
    if (isOneRejection()) {
        QString sentence = m_a->text;
        return sentence.replace(0, 1, sentence.front().toUpper());
    }
    const auto said = [](const QString &model, const Reading &reading) {
        return model.isEmpty() ? reading.text : tr("%1: %2").arg(model, reading.text);
    };
    QStringList parts{said(m_nameA, *m_a)};
    if (m_b)
        parts.append(said(m_nameB, *m_b));
    if (disagree())
        parts.append(tr("they disagree"));
    return parts.join(QStringLiteral("; "));
}

QSize VerdictView::sizeHint() const
{
    return {248, seenSide() + captionHeight};
}

void VerdictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isNumber = m_predictions && m_predictions->isNumber();
    const QRect area = isNumber ? rect() : paintSeen(painter);
    if (m_a && !isOneRejection()) {
        m_b ? paintReadings(painter, area) : paintReading(painter, area);
        return;
    }
    const Colours colours = coloursFor(palette());
    painter.setFont(bodyFont());
    painter.setPen(m_a ? colours.text : colours.mutedText);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

/// Gives the area that is left beside the image.
QRect VerdictView::paintSeen(QPainter &painter) const
{
    const Colours colours = coloursFor(palette());
    const QRect frame(width() - seenSide(), 0, seenSide(), seenSide());
    painter.fillRect(frame, m_seen.isNull() ? colours.quietSurface : QColor(Qt::black));
    if (!m_seen.isNull())
        paintCrisp(painter, frame, m_seen);
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    painter.drawText(QRect(0, frame.bottom() + 1, width(), captionHeight), Qt::AlignRight | Qt::AlignVCenter,
        tr("the network sees"));
    return {0, 0, frame.left() - gridUnit, height()};
}

VerdictView::Reading VerdictView::readingOf(const DrawingPrediction &prediction) const
{
    const QString reason = translatedText(prediction.steps.rejection);
    if (!prediction.hasGuess())
        return m_areDigits
            ? Reading{tr("no digit"), {}, tr("not a digit: %1").arg(reason), prediction.rejected(), false}
            : Reading{tr("none"), {}, tr("none of the classes: %1").arg(reason), prediction.rejected(), false};
    const QString number = QString::number(prediction.predicted);
    const QString name = m_classNames.value(prediction.predicted, number);
    const QString label = m_labels.value(prediction.predicted, number);
    const QString probability = probabilityText(prediction.probability());
    if (!prediction.rejected())
        return {label, probability, tr("%1, %2").arg(isolated(name), probability), false, true};
    QString doubt = m_areDigits ? tr("not sure this is a digit; if it is, %1 (%2)")
                                : tr("not sure this is one of the classes; if it is, %1 (%2)");
    if (prediction.steps.rejection == touchingDigits)
        doubt = tr("looks like digits that touch; if it is one digit, %1 (%2)");
    else if (prediction.steps.rejection != notLikeAnyDigit)
        doubt = reason + tr("; the best guess is %1 (%2)");
    return {tr("%1?").arg(label), probability, doubt.arg(withArticle(name), probability), true, true};
}

VerdictView::Reading VerdictView::readingOf(const NumberPrediction &number) const
{
    const QString reason = translatedText(number.rejection);
    if (!number.hasGuess())
        return {tr("no number"), {}, tr("not a number: %1").arg(reason), true, false};
    const QString digits = QString::fromStdString(number.number(fromQStringList(m_classNames)));
    const QString probability = probabilityText(number.probability());
    if (!number.rejected())
        return {digits, probability, tr("%1, %2").arg(digits, probability), false, true};
    return {tr("%1?").arg(digits), probability,
        tr("not sure this is a number: %1; if it is, %2 (%3)").arg(reason, digits, probability), true, true};
}

void VerdictView::setReadings()
{
    m_a.reset();
    m_b.reset();
    if (!m_predictions)
        return;
    const auto &[a, b, withAllSteps, numberA, numberB] = *m_predictions;
    m_a = numberA ? readingOf(*numberA) : readingOf(a);
    if (b)
        m_b = numberB ? readingOf(*numberB) : readingOf(*b);
}

QString VerdictView::runnerUp(const DrawingPrediction &prediction) const
{
    int next = -1;
    const auto probability = [&](int label) { return prediction.probabilities[static_cast<std::size_t>(label)]; };
    for (int label = 0; label < static_cast<int>(prediction.probabilities.size()); ++label)
        if (label != prediction.predicted && (next < 0 || probability(label) > probability(next)))
            next = label;
    return next < 0 ? QString()
                    : tr("next %1 with %2").arg(isolated(m_labels.value(next)), probabilityText(probability(next)));
}

/// Nobody reads a digit, and one sentence says all of it.
bool VerdictView::isOneRejection() const
{
    return m_a->rejected && (!m_b || (m_b->rejected && !m_a->hasGuess && !m_b->hasGuess && m_a->text == m_b->text));
}

bool VerdictView::disagree() const
{
    return m_b && m_a->label != m_b->label;
}

void VerdictView::refresh()
{
    setReadings();
    setAccessibleName(tr("Prediction: %1").arg(text()));
    setAccessibleDescription(text());
    update();
}

/// Of one model.
void VerdictView::paintReading(QPainter &painter, const QRect &area) const
{
    const Colours colours = coloursFor(palette());
    painter.setPen(colours.text);
    const int room = area.width() - gridUnit - QFontMetrics(largeFont(1)).horizontalAdvance(m_a->probability);
    const QRect digit(area.left(), area.top(), area.width(), seenSide() - captionHeight);
    if (QFontMetrics(largeFont(1)).horizontalAdvance(m_a->label) > room)
        paintWord(painter, digit);
    else
        paintDigit(painter, digit, room);
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    const QString caption
        = m_predictions->isNumber() ? tr("probability of all digits together") : runnerUp(m_predictions->a);
    painter.drawText(QRect(area.left(), digit.bottom() + 1, area.width(), 2 * captionHeight),
        Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(caption, Qt::ElideRight, area.width()));
}

/// With its probability beside it.
void VerdictView::paintDigit(QPainter &painter, const QRect &area, int room) const
{
    painter.setFont(fittingFont(m_a->label, m_density == Density::Compact ? 2 : 3, room));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_a->label);
    const int used = painter.fontMetrics().horizontalAdvance(m_a->label) + gridUnit;
    painter.setFont(largeFont(1));
    painter.drawText(area.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_a->probability);
}

/// A long name has a line of its own.
void VerdictView::paintWord(QPainter &painter, const QRect &area) const
{
    painter.setFont(largeFont(1));
    const QString label = painter.fontMetrics().elidedText(m_a->label, Qt::ElideMiddle, area.width());
    painter.drawText(area.adjusted(0, 0, 0, -area.height() / 2), Qt::AlignLeft | Qt::AlignBottom, label);
    painter.drawText(area.adjusted(0, area.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_a->probability);
}

void VerdictView::paintReadings(QPainter &painter, const QRect &area) const
{
    const Colours colours = coloursFor(palette());
    const int half = (area.height() - captionHeight) / 2;
    paintLine(painter, {area.left(), area.top(), area.width(), half}, m_nameA, *m_a, colours.runA);
    paintLine(painter, {area.left(), area.top() + half, area.width(), half}, m_nameB, *m_b, colours.runB);
    painter.setFont(captionFont());
    painter.setPen(disagree() ? colours.warning : colours.mutedText);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft, disagree() ? tr("\u2260 They disagree") : tr("They agree"));
}

void VerdictView::paintLine(
    QPainter &painter, const QRect &area, const QString &model, const Reading &reading, const QColor &colour) const
{
    const Colours colours = coloursFor(palette());
    painter.fillRect(QRect(area.left(), area.top() + 4, 4, area.height() - 8), colour);
    painter.setPen(reading.rejected ? colours.mutedText : colours.text);
    const QRect text = area.adjusted(12, 0, 0, 0);
    painter.setFont(fittingFont(reading.label, m_density == Density::Compact ? 1.2 : 1.6, text.width() * 2 / 3));
    const QString label = painter.fontMetrics().elidedText(reading.label, Qt::ElideMiddle, text.width() * 2 / 3);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, label);
    const int used = painter.fontMetrics().horizontalAdvance(label) + gridUnit;
    painter.setFont(captionFont());
    const QRect beside = text.adjusted(used, 0, 0, 0);
    painter.drawText(
        beside.adjusted(0, 0, 0, -beside.height() / 2), Qt::AlignLeft | Qt::AlignBottom, reading.probability);
    painter.setPen(colours.mutedText);
    painter.drawText(beside.adjusted(0, beside.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(model, Qt::ElideMiddle, beside.width()));
}

} // namespace digitlab::ui

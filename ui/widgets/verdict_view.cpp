// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_view.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/crisp_image.h"
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

/// Of the class that is most probable; nothing where there is none.
QString bestProbability(const DrawingPrediction &prediction)
{
    return prediction.hasGuess()
        ? probabilityText(prediction.probabilities[static_cast<std::size_t>(prediction.predicted)])
        : QString();
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

QString VerdictView::predictionText(const DrawingPrediction &prediction) const
{
    if (!prediction.hasGuess())
        return tr("not a digit: %1").arg(QString::fromStdString(prediction.steps.rejection));
    const QString name = m_classNames.value(prediction.predicted, QString::number(prediction.predicted));
    return prediction.rejected()
        ? tr("not sure this is a digit; if it is, %1 (%2)").arg(withArticle(name), bestProbability(prediction))
        : tr("%1, %2").arg(name, bestProbability(prediction));
}

QString VerdictView::text() const
{
    if (!m_predictions)
        return tr("Nothing is drawn yet");
    if (isOneRejection()) {
        QString sentence = predictionText(m_predictions->a);
        return sentence.replace(0, 1, sentence.front().toUpper());
    }
    const auto said = [this](const QString &model, const DrawingPrediction &prediction) {
        const QString text = predictionText(prediction);
        return model.isEmpty() ? text : tr("%1: %2").arg(model, text);
    };
    QStringList parts{said(m_nameA, m_predictions->a)};
    if (m_predictions->b)
        parts.append(said(m_nameB, *m_predictions->b));
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
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    const QRect frame(width() - seenSide(), 0, seenSide(), seenSide());
    painter.fillRect(frame, m_seen.isNull() ? colours.quietSurface : QColor(Qt::black));
    if (!m_seen.isNull())
        paintCrisp(painter, frame, m_seen);
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    painter.drawText(QRect(0, frame.bottom() + 1, width(), captionHeight), Qt::AlignRight | Qt::AlignVCenter,
        tr("the network sees"));

    const QRect area(0, 0, frame.left() - gridUnit, height());
    if (m_predictions && !isOneRejection()) {
        paintReadings(painter, area);
        return;
    }
    painter.setFont(bodyFont());
    painter.setPen(m_predictions ? colours.text : colours.mutedText);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

/// In large letters, as short as it must be.
QString VerdictView::label(const DrawingPrediction &prediction) const
{
    if (!prediction.hasGuess())
        return tr("no digit");
    const QString label = m_labels.value(prediction.predicted, QString::number(prediction.predicted));
    return prediction.rejected() ? tr("%1?").arg(label) : label;
}

QString VerdictView::runnerUp(const DrawingPrediction &prediction) const
{
    int next = -1;
    const auto probability = [&](int label) { return prediction.probabilities[static_cast<std::size_t>(label)]; };
    for (int label = 0; label < static_cast<int>(prediction.probabilities.size()); ++label)
        if (label != prediction.predicted && (next < 0 || probability(label) > probability(next)))
            next = label;
    return next < 0 ? QString() : tr("next %1 with %2").arg(m_labels.value(next), probabilityText(probability(next)));
}

/// Nobody reads a digit, and one sentence says all of it.
bool VerdictView::isOneRejection() const
{
    const auto &[a, b, withAllSteps] = *m_predictions;
    return a.rejected() && (!b || (b->rejected() && !a.hasGuess() && !b->hasGuess()));
}

bool VerdictView::disagree() const
{
    return m_predictions && m_predictions->b
        && (m_predictions->a.rejected() != m_predictions->b->rejected()
            || m_predictions->a.predicted != m_predictions->b->predicted);
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
    const DrawingPrediction &a = m_predictions->a;
    if (m_predictions->b) {
        const int half = (area.height() - captionHeight) / 2;
        paintLine(painter, {area.left(), area.top(), area.width(), half}, m_nameA, a, colours.runA);
        paintLine(
            painter, {area.left(), area.top() + half, area.width(), half}, m_nameB, *m_predictions->b, colours.runB);
        painter.setFont(captionFont());
        painter.setPen(disagree() ? colours.warning : colours.mutedText);
        painter.drawText(
            area, Qt::AlignBottom | Qt::AlignLeft, disagree() ? tr("\u2260 They disagree") : tr("They agree"));
        return;
    }
    painter.setPen(colours.text);
    painter.setFont(largeFont(m_density == Density::Compact ? 2 : 3));
    const int digitHeight = seenSide() - captionHeight;
    const QRect digit(area.left(), area.top(), area.width(), digitHeight);
    painter.drawText(digit, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(label(a), Qt::ElideMiddle, digit.width()));
    const int used = painter.fontMetrics().horizontalAdvance(label(a)) + gridUnit;
    painter.setFont(largeFont(1));
    painter.drawText(digit.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, bestProbability(a));
    painter.setPen(colours.mutedText);
    painter.setFont(captionFont());
    painter.drawText(QRect(area.left(), digit.bottom() + 1, area.width(), 2 * captionHeight),
        Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(runnerUp(a), Qt::ElideRight, area.width()));
}

void VerdictView::paintLine(QPainter &painter, const QRect &area, const QString &model,
    const DrawingPrediction &prediction, const QColor &colour) const
{
    const Colours colours = coloursFor(palette());
    painter.fillRect(QRect(area.left(), area.top() + 4, 4, area.height() - 8), colour);
    painter.setPen(prediction.rejected() ? colours.mutedText : colours.text);
    painter.setFont(largeFont(m_density == Density::Compact ? 1.2 : 1.6));
    const QRect text = area.adjusted(12, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, label(prediction));
    const int used = painter.fontMetrics().horizontalAdvance(label(prediction)) + gridUnit;
    painter.setFont(captionFont());
    const QRect beside = text.adjusted(used, 0, 0, 0);
    painter.drawText(
        beside.adjusted(0, 0, 0, -beside.height() / 2), Qt::AlignLeft | Qt::AlignBottom, bestProbability(prediction));
    painter.setPen(colours.mutedText);
    painter.drawText(beside.adjusted(0, beside.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(model, Qt::ElideMiddle, beside.width()));
}

} // namespace digitlab::ui

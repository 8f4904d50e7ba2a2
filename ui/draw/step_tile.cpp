// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/step_tile.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/crisp_image.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int stepImageSide = 56;
constexpr int stepCaptionHeight = 2 * gridUnit;
constexpr int markSide = 2 * gridUnit;
constexpr int stepTileWidth = 76;

} // namespace

StepTile::StepTile(Step step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    const bool switchable = step != Step::Source;
    setCheckable(switchable);
    setChecked(switchable);
    setFocusPolicy(switchable ? Qt::StrongFocus : Qt::NoFocus);
    setProperty("showsFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(translatedText(stepName(step)));
    setAccessibleName(text());
    const QString explanation = translatedText(stepExplanation(step));
    setToolTip(switchable ? explanation + QLatin1Char('\n') + tr("Click to leave it out or include it.") : explanation);
    connect(this, &QAbstractButton::toggled, this, &StepTile::describe);
    describe();
}

void StepTile::setStep(const DrawingStep &step)
{
    m_image = toQImage(step.image);
    describe();
    update();
}

QSize StepTile::sizeHint() const
{
    return {stepTileWidth, stepImageSide + stepCaptionHeight + gridUnit / 2};
}

void StepTile::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    const bool taken = isChecked() || !isCheckable();
    QPainter painter(this);
    const QRect place((width() - stepImageSide) / 2, 2, stepImageSide, stepImageSide);
    painter.fillRect(place, m_image.isNull() ? colours.quietSurface : QColor(Qt::black));
    painter.setOpacity(taken ? 1 : 0.45);
    if (!m_image.isNull())
        paintCrisp(painter, place, m_image);
    painter.setOpacity(1);
    if (isCheckable())
        paintMark(painter, {place.left() - 2, place.top(), markSide, markSide});
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.outline, hasFocus() ? 2 : 1));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));

    QFont font = captionFont();
    font.setStrikeOut(!taken);
    painter.setFont(font);
    painter.setPen(taken ? colours.text : colours.mutedText);
    const QRect caption(0, place.bottom() + 2, width(), stepCaptionHeight);
    painter.drawText(
        caption, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, caption.width()));
}

void StepTile::paintMark(QPainter &painter, const QRect &place) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = place;
    option.state &= ~QStyle::State_HasFocus;
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void StepTile::describe()
{
    QStringList parts;
    if (!m_image.isNull())
        parts.append(tr("%1 by %2 pixels").arg(m_image.width()).arg(m_image.height()));
    if (isCheckable() && !isChecked())
        parts.append(tr("left out"));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace digitlab::ui

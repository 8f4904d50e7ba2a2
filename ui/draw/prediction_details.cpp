// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/prediction_details.h"

#include "ui/charts/probability_bars.h"
#include "ui/draw/number_digits_view.h"

#include <QStackedLayout>

namespace digitlab::ui {

namespace {

Certainty certaintyOf(const DrawingPrediction &prediction)
{
    return prediction.rejected() ? Certainty::Guess : Certainty::Digit;
}

} // namespace

PredictionDetails::PredictionDetails(QWidget *parent)
    : QWidget(parent)
    , m_bars(new ProbabilityBars)
    , m_digits(new NumberDigitsView)
    , m_pages(new QStackedLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->addWidget(m_bars);
    m_pages->addWidget(m_digits);
}

void PredictionDetails::setClassNames(const QStringList &names)
{
    m_bars->setClassNames(names);
    m_digits->setClassNames(names);
}

void PredictionDetails::setModelNames(const QString &a, const QString &b)
{
    m_bars->setModelNames(a, b);
    m_digits->setModelNames(a, b);
}

void PredictionDetails::setDensity(Density density)
{
    m_bars->setDensity(density);
}

void PredictionDetails::showPrediction(const DrawingPredictions &predictions)
{
    m_pages->setCurrentIndex(predictions.isNumber() ? 1 : 0);
    m_digits->showPrediction(predictions);
    m_bars->setProbabilities(
        predictions.a.probabilities, predictions.b ? predictions.b->probabilities : std::vector<float>{});
    m_bars->setCertainties(certaintyOf(predictions.a), predictions.b ? certaintyOf(*predictions.b) : Certainty::Digit);
}

} // namespace digitlab::ui

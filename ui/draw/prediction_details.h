// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"
#include "ui/style/density.h"

#include <QWidget>

class QStackedLayout;

namespace digitlab::ui {

class NumberDigitsView;
class ProbabilityBars;

/// What stands behind the verdict: bars for one digit, or the digits of a number in the same place.
class PredictionDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionDetails(QWidget *parent = nullptr);

    void setClassNames(const QStringList &names);
    void setModelNames(const QString &a, const QString &b);
    void setDensity(Density density);
    void showPrediction(const DrawingPredictions &predictions);
    void clear() { showPrediction({}); }

private:
    ProbabilityBars *m_bars;
    NumberDigitsView *m_digits;
    QStackedLayout *m_pages;
};

} // namespace digitlab::ui

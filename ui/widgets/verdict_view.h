// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"
#include "ui/style/density.h"

#include <QWidget>

namespace digitlab::ui {

/// What was read, large, for one model or two, beside the 28 x 28 image that the network sees of one digit; or why it
/// is no digit or no number, with the best guess. Its height never changes.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setDensity(Density density);
    void setClassNames(const QStringList &names);
    void setModelNames(const QString &a, const QString &b);
    void showPrediction(const DrawingPredictions &predictions);
    void showNothingDrawn();
    /// What is said, as text.
    QString text() const;
    /// One reading in short: "7, 99.3 %", "not sure this is a digit; if it is, a 2 (83.0 %)", "not a digit: only a
    /// dot".
    QString predictionText(const DrawingPrediction &prediction) const { return readingOf(prediction).text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What one model reads, in short.
    struct Reading {
        QString label; ///< in large letters: "7", "407?"
        QString probability;
        QString text; ///< in a sentence
        bool rejected = false;
        bool hasGuess = false;

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    Reading readingOf(const DrawingPrediction &prediction) const;
    Reading readingOf(const NumberPrediction &number) const;
    void setReadings();
    QString runnerUp(const DrawingPrediction &prediction) const;
    bool isOneRejection() const;
    bool disagree() const;
    void refresh();
    QRect paintSeen(QPainter &painter) const;
    void paintReading(QPainter &painter, const QRect &area) const;
    void paintDigit(QPainter &painter, const QRect &area, int room) const;
    void paintWord(QPainter &painter, const QRect &area) const;
    void paintReadings(QPainter &painter, const QRect &area) const;
    void paintLine(
        QPainter &painter, const QRect &area, const QString &model, const Reading &reading, const QColor &colour) const;

    int seenSide() const;

    Density m_density = Density::Roomy;
    QStringList m_classNames;
    QStringList m_labels; ///< as short as they must be
    bool m_areDigits = true;
    QString m_nameA;
    QString m_nameB;
    std::optional<DrawingPredictions> m_predictions;
    std::optional<Reading> m_a; ///< of the predictions, in the names of the classes
    std::optional<Reading> m_b;
    QImage m_seen;
};

} // namespace digitlab::ui

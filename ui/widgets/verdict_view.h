// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/drawing_reader.h"
#include "ui/style/density.h"

#include <QWidget>

namespace digitlab::ui {

/// What was read, large, for one judge or two, beside the 28 x 28 picture that the network sees; or why it is no digit.
/// Its height never changes.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setDensity(Density density);
    void setClassNames(const QStringList &names);
    void setJudgeNames(const QString &a, const QString &b);
    void showReading(const JudgedDrawing &judged);
    void showNothingDrawn();
    /// What is said, as text.
    QString text() const;
    /// One reading in short: "7, 99.3 %", or "no digit: only a dot".
    QString readingText(const Reading &reading) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString judge;
        QString reading;
        QString probability;
        QString label; ///< the reading, as short as it must be
    };
    Line line(const QString &judge, const Reading &reading) const;
    QString runnerUp(const Reading &reading) const;
    bool rejected() const;
    bool disagree() const;
    void refresh();
    void paintReadings(QPainter &painter, const QRect &area) const;
    void paintLine(QPainter &painter, const QRect &area, const Line &line, const QColor &colour) const;

    int pictureSide() const;

    Density m_density = Density::Roomy;
    QStringList m_classNames;
    QStringList m_labels; ///< as short as they must be
    QString m_nameA;
    QString m_nameB;
    std::optional<JudgedDrawing> m_judged;
    QImage m_seen;
};

} // namespace digitlab::ui

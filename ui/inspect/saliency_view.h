// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <cstdint>
#include <span>
#include <vector>

namespace digitlab::ui {

/// An image of 28 x 28 under a heat of what its pixels do for an answer: vermilion where they speak for it, blue where
/// they speak against it, clear where they do nothing. With a legend.
class SaliencyView : public QWidget
{
    Q_OBJECT

public:
    explicit SaliencyView(QWidget *parent = nullptr);

    /// `heat`: one number a pixel; empty for the image alone. `unit` says what the numbers are.
    void setHeat(std::span<const std::uint8_t> pixels, std::vector<float> heat, const QString &unit);
    void clear();
    const std::vector<float> &heat() const { return m_heat; }
    /// One pixel a number.
    QImage image() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paint(QPainter &painter) const;
    QString toCsv() const;

    std::vector<std::uint8_t> m_pixels;
    std::vector<float> m_heat;
    QString m_unit;
    double m_highest = 0;
    QWidget *m_more;
};

} // namespace digitlab::ui

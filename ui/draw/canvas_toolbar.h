// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QSlider;
class QToolButton;

namespace digitlab::ui {

class DigitCanvas;

/// Undo, redo, clear, paste and the pen's width for one canvas.
class CanvasToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasToolbar(DigitCanvas *canvas, QWidget *parent = nullptr);

    /// In a row under the canvas, or in a column beside it.
    void setOrientation(Qt::Orientation orientation);
    /// Fraction of the canvas side.
    void setPenWidth(double fraction);

Q_SIGNALS:
    void penWidthChanged(double fraction);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &text);
    void connectCanvas();
    void refresh();
    void applyIcons();

    DigitCanvas *m_canvas;
    QBoxLayout *m_layout;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_clear;
    QToolButton *m_paste;
    QSlider *m_pen;
};

} // namespace digitlab::ui

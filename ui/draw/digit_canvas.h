// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <QImage>
#include <QUndoStack>
#include <QWidget>
#include <memory>

namespace digitlab::ui {

/// A square sheet to draw on: ink follows the pointer or tablet pen, strokes are kept as points in a 500 x 500 canvas.
/// An image may be dropped or pasted instead.
class DigitCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit DigitCanvas(QWidget *parent = nullptr);
    ~DigitCanvas() override;

    const Drawing &drawing() const;
    void setDrawing(const Drawing &drawing); ///< can be undone
    void clear();                            ///< can be undone
    /// The drawing is done with: the next stroke takes its place, unless it changes otherwise.
    void finish();
    QUndoStack *undoStack();
    /// In canvas units of 500.
    double penWidth() const;
    void setPenWidth(double width);
    /// The dropped or pasted image; null while strokes are shown.
    QImage image() const;
    void setImage(const QImage &image); ///< can be undone
    /// The clipboard's image, or a sentence in refused().
    void paste();

    QSize sizeHint() const override { return {264, 264}; }
    int heightForWidth(int width) const override { return width; }

Q_SIGNALS:
    void drawingChanged(); ///< after each point, stroke, undo, clear
    void imageChanged();
    /// A dropped or pasted thing that is no image: a sentence.
    void refused(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui

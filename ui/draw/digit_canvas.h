// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "ui/accessibility/accessible_source.h"

#include <QImage>
#include <QUndoStack>
#include <QWidget>
#include <memory>

namespace digitlab::ui {

enum class PenWay;

/// A square sheet to draw on: ink follows the pointer, tablet pen or a cursor moved by keys, strokes are kept as points
/// in a 500 x 500 canvas. An image may be dropped or pasted instead.
class DigitCanvas : public QWidget, public AccessibleSource
{
    Q_OBJECT

public:
    explicit DigitCanvas(QWidget *parent = nullptr);
    ~DigitCanvas() override;

    /// What it invites to draw: a digit, or one of other classes.
    void setClassNames(const QStringList &names);
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

    /// A step of the cursor that draws without a pointer; where it is, and whether its pen is down, is announced.
    void movePen(PenWay way);
    void putPenDownOrUp();
    QString penText() const; ///< "40 % across, 60 % down, pen up"
    /// What the network says of the drawing, for those who do not see the verdict: announced once the pen is up.
    void setReading(const QString &reading);
    QString reading() const;

    QAccessibleInterface *makeAccessible() override;
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
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;

namespace digitlab::ui {

/// One image of 28 x 28, large enough to see its pixels, beside the window it came from. Left and Right ask for the
/// previous and the next one.
class ImageViewer : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    explicit ImageViewer(QWidget *parent);

    /// `detail`: what is known of it, a line each, such as its class and its file.
    void setImage(const QImage &image, const QString &caption, const QString &detail);

    QSize sizeHint() const override;

Q_SIGNALS:
    void stepRequested(int by); ///< -1 or 1

private:
    class Picture;

    Picture *m_picture;
    QLabel *m_detail;
};

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/image_mime.h"

#include "ui/jobs/image_decoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <stdexcept>

namespace digitlab::ui {

namespace {

struct ImageMimeWords {
    Q_DECLARE_TR_FUNCTIONS(ImageMime)
};

} // namespace

bool mayHoldImage(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    return data.hasUrls() && !QFileInfo(data.urls().constFirst().toLocalFile()).isDir();
}

QImage imageFrom(const QMimeData &data)
{
    const QImage pixels = data.hasImage() ? data.imageData().value<QImage>() : QImage();
    if (!pixels.isNull())
        return pixels;
    if (!data.hasUrls())
        throw std::runtime_error(
            ImageMimeWords::tr("There is no image to put on the canvas: copy or drop one first.").toStdString());
    const QUrl url = data.urls().constFirst();
    if (!url.isLocalFile())
        throw std::runtime_error(url.toDisplayString().toStdString()
            + ImageMimeWords::tr(": not a file on this computer; save it first.").toStdString());
    return toQImage(decodeImage(url.toLocalFile().toStdString()));
}

} // namespace digitlab::ui

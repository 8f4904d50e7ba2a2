// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <QImage>

#include <span>

namespace digitlab::ui {

/// An ImageDecoder on QImageReader: PNG, JPEG, BMP, GIF, TIFF, WebP by content rather than by ending; the first frame,
/// turned as its EXIF data says. Safe on any thread. Throws std::runtime_error that names the file; an image of more
/// than 64 megapixels is refused before it is decoded.
Image decodeImage(const std::filesystem::path &file);

/// Grey stays one channel, colour becomes RGB, with alpha RGBA.
Image fromQImage(const QImage &image);
QImage toQImage(const Image &image);
/// 28 x 28 grey from 784 bytes; the bytes are copied.
QImage digitImage(std::span<const std::uint8_t> pixels);

} // namespace digitlab::ui

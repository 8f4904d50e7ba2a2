// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/image_reader.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace digitlab {

/// How an idx file stores its images.
enum class IdxLayout {
    Upright,
    Transposed, ///< rows and columns exchanged, as EMNIST does
};

/// The images and labels of one split.
struct IdxContent {
    std::vector<std::uint8_t> pixels; ///< 784 of each image
    std::vector<int> labels;
    ImageSize size; ///< of each image before it became 28 x 28
};

/// Reads two idx files, plain or gzipped: images of unsigned bytes and whole-numbered labels, whose first column counts
/// where each has several. Headers are compared before anything else is read. Throws std::runtime_error that names the
/// file and what was expected. Incomplete where it was stopped.
IdxContent readIdxContent(const std::filesystem::path &images, const std::filesystem::path &labels,
    IdxLayout layout = IdxLayout::Upright, const std::stop_token &stop = {});

} // namespace digitlab

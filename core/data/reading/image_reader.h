// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"

#include <map>
#include <string>
#include <vector>

namespace digitlab {

/// Some image files of one folder.
struct ImageFolder {
    std::filesystem::path folder;
    std::vector<std::string> names;
};

/// Of a file's image before it became 28 x 28; 0 x 0 where there is none.
struct ImageSize {
    int width = 0;
    int height = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the comparison with 0 for one with a pointer
    friend auto operator<=>(const ImageSize &, const ImageSize &) = default;
};

/// What files hold, in their order.
struct Images {
    std::vector<std::uint8_t> pixels; ///< 784 for each file, whatever they are where there is no image
    std::vector<ImageSize> sizes;
    std::map<std::size_t, std::string> errors;     ///< why a file is no image: a sentence without its name
    std::map<std::size_t, std::string> rejections; ///< why no digit could be framed in an image, which is taken whole
    std::size_t readCount = 0;                     ///< images that came from their files, not from what was known
};

std::size_t countFiles(const std::vector<ImageFolder> &folders);

/// Reads the files of all folders on all cores. Of `known`, where it is not empty, those that have a size already are
/// taken over. Nothing where it was stopped.
std::optional<Images> readImages(const std::vector<ImageFolder> &folders, const ReadOptions &options, Images known = {},
    const ImagePreparer &preparer = {});

} // namespace digitlab

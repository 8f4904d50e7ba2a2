#pragma once

#include "core/data/dataset_reader.h"

#include <string>
#include <vector>

namespace digitlab {

/// A picture file as a sample, or why it is none.
struct Picture {
    std::vector<std::uint8_t> pixels; ///< 784, or none where there is an error
    bool wasResized = false;
    std::string error; ///< a sentence without the file's name
};

/// Reads the files on all cores, in their order. Nothing where it was stopped.
std::optional<std::vector<Picture>> readPictures(
    const std::vector<std::filesystem::path> &files, const ReadOptions &options);

} // namespace digitlab

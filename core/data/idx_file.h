#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace digitlab {

/// The pictures of an idx file of 28 x 28 bytes each, plain or gzipped: 784 bytes a picture. Throws std::runtime_error
/// that names the file and what was expected. Empty where it was stopped.
std::vector<std::uint8_t> readIdxImages(const std::filesystem::path &file, const std::stop_token &stop = {});

/// The labels of an idx file, each in [0, 9].
std::vector<std::uint8_t> readIdxLabels(const std::filesystem::path &file, const std::stop_token &stop = {});

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"

#include <string>
#include <string_view>

namespace digitlab {

/// A folder that stays open while its files are read, which saves the system the way to each of them.
class ImageSource
{
public:
    /// Throws std::runtime_error that names the folder and the system's reason.
    explicit ImageSource(const std::filesystem::path &folder);
    ~ImageSource();
    ImageSource(const ImageSource &) = delete;
    ImageSource &operator=(const ImageSource &) = delete;

    /// Small PNG files are read here, the others by `decode`. Throws std::runtime_error with a sentence that may begin
    /// with the file's path.
    Image read(const std::string &name, const ImageDecoder &decode);

    const std::filesystem::path &folder() const { return m_folder; }

private:
    /// The whole file where it is small, else nothing.
    std::string_view readSmallFile(int file);

    std::filesystem::path m_folder;
    int m_descriptor;
    std::string m_buffer;
};

} // namespace digitlab

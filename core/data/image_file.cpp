// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_file.h"

#include "core/base/name_words.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace digitlab {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t bytesNeeded = 16;

bool isContainerOfImages(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 7> brands{"heic", "heix", "heif", "mif1", "msf1", "avif", "avis"};
    return bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp"
        && std::ranges::find(brands, bytes.substr(8, 4)) != brands.end();
}

bool isPortableMap(std::string_view bytes)
{
    return bytes.size() >= 3 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '7'
        && (bytes[2] == ' ' || bytes[2] == '\n' || bytes[2] == '\r' || bytes[2] == '\t');
}

/// "BM" alone may begin a text.
bool isBitmap(std::string_view bytes)
{
    return bytes.starts_with("BM") && bytes.size() >= 10 && bytes.substr(6, 4) == "\0\0\0\0"sv;
}

} // namespace

bool isNamedLikeImage(std::string_view name)
{
    static constexpr std::array<std::string_view, 20> endings{".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".bmp", ".dib",
        ".gif", ".tif", ".tiff", ".webp", ".pgm", ".ppm", ".pbm", ".pnm", ".heic", ".heif", ".avif", ".ico", ".tga"};
    const std::string lowered = lowerCase(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lowered.ends_with(ending); });
}

bool beginsLikeImage(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 9> beginnings{"\x89PNG\r\n\x1a\n"sv, "\xFF\xD8\xFF"sv, "GIF87a"sv,
        "GIF89a"sv, "II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv, "\0\0\1\0"sv};
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return bytes.starts_with(beginning); })
        || (bytes.starts_with("RIFF") && bytes.substr(std::min<std::size_t>(8, bytes.size())).starts_with("WEBP"))
        || isBitmap(bytes) || isPortableMap(bytes) || isContainerOfImages(bytes);
}

bool looksLikeImage(const std::filesystem::path &file)
{
    if (isNamedLikeImage(file.filename().native()))
        return true;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return false;
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return false;
    struct stat status = {};
    std::array<char, bytesNeeded> bytes{};
    const bool isRegular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    const ssize_t size = isRegular ? ::read(descriptor, bytes.data(), bytes.size()) : 0;
    ::close(descriptor);
    return size > 0 && beginsLikeImage(std::string_view(bytes.data(), static_cast<std::size_t>(size)));
}

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/image_kind.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace digitlab {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t offset;
    std::string_view bytes;
    std::string_view kind;
    bool readable; ///< where Qt is built in
};

constexpr std::array magics{
    Magic{0, "\x89PNG\r\n\x1a\n"sv, "PNG"sv, true},
    Magic{0, "\xff\xd8\xff"sv, "JPEG"sv, true},
    Magic{0, "GIF8"sv, "GIF"sv, true},
    Magic{0, "BM"sv, "BMP"sv, true},
    Magic{0, "II*\0"sv, "TIFF"sv, true},
    Magic{0, "MM\0*"sv, "TIFF"sv, true},
    Magic{8, "WEBP"sv, "WebP"sv, true},
    Magic{0, "II+\0"sv, "BigTIFF"sv, false},
    Magic{0, "MM\0+"sv, "BigTIFF"sv, false},
    Magic{0, "\xff\x0a"sv, "JPEG XL"sv, false},
    Magic{0, "\0\0\0\x0cJXL "sv, "JPEG XL"sv, false},
    Magic{0, "\0\0\0\x0cjP  "sv, "JPEG 2000"sv, false},
    Magic{0, "\xff\x4f\xff\x51"sv, "JPEG 2000"sv, false},
    Magic{0, "8BPS"sv, "Photoshop"sv, false},
    Magic{0, "gimp xcf"sv, "GIMP"sv, false},
    Magic{0, "\x76\x2f\x31\x01"sv, "OpenEXR"sv, false},
};

/// The brands of an ISO media file: the one it was made for and those it agrees with.
std::string mediaKind(std::string_view bytes)
{
    if (bytes.size() < 12 || bytes.substr(4, 4) != "ftyp")
        return {};
    const std::size_t length = static_cast<std::uint8_t>(bytes[2]) * 256U + static_cast<std::uint8_t>(bytes[3]);
    std::string_view brands = bytes.substr(8, std::max<std::size_t>(length, 12) - 8);
    bool heif = false;
    for (; brands.size() >= 4; brands.remove_prefix(4)) {
        const std::string_view brand = brands.substr(0, 4);
        if (brand == "avif" || brand == "avis")
            return "AVIF";
        if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis" || brand == "hevc"
            || brand == "hevx")
            return "HEIC";
        heif |= brand == "mif1" || brand == "msf1";
    }
    return heif ? "HEIF" : "";
}

const Magic *magicOf(std::string_view bytes)
{
    const auto found = std::ranges::find_if(magics, [&](const Magic &magic) {
        return bytes.size() >= magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes);
    });
    return found == magics.end() ? nullptr : &*found;
}

} // namespace

std::string imageKind(std::string_view bytes)
{
    const std::string media = mediaKind(bytes);
    const Magic *magic = magicOf(bytes);
    return !media.empty() ? media : magic ? std::string(magic->kind) : std::string();
}

std::string unreadableKind(std::string_view bytes)
{
    const Magic *magic = magicOf(bytes);
    const std::string kind = magic && magic->readable ? std::string() : imageKind(bytes);
    return kind.empty() ? kind : kind + " images are not supported; convert it to PNG or JPEG";
}

} // namespace digitlab

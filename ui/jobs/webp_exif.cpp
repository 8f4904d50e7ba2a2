// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/webp_exif.h"

#include <QtEndian>

#include <algorithm>

namespace digitlab::ui {

std::string_view webpExif(std::string_view bytes)
{
    constexpr std::size_t fileHeader = 12;
    constexpr std::size_t chunkHeader = 8;
    if (bytes.size() < fileHeader)
        return {};
    bytes.remove_prefix(fileHeader);
    while (bytes.size() >= chunkHeader) {
        const std::size_t size = qFromLittleEndian<quint32>(bytes.data() + 4);
        if (bytes.starts_with("EXIF"))
            return bytes.substr(chunkHeader, size);
        bytes.remove_prefix(std::min(bytes.size(), chunkHeader + size + size % 2));
    }
    return {};
}

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/zip_archive.h"

#include <array>
#include <zlib.h>

namespace digitlab {

/// One file of an archive, unpacked while it is read. At its end the checksum must be right.
class ZipEntrySource : public ByteSource
{
public:
    /// The stream stands at the first packed byte.
    ZipEntrySource(const std::filesystem::path &name, std::ifstream stream, const ZipEntry &entry);
    ~ZipEntrySource() override;

    std::size_t read(std::span<std::uint8_t> bytes) override;

private:
    std::size_t readStored(std::span<std::uint8_t> bytes);
    std::size_t readDeflated(std::span<std::uint8_t> bytes);
    void refill();

    std::ifstream m_stream;
    ZipEntry m_entry;
    std::uint64_t m_packedLeft;
    std::uint64_t m_left;
    std::uint32_t m_checksum = 0;
    z_stream m_inflater{};
    std::array<std::uint8_t, 1 << 16> m_packed{};
};

} // namespace digitlab

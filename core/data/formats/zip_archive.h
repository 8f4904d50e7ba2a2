// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/byte_source.h"

#include <vector>

namespace digitlab {

/// A file in an archive.
struct ZipEntry {
    std::string name;
    int method = 0; ///< 0 stored, 8 deflated
    bool isEncrypted = false;
    std::uint32_t checksum = 0; ///< CRC-32
    std::uint64_t packedSize = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0; ///< of its local header
};

/// The directory of a ZIP archive (PKWARE's APPNOTE.TXT) of at most 4 GB. All throw std::runtime_error that names the
/// file and what is wrong with it.
class ZipArchive
{
public:
    explicit ZipArchive(std::filesystem::path file);

    const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Stored or deflated bytes; what cannot be as large as the directory says is refused before anything is read.
    std::unique_ptr<ByteSource> open(const ZipEntry &entry) const;

private:
    void readDirectory(std::string_view end);
    [[noreturn]] void fail(const std::string &reason) const;

    std::filesystem::path m_file;
    std::uint64_t m_fileSize = 0;
    std::vector<ZipEntry> m_entries;
};

} // namespace digitlab

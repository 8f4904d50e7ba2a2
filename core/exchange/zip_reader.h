// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace digitlab {

/// The files in a zip file that was read into memory.
class ZipReader
{
public:
    /// `bytes` must outlive it. Throws std::runtime_error where they are no zip file.
    explicit ZipReader(std::string_view bytes);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    std::vector<std::string> names() const;
    /// Throws std::runtime_error where there is none, it is broken, or larger than 256 MiB.
    std::string file(const std::string &name) const;

private:
    zip *m_archive;
};

} // namespace digitlab

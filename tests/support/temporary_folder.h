// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace digitlab {

/// A fresh folder, removed with all that is in it when the test is over.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

    /// Writes a file into the folder, with the folders on its way, and returns its whole path.
    std::filesystem::path write(const std::filesystem::path &file, std::string_view content) const;

    friend std::filesystem::path operator/(const TemporaryFolder &folder, const std::filesystem::path &name)
    {
        return folder.path() / name;
    }

private:
    std::filesystem::path m_path;
};

} // namespace digitlab

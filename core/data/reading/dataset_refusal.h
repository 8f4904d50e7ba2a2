// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace digitlab {

/// Completes a refusal's sentence.
inline constexpr const char *expectedDataset
    = "expected a folder with a sub-folder of images for each class, or with the four MNIST idx files";

/// What can be read where a folder cannot be read as it is.
struct Remedy {
    enum class Kind {
        OpenFolder,       ///< `folder` is a dataset
        ReadInnerFolders, ///< the class folders hold folders of images, see InnerFolders
    };
    Kind kind = Kind::OpenFolder;
    std::filesystem::path folder{};

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// A folder holds no dataset that can be used as it is.
class DatasetRefusal : public std::runtime_error
{
public:
    explicit DatasetRefusal(const std::string &sentence, std::vector<Remedy> remedies = {})
        : std::runtime_error(sentence)
        , m_remedies(std::move(remedies))
    {
    }

    const std::vector<Remedy> &remedies() const { return m_remedies; }

private:
    std::vector<Remedy> m_remedies;
};

} // namespace digitlab

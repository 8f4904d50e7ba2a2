// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace digitlab {

/// What lies in an HDF5 file that was read into memory. It never follows a link to another file and loads no filter of
/// others. All functions throw std::runtime_error where the file is broken.
class Hdf5Reader
{
public:
    explicit Hdf5Reader(std::string_view bytes);
    ~Hdf5Reader();
    Hdf5Reader(const Hdf5Reader &) = delete;
    Hdf5Reader &operator=(const Hdf5Reader &) = delete;

    bool has(const std::string &path) const;
    /// An attribute's text; nothing where there is none.
    std::optional<std::string> text(const std::string &group, const std::string &attribute) const;
    /// An attribute's list of texts; none where there is no such attribute.
    std::vector<std::string> texts(const std::string &group, const std::string &attribute) const;
    /// A dataset that holds one text.
    std::string textDataset(const std::string &path) const;
    /// A dataset of numbers with at most four dimensions and 2^26 numbers.
    NamedTensor tensor(const std::string &path) const;

private:
    std::int64_t m_file;
};

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <cstdint>
#include <string>
#include <vector>

namespace digitlab {

/// An HDF5 file that is made in memory. All functions throw std::runtime_error where the library fails.
class Hdf5Writer
{
public:
    Hdf5Writer();
    ~Hdf5Writer();
    Hdf5Writer(const Hdf5Writer &) = delete;
    Hdf5Writer &operator=(const Hdf5Writer &) = delete;

    /// `path`: "/model_weights/conv2d". Those above it are made, too.
    void addGroup(const std::string &path);
    /// An attribute of the group "/" or of one that was added. At most 64 KiB, as HDF5 asks.
    void addText(const std::string &group, const std::string &attribute, const std::string &text);
    void addTexts(const std::string &group, const std::string &attribute, const std::vector<std::string> &texts);
    /// `tensor.name` is the path of a dataset of floats.
    void addTensor(const NamedTensor &tensor);
    /// A dataset that holds one text of any length.
    void addTextDataset(const std::string &path, const std::string &text);

    std::string bytes() const;

private:
    std::int64_t m_file;
};

} // namespace digitlab

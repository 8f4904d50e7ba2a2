// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hdf5_writer.h"

#include "core/exchange/hdf5_handle.h"

#include <algorithm>

namespace digitlab {

namespace {

constexpr std::size_t growth = 1 << 20; // bytes that the file in memory grows by

void demand(herr_t status, const char *what)
{
    if (status < 0)
        throw std::runtime_error(std::string("HDF5 cannot write ") + what);
}

hid_t fileInMemory()
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // what fails is told by the exceptions
    const Hdf5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "a list of properties");
    demand(H5Pset_fapl_core(access, growth, /*backing_store=*/false), "to memory");
    return H5Fcreate("digitlab.h5", H5F_ACC_TRUNC, H5P_DEFAULT, access);
}

Hdf5Handle textType(std::size_t size)
{
    return {H5Tcopy(H5T_C_S1), H5Tclose, size > 0 ? "a type" : "an empty type"};
}

Hdf5Handle groupsToo()
{
    return {H5Pcreate(H5P_LINK_CREATE), H5Pclose, "a list of properties"};
}

} // namespace

Hdf5Writer::Hdf5Writer()
    : m_file(fileInMemory())
{
    if (m_file < 0)
        throw std::runtime_error("HDF5 cannot make a file in memory");
}

Hdf5Writer::~Hdf5Writer()
{
    H5Fclose(m_file);
}

void Hdf5Writer::addGroup(const std::string &path)
{
    const Hdf5Handle links = groupsToo();
    demand(H5Pset_create_intermediate_group(links, 1), "groups");
    const Hdf5Handle group(H5Gcreate2(m_file, path.c_str(), links, H5P_DEFAULT, H5P_DEFAULT), H5Gclose, "a group");
}

void Hdf5Writer::addText(const std::string &group, const std::string &attribute, const std::string &text)
{
    const Hdf5Handle type = textType(text.size());
    demand(H5Tset_size(type, std::max<std::size_t>(text.size(), 1)), "a text");
    demand(H5Tset_strpad(type, H5T_STR_NULLPAD), "a text");
    demand(H5Tset_cset(type, H5T_CSET_UTF8), "a text");
    const Hdf5Handle space(H5Screate(H5S_SCALAR), H5Sclose, "a shape");
    const Hdf5Handle place(H5Oopen(m_file, group.c_str(), H5P_DEFAULT), H5Oclose, "a group");
    const Hdf5Handle made(
        H5Acreate2(place, attribute.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose, "an attribute");
    demand(H5Awrite(made, type, text.c_str()), "an attribute");
}

void Hdf5Writer::addTexts(const std::string &group, const std::string &attribute, const std::vector<std::string> &texts)
{
    std::size_t longest = 1;
    for (const std::string &text : texts)
        longest = std::max(longest, text.size());
    std::string padded;
    for (std::string text : texts) {
        text.resize(longest, '\0');
        padded += text;
    }
    const Hdf5Handle type = textType(longest);
    demand(H5Tset_size(type, longest), "texts");
    demand(H5Tset_strpad(type, H5T_STR_NULLPAD), "texts");
    const hsize_t count = texts.size();
    const Hdf5Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose, "a shape");
    const Hdf5Handle place(H5Oopen(m_file, group.c_str(), H5P_DEFAULT), H5Oclose, "a group");
    const Hdf5Handle made(
        H5Acreate2(place, attribute.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose, "an attribute");
    if (count > 0)
        demand(H5Awrite(made, type, padded.c_str()), "an attribute");
}

void Hdf5Writer::addTensor(const NamedTensor &tensor)
{
    const std::vector<hsize_t> sizes(tensor.shape.begin(), tensor.shape.end());
    const Hdf5Handle space(
        H5Screate_simple(static_cast<int>(sizes.size()), sizes.data(), nullptr), H5Sclose, "a shape");
    const Hdf5Handle links = groupsToo();
    demand(H5Pset_create_intermediate_group(links, 1), "groups");
    const Hdf5Handle made(
        H5Dcreate2(m_file, tensor.name.c_str(), H5T_IEEE_F32LE, space, links, H5P_DEFAULT, H5P_DEFAULT), H5Dclose,
        "an array");
    demand(H5Dwrite(made, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, tensor.values.data()), "an array");
}

void Hdf5Writer::addTextDataset(const std::string &path, const std::string &text)
{
    const Hdf5Handle type = textType(text.size());
    demand(H5Tset_size(type, std::max<std::size_t>(text.size(), 1)), "a text");
    demand(H5Tset_cset(type, H5T_CSET_UTF8), "a text");
    const Hdf5Handle space(H5Screate(H5S_SCALAR), H5Sclose, "a shape");
    const Hdf5Handle made(
        H5Dcreate2(m_file, path.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose, "a text");
    demand(H5Dwrite(made, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, text.c_str()), "a text");
}

std::string Hdf5Writer::bytes() const
{
    demand(H5Fflush(m_file, H5F_SCOPE_LOCAL), "the file");
    const ssize_t size = H5Fget_file_image(m_file, nullptr, 0);
    std::string image(static_cast<std::size_t>(std::max<ssize_t>(size, 0)), '\0');
    if (size <= 0 || H5Fget_file_image(m_file, image.data(), image.size()) != size)
        throw std::runtime_error("HDF5 cannot write the file");
    return image;
}

} // namespace digitlab

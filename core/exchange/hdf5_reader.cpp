// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hdf5_reader.h"

#include "core/exchange/hdf5_handle.h"

#include <array>
#include <functional>

namespace digitlab {

namespace {

constexpr std::uint64_t mostNumbers = 1 << 26;
constexpr std::uint64_t longestText = 1 << 24; // bytes
constexpr int mostHdf5Dimensions = 4;

hid_t openedFile(std::string_view bytes)
{
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); // what fails is told by the exceptions
    H5PLset_loading_state(0);
    const Hdf5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "a list of properties");
    H5Pset_fapl_core(access, bytes.size(), /*backing_store=*/false);
    // The image is copied; the function takes no pointer to const.
    if (H5Pset_file_image(access, const_cast<char *>(bytes.data()), bytes.size()) < 0)
        return -1;
    return H5Fopen("file.h5", H5F_ACC_RDONLY, access);
}

void demandRead(herr_t status)
{
    if (status < 0)
        throw std::runtime_error("the HDF5 file is cut short or altered");
}

/// Fixed and variable length; `count` texts.
std::vector<std::string> textsOf(hid_t type, std::uint64_t count, const std::function<herr_t(hid_t, void *)> &read)
{
    std::vector<std::string> texts;
    if (H5Tget_class(type) != H5T_STRING)
        throw std::runtime_error("a text in the HDF5 file is none");
    if (H5Tis_variable_str(type) > 0) {
        const Hdf5Handle memory(H5Tcopy(H5T_C_S1), H5Tclose, "a type");
        H5Tset_size(memory, H5T_VARIABLE);
        H5Tset_cset(memory, H5Tget_cset(type));
        if (count > longestText / sizeof(char *))
            throw std::runtime_error("a list in the HDF5 file is too long");
        std::vector<char *> pointers(count, nullptr);
        demandRead(read(memory, pointers.data()));
        for (char *text : pointers) {
            texts.emplace_back(text ? text : "");
            H5free_memory(text);
        }
        return texts;
    }
    const std::size_t size = H5Tget_size(type);
    if (size == 0 || count > longestText / size)
        throw std::runtime_error("a text in the HDF5 file is too long");
    std::string all(size * count, '\0');
    demandRead(read(type, all.data()));
    for (std::uint64_t i = 0; i < count; ++i)
        texts.emplace_back(all.substr(i * size, size).c_str()); // up to the padding
    return texts;
}

std::uint64_t countIn(hid_t space)
{
    const hssize_t count = H5Sget_simple_extent_npoints(space);
    if (count < 0)
        throw std::runtime_error("the HDF5 file is cut short or altered");
    return static_cast<std::uint64_t>(count);
}

} // namespace

Hdf5Reader::Hdf5Reader(std::string_view bytes)
    : m_file(openedFile(bytes))
{
    if (m_file < 0)
        throw std::runtime_error("cut short, altered, or not an HDF5 file");
}

Hdf5Reader::~Hdf5Reader()
{
    H5Fclose(m_file);
}

/// Each step of the way must lie in this very file.
bool Hdf5Reader::has(const std::string &path) const
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string part = path.substr(0, end);
        H5L_info_t info;
        if (part != "/"
            && (H5Lexists(m_file, part.c_str(), H5P_DEFAULT) <= 0
                || H5Lget_info(m_file, part.c_str(), &info, H5P_DEFAULT) < 0 || info.type != H5L_TYPE_HARD))
            return false;
        if (end == std::string::npos)
            return true;
    }
}

std::optional<std::string> Hdf5Reader::text(const std::string &group, const std::string &attribute) const
{
    const std::vector<std::string> all = texts(group, attribute);
    if (all.empty())
        return std::nullopt;
    return all.front();
}

std::vector<std::string> Hdf5Reader::texts(const std::string &group, const std::string &attribute) const
{
    if (!has(group) || H5Aexists_by_name(m_file, group.c_str(), attribute.c_str(), H5P_DEFAULT) <= 0)
        return {};
    const Hdf5Handle opened(
        H5Aopen_by_name(m_file, group.c_str(), attribute.c_str(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose, "an attribute");
    const Hdf5Handle type(H5Aget_type(opened), H5Tclose, "a type");
    const Hdf5Handle space(H5Aget_space(opened), H5Sclose, "a shape");
    const std::uint64_t count = countIn(space);
    if (count == 0)
        return {};
    return textsOf(type, count, [&opened](hid_t memory, void *to) { return H5Aread(opened, memory, to); });
}

std::string Hdf5Reader::textDataset(const std::string &path) const
{
    const Hdf5Handle opened(has(path) ? H5Dopen2(m_file, path.c_str(), H5P_DEFAULT) : -1, H5Dclose, "a dataset");
    const Hdf5Handle type(H5Dget_type(opened), H5Tclose, "a type");
    const Hdf5Handle space(H5Dget_space(opened), H5Sclose, "a shape");
    if (countIn(space) != 1)
        throw std::runtime_error("\"" + path + "\" is not one text");
    return textsOf(type, 1, [&opened](hid_t memory, void *to) {
        return H5Dread(opened, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, to);
    }).front();
}

NamedTensor Hdf5Reader::tensor(const std::string &path) const
{
    if (!has(path))
        throw std::runtime_error("\"" + path + "\" is missing");
    const Hdf5Handle opened(H5Dopen2(m_file, path.c_str(), H5P_DEFAULT), H5Dclose, "a dataset");
    const Hdf5Handle made(H5Dget_create_plist(opened), H5Pclose, "a list of properties");
    if (H5Pget_layout(made) == H5D_VIRTUAL || H5Pget_external_count(made) > 0)
        throw std::runtime_error("\"" + path + "\" lies in another file");
    const Hdf5Handle type(H5Dget_type(opened), H5Tclose, "a type");
    const Hdf5Handle space(H5Dget_space(opened), H5Sclose, "a shape");
    const int dimensions = H5Sget_simple_extent_ndims(space);
    if (H5Tget_class(type) != H5T_FLOAT || dimensions < 0 || dimensions > mostHdf5Dimensions
        || countIn(space) > mostNumbers)
        throw std::runtime_error("\"" + path + "\" is not an array of weights");
    std::array<hsize_t, mostHdf5Dimensions> sizes{};
    H5Sget_simple_extent_dims(space, sizes.data(), nullptr);
    NamedTensor tensor{.name = path, .shape = {sizes.begin(), sizes.begin() + dimensions}, .values = {}};
    tensor.values.resize(countIn(space));
    demandRead(H5Dread(opened, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, tensor.values.data()));
    return tensor;
}

} // namespace digitlab

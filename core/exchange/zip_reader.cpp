// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_reader.h"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace digitlab {

namespace {

constexpr zip_uint64_t largestFile = zip_uint64_t{256} << 20; // bytes

zip_t *openedArchive(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), /*freep=*/0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        zip_source_free(source);
    return archive;
}

} // namespace

ZipReader::ZipReader(std::string_view bytes)
    : m_archive(openedArchive(bytes))
{
    if (!m_archive)
        throw std::runtime_error("cut short, altered, or not a zip file");
}

ZipReader::~ZipReader()
{
    zip_discard(m_archive);
}

std::vector<std::string> ZipReader::names() const
{
    std::vector<std::string> names;
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(m_archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW))
            names.emplace_back(name);
    return names;
}

std::string ZipReader::file(const std::string &name) const
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat(m_archive, name.c_str(), 0, &status) < 0)
        throw std::runtime_error("\"" + name + "\" is missing in it");
    if (status.size > largestFile)
        throw std::runtime_error("\"" + name + "\" in it is larger than 256 MiB");
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> opened(zip_fopen(m_archive, name.c_str(), 0), zip_fclose);
    std::string content;
    // Grown as it comes: what the directory says of the size may be a lie.
    std::string part(1 << 16, '\0');
    for (zip_int64_t count = 1; opened && count > 0;) {
        count = zip_fread(opened.get(), part.data(), part.size());
        if (count < 0 || content.size() > largestFile)
            throw std::runtime_error("\"" + name + "\" in it is broken");
        content.append(part, 0, static_cast<std::size_t>(count));
    }
    if (!opened || content.size() != status.size)
        throw std::runtime_error("\"" + name + "\" in it is broken");
    return content;
}

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_writer.h"

#include <memory>
#include <stdexcept>
#include <zip.h>

namespace digitlab {

namespace {

constexpr zip_uint16_t firstDay = 1 << 5 | 1; // of 1980, the first that a zip file knows

[[noreturn]] void fail(const char *reason)
{
    throw std::runtime_error(std::string("libzip cannot write the file: ") + reason);
}

std::string bytesOf(zip_source_t *source)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_open(source) < 0 || zip_source_stat(source, &status) < 0)
        fail(zip_error_strerror(zip_source_error(source)));
    std::string bytes(status.size, '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (count != static_cast<zip_int64_t>(bytes.size()))
        fail("it cannot be read back");
    return bytes;
}

void add(zip_t *archive, const std::string &name, const std::string &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), /*freep=*/0);
    const zip_int64_t index = source ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) < 0
        || zip_file_set_dostime(archive, place, 0, firstDay, 0) < 0)
        fail(zip_strerror(archive));
}

} // namespace

std::string zipFile(const std::vector<std::pair<std::string, std::string>> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    zip_t *archive = memory ? zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        fail(zip_error_strerror(&error));
    zip_source_keep(memory.get()); // the archive frees its own when it is closed
    try {
        for (const auto &[name, content] : files)
            add(archive, name, content);
        if (zip_close(archive) < 0)
            fail(zip_strerror(archive));
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    return bytesOf(memory.get());
}

} // namespace digitlab

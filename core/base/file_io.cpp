// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"

#include "core/base/file_descriptor.h"
#include "core/base/file_error.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace digitlab {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view temporaryMark = ".tmp-";
constexpr std::size_t largestFile = std::size_t{1} << 30; // bytes; a model or a checkpoint has some hundred millions

void refuseTooLarge(const fs::path &file, std::uintmax_t size)
{
    if (size > largestFile)
        throw fileError(file, "is too large; expected at most 1 GiB");
}

/// A name that no other process and no other thread of this one takes.
fs::path temporaryName(const fs::path &file)
{
    static std::atomic<int> counter{0};
    fs::path name = file;
    name += std::string(temporaryMark) + std::to_string(::getpid()) + "-" + std::to_string(++counter);
    return name;
}

/// Such as /dev/stdout.
bool isSystemsLink(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_symlink(fs::symlink_status(file, error)))
        return false;
    const fs::path folder = file.parent_path();
    const fs::path whole = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, error);
    const auto top = whole.begin() == whole.end() ? whole.end() : std::next(whole.begin());
    return top != whole.end() && (*top == "dev" || *top == "proc" || *top == "sys");
}

void writeAndRename(const fs::path &file, const fs::path &temporary, std::string_view content)
{
    FileDescriptor target(temporary, O_WRONLY | O_CREAT | O_EXCL, "created");
    target.write(content);
    target.flush();
    target.close();
    std::error_code error;
    fs::rename(temporary, file, error);
    if (error)
        throw fileError(file, "cannot be replaced: " + error.message());
}

/// The new name itself survives a power cut only then. The content stands already, so a refusal is no failure.
void flushFolder(const fs::path &folder)
{
    try {
        FileDescriptor(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY, "opened").flush();
    } catch (const std::runtime_error &) {
        return;
    }
}

/// The user knows the file by its own name.
std::string withName(std::string message, const fs::path &temporary, const fs::path &file)
{
    const std::string name = utf8Text(temporary.native());
    if (message.starts_with(name))
        message.replace(0, name.size(), utf8Text(file.native()));
    return message;
}

} // namespace

std::string readFile(const fs::path &file)
{
    FileDescriptor source(file, O_RDONLY, "opened");
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (!error)
        refuseTooLarge(file, size);
    constexpr std::size_t chunk = 1 << 16;
    std::string content;
    content.reserve(error ? chunk : static_cast<std::size_t>(size) + chunk);
    std::size_t length = 0;
    do {
        const std::size_t before = content.size();
        refuseTooLarge(file, before); // it may still grow
        content.resize(before + chunk);
        length = source.read(content.data() + before, chunk);
        content.resize(before + length);
    } while (length > 0);
    return content;
}

// Renaming onto a device would replace it.
void refuseSpecialFile(const fs::path &file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    const bool isOrdinary = !fs::exists(status) || fs::is_regular_file(status);
    if (isOrdinary && !isSystemsLink(file))
        return;
    throw fileError(file,
        std::string(fs::is_directory(status) ? "is a folder" : "is not an ordinary file")
            + "; expected a file to write");
}

/// A symbolic link in the file's place is replaced and never followed: somebody else may have put it there.
void writeFileAtomically(const fs::path &file, std::string_view content)
{
    refuseSpecialFile(file);
    const fs::path temporary = temporaryName(file);
    try {
        writeAndRename(file, temporary, content);
    } catch (const std::runtime_error &error) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw std::runtime_error(withName(error.what(), temporary, file));
    }
    flushFolder(file.parent_path());
}

bool isTemporary(const fs::path &file)
{
    const std::string name = file.filename().native();
    const std::size_t mark = name.rfind(temporaryMark);
    if (mark == std::string::npos || mark == 0)
        return false;
    const std::string_view numbers = std::string_view(name).substr(mark + temporaryMark.size());
    return !numbers.empty() && numbers.find_first_not_of("0123456789-") == std::string_view::npos;
}

void removeTemporaries(const fs::path &folder)
{
    std::error_code ignored; // a file that stays does no harm
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        if (isTemporary(entry.path()))
            fs::remove(entry.path(), ignored);
    }
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace digitlab

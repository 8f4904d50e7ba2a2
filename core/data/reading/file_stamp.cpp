// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/file_stamp.h"

#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace digitlab {

namespace {

std::int64_t nanoseconds(const timespec &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStamp stampOf(int folder, const std::string &name)
{
    struct stat status = {};
    if (::fstatat(folder, name.c_str(), &status, 0) != 0 || !S_ISREG(status.st_mode))
        return {};
    return {static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim), nanoseconds(status.st_ctim),
        status.st_ino};
}

} // namespace

std::vector<FileStamp> readStamps(const std::vector<ImageFolder> &folders, const std::stop_token &stop)
{
    std::vector<FileStamp> stamps(countFiles(folders));
    std::size_t begin = 0;
    for (const ImageFolder &folder : folders) {
        const int descriptor = ::open(folder.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (std::size_t i = 0; i < folder.names.size() && !stop.stop_requested(); ++i)
            stamps[begin + i] = stampOf(descriptor, folder.names[i]);
        begin += folder.names.size();
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return stamps;
}

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/blas.h"

#include <cstddef>
#include <dlfcn.h>
#include <mutex>
#include <sstream>
#include <sys/mman.h>
#include <vector>

namespace digitlab {

namespace {

template <typename Function> Function *found(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

constexpr std::size_t bufferRoom = std::size_t{160} << 20; // OpenBLAS takes 128 MB for a thread

bool addressSpaceHolds(std::size_t bytes)
{
    void *place = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED)
        return false;
    ::munmap(place, bytes);
    return true;
}

} // namespace

void holdBlasToOneThread()
{
    if (auto *set = found<void(int)>("openblas_set_num_threads"))
        set(1);
}

int reserveBlasBuffers(int count)
{
    static std::mutex mutex;
    static int reserved = 0; // guarded by the mutex
    auto *allocate = found<void *(int)>("blas_memory_alloc");
    auto *release = found<void(void *)>("blas_memory_free");
    const std::scoped_lock lock(mutex);
    if (!allocate || !release || count <= reserved)
        return count;
    std::vector<void *> buffers;
    while (static_cast<int>(buffers.size()) < count
        && (static_cast<int>(buffers.size()) < reserved || addressSpaceHolds(bufferRoom)))
        buffers.push_back(allocate(0));
    for (void *buffer : buffers)
        release(buffer); // it keeps them for the next to ask
    return reserved = static_cast<int>(buffers.size());
}

std::string blasDescription()
{
    if (auto *config = found<const char *()>("openblas_get_config")) {
        std::istringstream words(config());
        std::string name;
        std::string number;
        words >> name >> number;
        return name + " " + number;
    }
    if (found<void()>("mkl_get_max_threads"))
        return "MKL";
    return found<void()>("bli_info_get_version_str") ? "BLIS" : "reference BLAS";
}

bool blasIsFast()
{
    return blasDescription() != "reference BLAS";
}

} // namespace digitlab

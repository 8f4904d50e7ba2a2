// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/runtime.h"

#include "core/nn/blas.h"

#include <algorithm>
#include <dlfcn.h>
#include <malloc.h>
#include <stdexcept>
#include <thread>
#include <torch/torch.h>

namespace digitlab {

namespace {

/// LibTorch makes a pool of one thread a core before it can be told of fewer, and waits for ever where the system gives
/// none. Its flag has one name with gflags and another without; where there is none, the pool is as it is.
void keepMobilePoolSmall()
{
    for (const char *name : {"_ZN3fLI22FLAGS_pthreadpool_sizeE", "FLAGS_pthreadpool_size"})
        if (auto *size = static_cast<int *>(dlsym(RTLD_DEFAULT, name)))
            *size = 1;
}

} // namespace

void tuneRuntime()
{
    holdBlasToOneThread();
    keepMobilePoolSmall();
    // glibc gives freed tensors back to the kernel at once unless told otherwise; each step would fault its pages in
    // again.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_ARENA_MAX, 4);
}

int coreCount()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void requireRoomToCompute()
{
    if (reserveBlasBuffers(1) == 0)
        throw std::runtime_error("out of memory: a network needs 160 MB of address space for each thread; close other "
                                 "programs, or allow more (ulimit -v)");
}

void useThreads(int threads)
{
    requireRoomToCompute();
    const int cores = coreCount();
    at::internal::lazy_init_num_threads(); // else this thread's first parallel work takes over what another thread set
    at::set_num_threads(threads > 0 ? std::min(threads, 4 * cores) : cores);
}

std::string runtimeDescription()
{
    return std::string("LibTorch ") + TORCH_VERSION + ", " + blasDescription() + ", " + std::to_string(coreCount())
        + " cores";
}

std::string slowBlasWarning()
{
    return blasIsFast()
        ? std::string()
        : "Only the slow reference BLAS is installed: training takes about four times as long as with OpenBLAS "
          "(Debian: libopenblas0-pthread).";
}

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// Tunes the process for training, once, before anything else runs: OpenBLAS' own pool held to one thread (LibTorch's
/// threads already use the cores), allocator thresholds raised so that large tensors stay in the process, no LibTorch
/// inter-op pool.
void tuneRuntime();

/// Of the machine, at least 1.
int coreCount();

/// Throws std::runtime_error where the process has no address space left for a network's work. Once it did not, it
/// never will.
void requireRoomToCompute();

/// How many threads LibTorch uses for work started on the calling thread; 0: all cores. Throws as
/// requireRoomToCompute() does.
void useThreads(int threads);

/// "LibTorch 1.13.1, OpenBLAS 0.3.21, 2 cores" for run.json and the about box.
std::string runtimeDescription();

/// A sentence where only the slow reference BLAS is loaded; empty otherwise.
std::string slowBlasWarning();

} // namespace digitlab

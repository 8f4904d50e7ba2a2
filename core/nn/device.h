// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

enum class Device { Auto, Cpu, Cuda };
enum class Precision { Float32, BFloat16 };

/// What a training that asks for `asked` runs on, Cpu or Cuda. Throws std::runtime_error where CUDA is asked for and
/// cannot be had, which says why.
Device chosenDevice(Device asked);

/// Whether the processor computes in bfloat16 (x86: AVX-512 BF16), not only stores it.
bool processorHasBFloat16();

/// Throws std::runtime_error where `device` cannot train in `precision`.
void requirePrecision(Precision precision, Device device);

/// "CPU, 2 threads", "CUDA GPU": for the window and for run.json.
std::string deviceDescription(Device device, int threads);

} // namespace digitlab

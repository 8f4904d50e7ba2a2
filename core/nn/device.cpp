// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/device.h"

#include "core/nn/runtime.h"

#include <stdexcept>
#include <torch/torch.h>

namespace digitlab {

Device chosenDevice(Device asked)
{
    if (asked == Device::Cpu)
        return Device::Cpu;
    if (torch::cuda::is_available())
        return Device::Cuda;
    if (asked == Device::Auto)
        return Device::Cpu;
    throw std::runtime_error(torch::hasCUDA()
            ? "device cuda: LibTorch cannot find an NVIDIA GPU or its driver; use auto or cpu"
            : "device cuda: this LibTorch was built without CUDA; use auto or cpu, or build DigitLab with a LibTorch "
              "that has CUDA");
}

bool processorHasBFloat16()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

void requirePrecision(Precision precision, Device device)
{
    if (precision == Precision::BFloat16 && device == Device::Cpu && !processorHasBFloat16())
        throw std::runtime_error(
            "precision bfloat16: this CPU does not support it (AVX-512 BF16 is missing); use float32");
}

std::string deviceDescription(Device device, int threads)
{
    if (device == Device::Cuda)
        return "CUDA GPU";
    const int used = threads > 0 ? threads : coreCount();
    return "CPU, " + std::to_string(used) + (used == 1 ? " thread" : " threads");
}

} // namespace digitlab

#include "core/training/device.h"

#include "core/training/runtime.h"

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
            ? "device cuda: LibTorch finds no NVIDIA GPU or driver; use auto or cpu"
            : "device cuda: this LibTorch was built without CUDA; use auto or cpu, or build DigitLab with a LibTorch "
              "that has it");
}

std::string deviceDescription(Device device, int threads)
{
    if (device == Device::Cuda)
        return "CUDA GPU";
    const int used = threads > 0 ? threads : coreCount();
    return "CPU, " + std::to_string(used) + (used == 1 ? " thread" : " threads");
}

} // namespace digitlab

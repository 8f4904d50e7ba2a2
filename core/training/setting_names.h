#pragma once

#include "core/training/training_config.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace digitlab {

/// The one place where the words of run.json, of the command line and of the tables are paired with the values they
/// stand for.
template <typename Enum> using EnumNames = std::array<std::pair<Enum, std::string_view>, 2>;

inline constexpr EnumNames<Padding> paddingNames = {{{Padding::Same, "same"}, {Padding::Valid, "valid"}}};
inline constexpr EnumNames<Initialisation> initialisationNames
    = {{{Initialisation::Keras, "keras"}, {Initialisation::LibTorch, "libtorch"}}};
inline constexpr EnumNames<Rescale> rescaleNames = {{{Rescale::None, "1"}, {Rescale::Unit, "1/255"}}};
inline constexpr EnumNames<SampleOrder> shuffleNames
    = {{{SampleOrder::Shuffled, "on"}, {SampleOrder::AsStored, "off"}}};
inline constexpr EnumNames<bool> switchNames = {{{true, "on"}, {false, "off"}}};
inline constexpr std::array<std::pair<Device, std::string_view>, 3> deviceNames
    = {{{Device::Auto, "auto"}, {Device::Cpu, "cpu"}, {Device::Cuda, "cuda"}}};
inline constexpr EnumNames<Precision> precisionNames
    = {{{Precision::Float32, "float32"}, {Precision::BFloat16, "bfloat16"}}};
inline constexpr std::array<std::pair<Schedule, std::string_view>, 3> scheduleNames
    = {{{Schedule::Constant, "constant"}, {Schedule::Cosine, "cosine"}, {Schedule::OneCycle, "one-cycle"}}};

template <typename Names, typename Enum> std::string nameOf(const Names &names, Enum value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return std::string(name);
    return {};
}

} // namespace digitlab

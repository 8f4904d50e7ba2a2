#pragma once

#include "core/base/value_names.h"
#include "core/training/training_config.h"

namespace digitlab {

/// The one place where the words of run.json, of the command line and of the tables are paired with the values they
/// stand for.
template <typename Enum> using EnumNames = ValueNames<Enum, 2>;

inline constexpr EnumNames<Padding> paddingNames = {{{Padding::Same, "same"}, {Padding::Valid, "valid"}}};
inline constexpr EnumNames<Initialisation> initialisationNames
    = {{{Initialisation::Keras, "keras"}, {Initialisation::LibTorch, "libtorch"}}};
inline constexpr EnumNames<Rescale> rescaleNames = {{{Rescale::None, "1"}, {Rescale::Unit, "1/255"}}};
inline constexpr EnumNames<SampleOrder> shuffleNames
    = {{{SampleOrder::Shuffled, "on"}, {SampleOrder::AsStored, "off"}}};
inline constexpr EnumNames<bool> switchNames = {{{true, "on"}, {false, "off"}}};
inline constexpr ValueNames<Device, 3> deviceNames
    = {{{Device::Auto, "auto"}, {Device::Cpu, "cpu"}, {Device::Cuda, "cuda"}}};
inline constexpr EnumNames<Precision> precisionNames
    = {{{Precision::Float32, "float32"}, {Precision::BFloat16, "bfloat16"}}};
inline constexpr ValueNames<Schedule, 3> scheduleNames
    = {{{Schedule::Constant, "constant"}, {Schedule::Cosine, "cosine"}, {Schedule::OneCycle, "one-cycle"}}};

} // namespace digitlab

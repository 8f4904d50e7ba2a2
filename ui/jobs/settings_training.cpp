// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/settings.h"

#include "core/training/presets.h"
#include "core/training/settings.h"

#include <nlohmann/json.hpp>

namespace digitlab::ui {

namespace {

// The keys of what belongs to training.
constexpr QLatin1String runConfigKey("training/config");
constexpr QLatin1String ownDigitsKey("training/ownDigits");
constexpr QLatin1String moreKey("training/moreSettings");
constexpr QLatin1String speedKey("training/imagesPerSecond");
constexpr QLatin1String workKey("training/workPerImage");
constexpr QLatin1String onGpuKey("training/onGpu");

} // namespace

RunConfig Settings::runConfig() const
{
    try {
        const std::string text = m_settings.value(runConfigKey).toString().toStdString();
        const RunConfig config = runConfigFromJson(nlohmann::json::parse(text));
        validate(config);
        return config;
    } catch (const std::exception &) {
        return preset("recommended");
    }
}

void Settings::setRunConfig(const RunConfig &config)
{
    m_settings.setValue(runConfigKey,
        QString::fromStdString(toJson(config).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
}

bool Settings::addsOwnDigits() const
{
    return m_settings.value(ownDigitsKey, false).toBool();
}

void Settings::setAddsOwnDigits(bool added)
{
    m_settings.setValue(ownDigitsKey, added);
}

bool Settings::showsMoreSettings() const
{
    return m_settings.value(moreKey, false).toBool();
}

void Settings::setShowsMoreSettings(bool shown)
{
    m_settings.setValue(moreKey, shown);
}

std::optional<TrainingSpeed> Settings::trainingSpeed() const
{
    const TrainingSpeed speed{.imagesPerSecond = m_settings.value(speedKey).toDouble(),
        .work = m_settings.value(workKey).toDouble(),
        .device = m_settings.value(onGpuKey).toBool() ? Device::Cuda : Device::Cpu};
    const bool isSound = speed.imagesPerSecond > 0 && speed.work > 0; // a number that is none is neither
    return isSound ? std::optional(speed) : std::nullopt;
}

void Settings::setTrainingSpeed(const TrainingSpeed &speed)
{
    m_settings.setValue(speedKey, speed.imagesPerSecond);
    m_settings.setValue(workKey, speed.work);
    m_settings.setValue(onGpuKey, speed.device == Device::Cuda);
}

} // namespace digitlab::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/drawing_steps.h"

#include "core/data/digit_name.h"

#include <array>
#include <string_view>

namespace digitlab {

namespace {

struct Description {
    Step step;
    std::string_view name;
    std::string_view explanation;
    Image DrawingSteps::*image;
};

constexpr std::array<Description, 9> descriptions = {{
    {Step::Source, "Source", "The canvas as drawn, or the image in shades of grey.", &DrawingSteps::source},
    {Step::Paper, "Paper", "Shadows and uneven light on the paper are evened out.", &DrawingSteps::flattened},
    {Step::Ink, "Ink", "What is darker or lighter than the paper becomes white ink on black.", &DrawingSteps::raster},
    {Step::Lines, "Lines", "Frames, rings, ruled lines and underlines are removed.", &DrawingSteps::unruled},
    {Step::Specks, "Specks", "Dirt and stray dots are removed.", &DrawingSteps::cleaned},
    {Step::Crop, "Crop", "The empty sheet around the ink is cut off.", &DrawingSteps::cropped},
    {Step::Width, "Stroke width", "Thin and thick strokes are adjusted to the stroke width of the training digits.",
        &DrawingSteps::evened},
    {Step::Box, "20 x 20", "The ink is fitted into 20 x 20 pixels, keeping its aspect ratio.", &DrawingSteps::boxed},
    {Step::Centre, "28 x 28",
        "The centre of mass is moved to the middle of 28 x 28 pixels: the image that the network sees.",
        &DrawingSteps::centred},
}};

const Description &descriptionOf(Step step)
{
    return descriptions[static_cast<std::size_t>(step)];
}

} // namespace

Rings ringsFor(const std::vector<std::string> &classNames)
{
    return areDigits(classNames) ? Rings::Refused : Rings::Drawn;
}

std::vector<DrawingStep> stepList(const DrawingSteps &steps)
{
    std::vector<DrawingStep> list;
    const bool isImage = !steps.flattened.empty();
    for (const Description &description : descriptions) {
        const Step step = description.step;
        if (!isImage && (step == Step::Paper || step == Step::Ink || step == Step::Lines))
            continue;
        list.push_back({step, std::string(description.name), std::string(description.explanation),
            steps.*description.image, steps.options.does(step), step != Step::Source});
    }
    return list;
}

std::vector<Step> switchableSteps()
{
    return {Step::Paper, Step::Ink, Step::Lines, Step::Specks, Step::Crop, Step::Width, Step::Box, Step::Centre};
}

std::string stepName(Step step)
{
    return std::string(descriptionOf(step).name);
}

std::string stepExplanation(Step step)
{
    return std::string(descriptionOf(step).explanation);
}

} // namespace digitlab

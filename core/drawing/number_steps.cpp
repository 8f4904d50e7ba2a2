// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/number_steps.h"

#include "core/drawing/components.h"
#include "core/drawing/digit_framer.h"
#include "core/drawing/ink_mask.h"
#include "core/drawing/mark_groups.h"
#include "core/drawing/normalisation.h"
#include "core/drawing/touching_digits.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace digitlab {

namespace {

/// Larger side in pixels of the strokes' image, in which it is seen what touches.
constexpr int layoutSide = 400;
/// Paper about a mark, as a fraction of its larger side: as much as MNIST's digits have.
constexpr double markMargin = 0.2;

/// Where every stroke's ink hangs together with that of others.
class StrokeLayout
{
public:
    StrokeLayout(const Drawing &drawing, const Area &strokes, double penWidth)
        : m_area{strokes.left - penWidth, strokes.top - penWidth, strokes.right + penWidth, strokes.bottom + penWidth}
        , m_scale(layoutSide / m_area.largerSide())
        , m_ink(rasterise(drawing, penWidth, layoutSide, m_area))
        , m_parts(componentsOf(m_ink, faintRim))
        , m_partAt(m_ink.pixels.size(), -1)
    {
        for (std::size_t part = 0; part < m_parts.size(); ++part)
            for (const int place : m_parts[part].places)
                m_partAt[static_cast<std::size_t>(place)] = static_cast<int>(part);
    }

    const std::vector<Component> &parts() const { return m_parts; }
    double scale() const { return m_scale; }

    /// -1 for a stroke that leaves no ink.
    int partOf(const Stroke &stroke) const
    {
        for (const Point &point : stroke) {
            const double x = (point.x - m_area.left) * m_scale;
            const double y = (point.y - m_area.top) * m_scale;
            if (!(x >= 0 && y >= 0 && x < m_ink.width && y < m_ink.height))
                continue;
            const int place = static_cast<int>(y) * m_ink.width + static_cast<int>(x);
            if (const int part = m_partAt[static_cast<std::size_t>(place)]; part >= 0)
                return part;
        }
        return -1;
    }

private:
    Area m_area;
    double m_scale; ///< pixels for a canvas unit
    Image m_ink;
    std::vector<Component> m_parts;
    std::vector<int> m_partAt;
};

/// The strokes of some parts, in the order in which they were drawn.
Drawing strokesOf(const Drawing &drawing, const StrokeLayout &layout, const std::vector<std::size_t> &parts)
{
    Drawing mark{drawing.width, drawing.height, {}, {}};
    std::ranges::copy_if(drawing.strokes, std::back_inserter(mark.strokes), [&](const Stroke &stroke) {
        const int part = layout.partOf(stroke);
        return part >= 0 && std::ranges::find(parts, static_cast<std::size_t>(part)) != parts.end();
    });
    return mark;
}

InkBox boxAround(const std::vector<Component> &components, const std::vector<std::size_t> &parts)
{
    const Component &first = components[parts.front()];
    InkBox box{first.left, first.top, first.right, first.bottom};
    for (const std::size_t i : parts) {
        const Component &part = components[i];
        box = {std::min(box.left, part.left), std::min(box.top, part.top), std::max(box.right, part.right),
            std::max(box.bottom, part.bottom)};
    }
    return box;
}

/// The ink of some parts alone, with a margin of black.
Image inkOfParts(const Image &ink, const std::vector<Component> &components, const std::vector<std::size_t> &parts)
{
    const InkBox box = boxAround(components, parts);
    const int margin = std::max(1, static_cast<int>(markMargin * std::max(box.width(), box.height())));
    Image mark = filledImage(box.width() + 2 * margin, box.height() + 2 * margin);
    for (const std::size_t i : parts)
        for (const int place : components[i].places)
            mark.at(place % ink.width - box.left + margin, place / ink.width - box.top + margin)
                = ink.pixels[static_cast<std::size_t>(place)];
    return mark;
}

/// A mark that may be two digits is rejected as that; its best guess stays.
DrawingSteps asOneDigit(DrawingSteps steps)
{
    if (!steps.rejected() && mayBeTouchingDigits(cropToInk(steps.cropped, faintRim)))
        steps.rejection = touchingDigits;
    return steps;
}

DrawingSteps asOneDigit(const Drawing &mark, double penWidth, const NormalisationOptions &options)
{
    DrawingSteps steps = asOneDigit(normalise(mark, penWidth, options));
    if (!steps.rejected() && mayBeTouchingDigits(mark))
        steps.rejection = touchingDigits;
    return steps;
}

} // namespace

NumberSteps numberSteps(const Drawing &drawing, double penWidth, const NormalisationOptions &options)
{
    const std::optional<Area> area = strokesArea(drawing);
    if (!area || !(penWidth > 0))
        return {{normalise(drawing, penWidth, options)}, {}};
    const StrokeLayout layout(drawing, *area, penWidth);
    const MarkGroups groups = groupIntoMarks(layout.parts(), penWidth * layout.scale());
    NumberSteps steps{.marks = {}, .rejection = groups.rejection};
    if (groups.marks.size() == 1)
        steps.marks.push_back(asOneDigit(drawing, penWidth, options));
    else
        for (const auto &parts : groups.marks)
            steps.marks.push_back(asOneDigit(strokesOf(drawing, layout, parts), penWidth, options));
    return steps;
}

NumberSteps numberSteps(const Image &image, const InputPreparation &preparation, const NormalisationOptions &options)
{
    const NormalisationOptions prepared = preparedOptions(preparation, options);
    const Image ink = unruledInk(image, prepared);
    const std::vector<Component> parts = componentsOf(ink, faintRim);
    const MarkGroups groups = groupIntoMarks(parts);
    NumberSteps steps{.marks = {}, .rejection = groups.rejection};
    if (parts.empty() || groups.marks.size() == 1)
        steps.marks.push_back(asOneDigit(preparedSteps(image, preparation, options)));
    else
        for (const auto &mark : groups.marks)
            steps.marks.push_back(asOneDigit(normaliseInk(inkOfParts(ink, parts, mark), prepared)));
    return steps;
}

} // namespace digitlab

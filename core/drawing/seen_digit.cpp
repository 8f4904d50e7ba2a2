#include "core/drawing/seen_digit.h"

namespace digitlab {

SeenDigit seenDigit(const KeptDigit &digit)
{
    DrawingSteps steps = digit.isPicture()
        ? normalise(digit.picture)
        : normalise(digit.drawing, penWidthFromShare(digit.drawing, defaultPenWidth));
    return {std::move(steps.centred), std::move(steps.rejection)};
}

Reading readKept(const Classifier &classifier, const KeptDigit &digit)
{
    if (digit.isPicture())
        return classifier.read(digit.picture);
    return classifier.read(digit.drawing, penWidthFromShare(digit.drawing, defaultPenWidth));
}

} // namespace digitlab

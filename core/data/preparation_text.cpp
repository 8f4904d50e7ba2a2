// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation_text.h"

#include "core/data/digit_name.h"

namespace digitlab {

std::string preparationText(const InputPreparation &preparation, const std::vector<std::string> &classNames)
{
    if (areDigits(classNames))
        return preparationText(preparation);
    return std::string(preparation.polarity == Polarity::DarkOnLight ? "Dark images on light paper, inverted"
                                                                     : "Light images on dark")
        + (preparation.framing == Framing::Whole ? "; whole image"
                                                 : "; what is drawn cropped, fitted and centred as on the canvas");
}

} // namespace digitlab

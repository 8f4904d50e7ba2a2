// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/image_preparer.h"

#include <vector>

namespace digitlab {

/// What one image shows of how a dataset is to be prepared.
struct SurveyedImage {
    int label = 0;
    bool hasNetworkSize = false;      ///< 28 x 28
    std::optional<Polarity> polarity; ///< of its ink; absent where there is none
    bool standsFramed = false;        ///< as a whole, brought to light on dark
    bool canBeFramed = false;
};

/// What a dataset's preparation is chosen for.
struct PreparationQuestion {
    PreparationRequest request;            ///< of the user, who is obeyed
    std::optional<InputPreparation> model; ///< of the network that is to read the dataset, where it is trained already

    friend bool operator==(const PreparationQuestion &, const PreparationQuestion &) = default;
};

/// So many images, evenly spread over a dataset, tell what all are like.
inline constexpr int surveyedImages = 240;

SurveyedImage surveyImage(
    const Image &image, int label, const PreparationQuestion &question, const DigitFramer &framer);

/// Polarity: that of most images. Framing: images stay whole where they stand framed as MNIST's do, or are light digits
/// of 28 x 28 pixels, whose bytes a network sees as they are; else digits are framed, where nearly all images let
/// themselves be framed. A trained network decides by what it learnt: digits are framed for one that learnt framed
/// ones.
InputPreparation choosePreparation(const std::vector<SurveyedImage> &images, const PreparationQuestion &question);

/// Without a look at the images: what is not asked for is light on dark and whole.
InputPreparation askedPreparation(const PreparationRequest &request);

/// "mixed-polarity" where digits of both kinds are framed, each by itself, and "other-frame" where whole images do not
/// stand as the canvas frames a digit. Notices, about the dataset as a whole.
std::vector<Finding> preparationFindings(const std::vector<SurveyedImage> &images, const InputPreparation &preparation);

/// "no-digit": about an image that could not be framed and was taken whole.
Finding noDigitFinding(const std::string &origin, const std::string &reason);

} // namespace digitlab

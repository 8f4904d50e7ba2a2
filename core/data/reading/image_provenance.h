// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation_survey.h"

#include <cstdint>

namespace digitlab {

/// By which rule the images of a cache became samples; others are of no use to who goes by another. Stored as it
/// stands.
struct ImageProvenance {
    std::uint64_t preparation = 0;
    std::uint64_t question = 0; ///< that the preparation answers; 0 where it is not to be taken over
    std::uint64_t framing = 0;  ///< what the framer makes of a drawn probe: another version's digits are others

    /// Whether the samples are the same.
    bool hasSamplesOf(const ImageProvenance &other) const;
    InputPreparation storedPreparation() const;

    friend bool operator==(const ImageProvenance &, const ImageProvenance &) = default;
};

/// Without a question.
ImageProvenance provenanceOf(const InputPreparation &preparation, const DigitFramer &framer);
/// Never 0.
std::uint64_t codeOf(const PreparationQuestion &question);

} // namespace digitlab

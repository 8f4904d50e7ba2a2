// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image.h"
#include "core/drawing/drawing.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace digitlab {

/// What somebody might show the program.
struct Shown {
    std::variant<Drawing, Image> what;
    int digit = -1;         ///< -1: none
    double penWidth = 0.12; ///< of a drawing, as a fraction of its larger side

    Shown(Drawing drawing, int label, double pen)
        : what(std::move(drawing))
        , digit(label)
        , penWidth(pen)
    {
    }
    Shown(Image image, int label)
        : what(std::move(image))
        , digit(label)
    {
    }
};

/// What comes from one hand, scanner, font or generator.
struct Origin {
    std::string name;
    bool ofDigits = true;
    bool isHeldOut = false; ///< neither the training nor the calibration of the model that ships used the like
    std::vector<Shown> shown;
};

/// What the table is made from beside what the program draws itself; each may be empty.
struct OriginSources {
    std::filesystem::path mnist;                ///< its four idx files
    std::filesystem::path pens;                 ///< a drawings file
    std::vector<std::filesystem::path> folders; ///< of class folders 0 to 9, or "none", with PNG files
    std::filesystem::path fonts = "/usr/share/hershey-fonts";
    std::uint64_t seed = 2026; ///< of what is drawn and resampled
};

std::vector<Origin> digitOrigins(const OriginSources &sources);
std::vector<Origin> habitOrigins(const OriginSources &sources); ///< ways of writing digits that are often misread
std::vector<Origin> nonDigitOrigins(const OriginSources &sources);
std::vector<Origin> folderOrigins(const OriginSources &sources);

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_side.h"

namespace digitlab {

/// Runs are compared image by image only where both were measured on the same test images: told by the hash of their
/// test splits, not by the names of files. Runs of DigitLab 0.1 have no such hash; theirs are the same where the whole
/// datasets are, and probably where both name the same folder.

/// Of every two runs of the two sides: gives a remark that belongs beside the comparison where it rests on the folder
/// alone, otherwise nothing. Throws std::invalid_argument with a sentence where the images differ or that cannot be
/// told.
std::string requireSameImages(const RunSide &a, const RunSide &b);
/// The same as far as it is known without predictions: the sentence, or nothing where they can or may be compared.
std::string pairingObstacle(const DatasetIdentity &a, const DatasetIdentity &b);

} // namespace digitlab

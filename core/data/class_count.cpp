// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/class_count.h"

#include "core/base/number_text.h"

namespace digitlab {

std::optional<std::string> classCountFault(int classes)
{
    if (classes >= fewestClasses && classes <= mostClasses)
        return {};
    return "has " + counted(classes, "class", "classes") + "; a network needs 2 to 1,000 classes";
}

} // namespace digitlab

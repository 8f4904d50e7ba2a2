#include "core/data/class_count.h"

namespace digitlab {

std::optional<std::string> classCountFault(int classes)
{
    if (classes >= fewestClasses && classes <= mostClasses)
        return {};
    return "has " + std::to_string(classes) + (classes == 1 ? " class" : " classes")
        + "; a network is trained on 2 to 1,000 classes";
}

} // namespace digitlab

#include "core/version.h"

namespace digitlab {

const char *version()
{
    return DIGITLAB_VERSION;
}

} // namespace digitlab

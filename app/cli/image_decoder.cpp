// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/image_decoder.h"

#ifdef DIGITLAB_WITH_QT
#include "ui/jobs/image_decoder.h"
#else
#include "core/base/png.h"
#endif

namespace digitlab::cli {

ImageDecoder imageDecoder()
{
#ifdef DIGITLAB_WITH_QT
    return ui::decodeImage;
#else
    return decodePngFile;
#endif
}

} // namespace digitlab::cli

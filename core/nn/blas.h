// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace digitlab {

/// Makes OpenBLAS take its working memory for so many threads now, and gives for how many there was room. It would ask
/// for it at its first use, and ask again for ever where the address space is used up. Other libraries: `count`.
int reserveBlasBuffers(int count);

/// The BLAS that the dynamic linker found, whichever it is; nothing is linked to one.
void holdBlasToOneThread();
/// "OpenBLAS 0.3.21", "MKL", "reference BLAS".
std::string blasDescription();
/// Whether it is OpenBLAS, MKL or BLIS.
bool blasIsFast();

} // namespace digitlab

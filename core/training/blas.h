#pragma once

#include <string>

namespace digitlab {

/// The BLAS that the dynamic linker found, whichever it is; nothing is linked to one.
void holdBlasToOneThread();
/// "OpenBLAS 0.3.21", "MKL", "reference BLAS".
std::string blasDescription();
/// Whether it is OpenBLAS, MKL or BLIS.
bool blasIsFast();

} // namespace digitlab

#include "core/training/blas.h"

#include <dlfcn.h>
#include <sstream>

namespace digitlab {

namespace {

template <typename Function> Function *found(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

} // namespace

void holdBlasToOneThread()
{
    if (auto *set = found<void(int)>("openblas_set_num_threads"))
        set(1);
}

std::string blasDescription()
{
    if (auto *config = found<const char *()>("openblas_get_config")) {
        std::istringstream words(config());
        std::string name;
        std::string number;
        words >> name >> number;
        return name + " " + number;
    }
    if (found<void()>("mkl_get_max_threads"))
        return "MKL";
    return found<void()>("bli_info_get_version_str") ? "BLIS" : "reference BLAS";
}

bool blasIsFast()
{
    return blasDescription() != "reference BLAS";
}

} // namespace digitlab

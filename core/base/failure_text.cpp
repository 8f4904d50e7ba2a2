// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_text.h"

#include "core/base/utf8.h"

#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>
#include <system_error>

namespace digitlab {

namespace {

std::string textOf(const std::filesystem::filesystem_error &error)
{
    const std::string reason = error.code().message();
    if (error.path1().empty())
        return "a file cannot be used: " + reason;
    const std::string name = utf8Text(error.path1().native());
    return error.path2().empty()
        ? name + ": cannot be used: " + reason
        : name + ": cannot be moved or copied to " + utf8Text(error.path2().native()) + ": " + reason;
}

} // namespace

std::string failureText(const std::exception &error)
{
    if (const auto *ofFile = dynamic_cast<const std::filesystem::filesystem_error *>(&error))
        return textOf(*ofFile);
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return "out of memory";
    if (dynamic_cast<const nlohmann::json::exception *>(&error))
        return "the JSON does not have the expected content"; // the parser's own words help nobody
    if (const auto *ofSystem = dynamic_cast<const std::system_error *>(&error))
        return std::string("a system call failed: ") + ofSystem->what();
    const std::string text = error.what();
    // LibTorch's allocator says it with addresses of its functions.
    if (text.find("can't allocate memory") != std::string::npos)
        return "out of memory";
    return text.substr(0, text.find("\nException raised from")); // LibTorch adds where it was
}

} // namespace digitlab

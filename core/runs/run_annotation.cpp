// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_annotation.h"

#include "core/base/file_error.h"
#include "core/base/file_io.h"
#include "core/base/json_field.h"

namespace digitlab {

namespace {

using nlohmann::json;

RunAnnotation annotationFrom(const json &object)
{
    return {.name = jsonField<std::string>(object, "name", ""),
        .note = jsonField<std::string>(object, "note", ""),
        .starred = jsonField<bool>(object, "starred", false)};
}

} // namespace

std::filesystem::path annotationFile(const std::filesystem::path &runFolder)
{
    return runFolder / "notes.json";
}

RunAnnotation readAnnotation(const std::filesystem::path &runFolder)
{
    const std::filesystem::path file = annotationFile(runFolder);
    std::error_code absent;
    if (!std::filesystem::is_regular_file(file, absent))
        return {};
    try {
        return annotationFrom(parsedJson(readFile(file)));
    } catch (const std::exception &) {
        return {};
    }
}

void writeAnnotation(const std::filesystem::path &runFolder, const RunAnnotation &annotation)
{
    std::error_code absent;
    if (!std::filesystem::exists(runFolder / "run.json", absent))
        throw fileError(runFolder, "is not a run; expected a folder with run.json");
    const json object = {{"name", annotation.name}, {"note", annotation.note}, {"starred", annotation.starred}};
    writeFileAtomically(annotationFile(runFolder), object.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace digitlab

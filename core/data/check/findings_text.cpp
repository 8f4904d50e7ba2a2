// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check/findings_text.h"

#include "core/base/csv.h"
#include "core/base/file_io.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace digitlab {

std::string severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    default:
        return "notice";
    }
}

std::string findingsCsv(const std::vector<Finding> &findings)
{
    std::string text = csvLine({"severity", "kind", "file", "message"});
    for (const Finding &finding : findings)
        text += csvLine({severityName(finding.severity), finding.kind, finding.file, finding.message});
    return text;
}

std::string findingsJson(const std::vector<Finding> &findings)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Finding &finding : findings)
        list.push_back({{"kind", finding.kind}, {"file", finding.file}, {"message", finding.message},
            {"severity", severityName(finding.severity)}});
    // Sentences of the operating system are in its own language and encoding.
    return list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool holdsFindings(const std::filesystem::path &file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error)))
        return false;
    const std::string content = readFile(file);
    if (content.starts_with(findingsCsv({})))
        return true;
    const auto list = nlohmann::json::parse(content, nullptr, /*allow_exceptions=*/false);
    return list.is_array() && std::ranges::all_of(list, [](const auto &entry) {
        return entry.is_object() && entry.contains("kind") && entry.contains("severity");
    });
}

void saveFindings(const std::filesystem::path &file, const std::vector<Finding> &findings)
{
    writeFileAtomically(file, file.extension() == ".json" ? findingsJson(findings) + "\n" : findingsCsv(findings));
}

} // namespace digitlab

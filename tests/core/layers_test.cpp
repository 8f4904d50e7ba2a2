#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace digitlab {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// What stands behind `#include`, with its brackets or quotes: `<vector>`, `"core/data/image.h"`.
std::vector<std::string> includesOf(std::istream &source)
{
    static const std::regex directive(R"(^\s*#\s*include\s*([<"][^>"]+[>"]).*)");
    std::vector<std::string> includes;
    std::smatch match;
    for (std::string line; std::getline(source, line);)
        if (std::regex_match(line, match, directive))
            includes.push_back(match[1]);
    return includes;
}

bool isQtHeader(const std::string &include)
{
    static const std::regex qt("<(Q[A-Z]|Qt|q[a-z]+\\.h).*");
    return std::regex_match(include, qt);
}

bool isTorchHeader(const std::string &include)
{
    static const std::regex torch("[<\"](torch|ATen|c10|caffe2)/.*");
    return std::regex_match(include, torch);
}

bool isPrivateHeader(const std::string &name)
{
    return name.ends_with("_p.h") || name.ends_with("_p.h\"");
}

/// The Torch side of core: its sources, and the headers beside them that no public header includes.
bool mayNameTorch(const std::string &file)
{
    return file.starts_with("core/") && (file.ends_with(".cpp") || isPrivateHeader(file));
}

bool crossesLayers(const std::string &file, const std::string &include)
{
    if (file.starts_with("core/"))
        return isQtHeader(include) || include.starts_with("\"ui/") || include.starts_with("\"app/");
    return file.starts_with("ui/") && include.starts_with("\"app/");
}

/// A sentence for each include of `file` (path from the root) that the layers forbid.
std::vector<std::string> violations(const std::string &file, std::istream &source)
{
    std::vector<std::string> found;
    for (const std::string &include : includesOf(source)) {
        const bool torchOutside = (isTorchHeader(include) || isPrivateHeader(include)) && !mayNameTorch(file);
        if (torchOutside || crossesLayers(file, include))
            found.push_back(file + " must not include " + include);
    }
    return found;
}

std::vector<std::string> violations(const std::string &file, const std::string &text)
{
    std::istringstream source(text);
    return violations(file, source);
}

std::vector<std::filesystem::path> sourcesUnder(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            files.push_back(entry.path());
    return files;
}

TEST(Layers, EveryIncludePointsTheAllowedWay)
{
    const std::filesystem::path root = DIGITLAB_SOURCE_DIR;
    for (const char *layer : {"core", "ui", "app"}) {
        const auto files = sourcesUnder(root / layer);
        EXPECT_THAT(files, Not(IsEmpty())) << layer;
        for (const auto &file : files) {
            std::ifstream source(file);
            EXPECT_THAT(violations(std::filesystem::relative(file, root).generic_string(), source), IsEmpty());
        }
    }
}

TEST(Layers, QtIsForbiddenInCore)
{
    EXPECT_THAT(violations("core/data/image.cpp", "#include <QImage>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/data/image.cpp", "  # include <QtGui/QImage> // for now\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/views/heatmap_view.cpp", "#include <QImage>\n"), IsEmpty());
}

TEST(Layers, TorchStaysInsideTheSourcesAndPrivateHeadersOfCore)
{
    EXPECT_THAT(violations("core/model/network.cpp", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/model/network_p.h", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/model/network.h", "#include <ATen/ATen.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/model/network.h", "#include \"core/model/network_p.h\"\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/training_session.cpp", "#include <c10/core/Device.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("app/cli/main.cpp", "#include \"core/model/network_p.h\"\n"), SizeIs(1));
}

TEST(Layers, NoLayerIncludesOneAboveIt)
{
    EXPECT_THAT(
        violations("core/runs/run.h", "#include \"ui/settings.h\"\n#include \"app/cli/console.h\"\n"), SizeIs(2));
    EXPECT_THAT(violations("ui/settings.h", "#include \"app/cli/console.h\"\n"), SizeIs(1));
    EXPECT_THAT(violations("app/main.cpp", "#include \"ui/settings.h\"\n#include \"core/version.h\"\n"), IsEmpty());
}

} // namespace
} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace digitlab {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// What stands behind `#include`, with its brackets or quotes: `<vector>`, `"core/base/image.h"`.
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

/// The sources of core/nn, and the headers beside them that no public header includes.
bool mayNameTorch(const std::string &file)
{
    return file.starts_with("core/nn/") && (file.ends_with(".cpp") || isPrivateHeader(file));
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

/// The folders of core and ui, each with those that its CMakeLists.txt says it sees: "core/data/check".
using Rooms = std::map<std::string, std::set<std::string>>;

/// The folders after SEES.
std::set<std::string> seenBy(const std::string &declaration)
{
    static const std::regex paths(R"((core|ui)/[a-z/]+)");
    const std::size_t begin = declaration.find(" SEES ");
    if (begin == std::string::npos)
        return {};
    const std::string list = declaration.substr(begin, declaration.find_first_of(")L", begin) - begin);
    std::set<std::string> seen;
    for (std::sregex_iterator path(list.begin(), list.end(), paths), end; path != end; ++path)
        seen.insert(path->str());
    return seen;
}

Rooms roomsUnder(const std::filesystem::path &root)
{
    Rooms rooms;
    for (const char *layer : {"core", "ui"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / layer)) {
            if (entry.path().filename() != "CMakeLists.txt")
                continue;
            std::ifstream file(entry.path());
            const std::string declaration{std::istreambuf_iterator<char>(file), {}};
            if (declaration.find("digitlab_room(") != std::string::npos)
                rooms[relative(entry.path().parent_path(), root).generic_string()] = seenBy(declaration);
        }
    }
    return rooms;
}

/// A sentence for each include of a folder that the file's own folder does not see.
std::vector<std::string> unseen(const std::string &file, std::istream &source, const Rooms &rooms)
{
    std::vector<std::string> found;
    const std::string folder = std::filesystem::path(file).parent_path().generic_string();
    for (const std::string &include : includesOf(source)) {
        const std::string other = std::filesystem::path(include.substr(1)).parent_path().generic_string();
        if (other != folder && rooms.contains(other) && !rooms.at(folder).contains(other))
            found.push_back(file + " must not include " + include + ": " + folder + " does not see " + other);
    }
    return found;
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

TEST(Layers, EveryFolderIncludesOnlyTheFoldersThatItSees)
{
    const std::filesystem::path root = DIGITLAB_SOURCE_DIR;
    const Rooms rooms = roomsUnder(root);
    for (const char *layer : {"core", "ui"}) {
        for (const auto &file : sourcesUnder(root / layer)) {
            const auto name = std::filesystem::relative(file, root);
            ASSERT_TRUE(rooms.contains(name.parent_path().generic_string())) << name << " stands in no room";
            std::ifstream source(file);
            EXPECT_THAT(unseen(name.generic_string(), source, rooms), IsEmpty());
        }
    }
}

TEST(Layers, NoWidgetIsLookedForAmongOthersChildren)
{
    for (const char *layer : {"ui", "app"})
        for (const auto &source : sourcesUnder(std::filesystem::path(DIGITLAB_SOURCE_DIR) / layer)) {
            std::ifstream file(source);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            EXPECT_EQ(text.find("findChild"), std::string::npos) << source << ": whoever has the widget gives it";
        }
}

TEST(Layers, TheManualNamesEveryFolder)
{
    const std::filesystem::path root = DIGITLAB_SOURCE_DIR;
    std::ifstream file(root / "resources" / "manual" / "architecture.md");
    const std::string manual{std::istreambuf_iterator<char>(file), {}};
    for (const auto &[room, seen] : roomsUnder(root))
        EXPECT_THAT(manual, testing::HasSubstr("\n| `" + room + "` | ")) << "its table of folders";
}

TEST(Layers, AFolderSeesWhatItsListSaysAndNoMore)
{
    const Rooms rooms = {{"core/low", seenBy("digitlab_room(\n    SOURCES a.cpp\n    LIBRARIES X::Y)\n")},
        {"core/high/up", seenBy("digitlab_room(\n    SOURCES b.cpp\n    SEES core/low\n    LIBRARIES ui/x)\n")}};
    const auto unseenIn = [&](const char *file, const char *text) {
        std::istringstream source(text);
        return unseen(file, source, rooms);
    };
    EXPECT_EQ(rooms.at("core/high/up"), std::set<std::string>{"core/low"});
    EXPECT_THAT(unseenIn("core/high/up/b.h", "#include \"core/low/a.h\"\n#include \"core/high/up/c.h\"\n"), IsEmpty());
    EXPECT_THAT(unseenIn("core/low/a.h", "#include <map>\n#include \"core/high/up/b.h\"\n"), SizeIs(1));
}

TEST(Layers, QtIsForbiddenInCore)
{
    EXPECT_THAT(violations("core/base/image.cpp", "#include <QImage>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/base/image.cpp", "  # include <QtGui/QImage> // for now\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/charts/heatmap_view.cpp", "#include <QImage>\n"), IsEmpty());
}

TEST(Layers, TorchStaysInsideTheSourcesAndPrivateHeadersOfNn)
{
    EXPECT_THAT(violations("core/nn/network.cpp", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/nn/network_p.h", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/nn/network.h", "#include <ATen/ATen.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/nn/network.h", "#include \"core/nn/network_p.h\"\n"), SizeIs(1));
    EXPECT_THAT(violations("core/training/trainer.cpp", "#include <torch/torch.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/jobs/training_session.cpp", "#include <c10/core/Device.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("app/cli/main.cpp", "#include \"core/nn/network_p.h\"\n"), SizeIs(1));
}

TEST(Layers, NoLayerIncludesOneAboveIt)
{
    EXPECT_THAT(
        violations("core/runs/run.h", "#include \"ui/jobs/settings.h\"\n#include \"app/cli/console.h\"\n"), SizeIs(2));
    EXPECT_THAT(violations("ui/jobs/settings.h", "#include \"app/cli/console.h\"\n"), SizeIs(1));
    EXPECT_THAT(
        violations("app/main.cpp", "#include \"ui/jobs/settings.h\"\n#include \"core/base/version.h\"\n"), IsEmpty());
}

} // namespace
} // namespace digitlab

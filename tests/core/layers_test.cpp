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

/// A folder of core, as its CMakeLists.txt declares it.
struct Room {
    std::string name;
    std::set<std::string> sees; ///< names of rooms
};
using Rooms = std::map<std::string, Room>; ///< by folder, "core/data/check"

Room roomOf(const std::string &declaration)
{
    static const std::regex words(R"([A-Za-z_]+)");
    const std::size_t begin = declaration.find("digitlab_room(");
    if (begin == std::string::npos)
        return {};
    const std::string inside = declaration.substr(begin, declaration.find(')', begin) - begin);
    const std::size_t list = inside.find(" SEES ");
    Room room;
    room.name = std::sregex_iterator(inside.begin() + 14, inside.end(), words)->str();
    if (list == std::string::npos)
        return room;
    const std::string seen = inside.substr(list + 6, inside.find("LIBRARIES", list) - list - 6);
    for (std::sregex_iterator word(seen.begin(), seen.end(), words), end; word != end; ++word)
        room.sees.insert(word->str());
    return room;
}

Rooms roomsOf(const std::filesystem::path &root)
{
    Rooms rooms;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root / "core")) {
        if (entry.path().filename() != "CMakeLists.txt" || entry.path().parent_path() == root / "core")
            continue;
        std::ifstream file(entry.path());
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const auto folder = std::filesystem::relative(entry.path().parent_path(), root);
        rooms[folder.generic_string()] = roomOf(text);
    }
    return rooms;
}

/// A sentence for each include of a folder that the file's folder does not declare to see.
std::vector<std::string> unseen(const std::string &file, std::istream &source, const Rooms &rooms)
{
    std::vector<std::string> found;
    const std::string folder = std::filesystem::path(file).parent_path().generic_string();
    for (const std::string &include : includesOf(source)) {
        if (!include.starts_with("\"core/"))
            continue;
        const std::string other = std::filesystem::path(include.substr(1)).parent_path().generic_string();
        if (other != folder && !rooms.at(folder).sees.contains(rooms.at(other).name))
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

TEST(Layers, EveryFolderOfCoreIncludesOnlyTheFoldersThatItSees)
{
    const std::filesystem::path root = DIGITLAB_SOURCE_DIR;
    const Rooms rooms = roomsOf(root);
    for (const auto &file : sourcesUnder(root / "core")) {
        std::ifstream source(file);
        EXPECT_THAT(unseen(std::filesystem::relative(file, root).generic_string(), source, rooms), IsEmpty());
    }
}

TEST(Layers, AFolderSeesWhatItsListSaysAndNoMore)
{
    const Rooms rooms = {{"core/low", roomOf("digitlab_room(low\n    SOURCES a.cpp\n    LIBRARIES X::Y)\n")},
        {"core/high", roomOf("digitlab_room(high\n    SOURCES seen.cpp\n    SEES low\n    LIBRARIES other)\n")}};
    const auto unseenIn = [&](const char *file, const char *text) {
        std::istringstream source(text);
        return unseen(file, source, rooms);
    };
    EXPECT_EQ(rooms.at("core/high").sees, std::set<std::string>{"low"});
    EXPECT_THAT(unseenIn("core/high/b.h", "#include \"core/low/a.h\"\n#include \"core/high/c.h\"\n"), IsEmpty());
    EXPECT_THAT(unseenIn("core/low/a.h", "#include <map>\n#include \"core/high/b.h\"\n"), SizeIs(1));
}

TEST(Layers, QtIsForbiddenInCore)
{
    EXPECT_THAT(violations("core/base/image.cpp", "#include <QImage>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/base/image.cpp", "  # include <QtGui/QImage> // for now\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/views/heatmap_view.cpp", "#include <QImage>\n"), IsEmpty());
}

TEST(Layers, TorchStaysInsideTheSourcesAndPrivateHeadersOfNn)
{
    EXPECT_THAT(violations("core/nn/network.cpp", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/nn/network_p.h", "#include <torch/torch.h>\n"), IsEmpty());
    EXPECT_THAT(violations("core/nn/network.h", "#include <ATen/ATen.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("core/nn/network.h", "#include \"core/nn/network_p.h\"\n"), SizeIs(1));
    EXPECT_THAT(violations("core/training/trainer.cpp", "#include <torch/torch.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("ui/training_session.cpp", "#include <c10/core/Device.h>\n"), SizeIs(1));
    EXPECT_THAT(violations("app/cli/main.cpp", "#include \"core/nn/network_p.h\"\n"), SizeIs(1));
}

TEST(Layers, NoLayerIncludesOneAboveIt)
{
    EXPECT_THAT(
        violations("core/runs/run.h", "#include \"ui/settings.h\"\n#include \"app/cli/console.h\"\n"), SizeIs(2));
    EXPECT_THAT(violations("ui/settings.h", "#include \"app/cli/console.h\"\n"), SizeIs(1));
    EXPECT_THAT(
        violations("app/main.cpp", "#include \"ui/settings.h\"\n#include \"core/base/version.h\"\n"), IsEmpty());
}

} // namespace
} // namespace digitlab

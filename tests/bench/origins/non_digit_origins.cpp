// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"
#include "core/base/png.h"
#include "core/synthetic/digit_handwriting.h"
#include "core/synthetic/non_digits.h"
#include "core/synthetic/stroke_font.h"
#include "tests/bench/origins/origin.h"
#include "tests/support/strange_shapes.h"

#include <algorithm>
#include <string_view>

namespace digitlab {

namespace {

namespace fs = std::filesystem;

constexpr int eachKind = 300;
constexpr std::array drawnNames = {"scribbles", "hatching", "grids", "letters", "symbols", "tangles", "blossoms",
    "several digits", "textures", "characters of the built-in stroke fonts", "scenes of overlapping shapes"};
static_assert(drawnNames.size() == nonDigitKinds.size());
constexpr std::array strangeNames
    = {"rays", "Lissajous figures", "roses", "checkers", "Greek and Cyrillic capitals", "knots"};

struct Script {
    const char *name;
    const char *file;
    std::string_view digitLike; ///< keys that one might take for a digit
    bool isHeldOut = false;
};

constexpr std::string_view signs = "0123456789!'\",-.`/|\\()[]{}:;~_^$&"; ///< or reject by the steps
constexpr std::string_view latin = "OoQDIlijJZzSsBbGgqy";
constexpr std::string_view noLatin; ///< whatever stands in the font
constexpr std::array scripts = {
    Script{"Latin", "rowmans.jhf", latin},
    Script{"Latin cursive", "scripts.jhf", latin},
    Script{"Greek", "greeks.jhf", "BFIObdfhiorn"},
    Script{"Cyrillic", "cyrillic.jhf", "BCJOVYZbcjovyz"},
    Script{"Gothic", "gothiceng.jhf", latin, true},
    Script{"Japanese", "japanese.jhf", noLatin, true},
    Script{"music", "music.jhf", latin, true},
    Script{"astrology", "astrology.jhf", latin, true},
};

double pen(int i)
{
    return i % 2 == 0 ? 0.06 : 0.14;
}

void add(Origin &origin, Drawing drawing, double pen)
{
    origin.shown.emplace_back(std::move(drawing), -1, pen);
}

void add(Origin &origin, Image image, double /*pen*/)
{
    origin.shown.emplace_back(std::move(image), -1);
}

template <typename Draw> Origin drawn(std::string name, std::uint64_t seed, std::uint64_t kind, const Draw &draw)
{
    Origin origin{.name = std::move(name), .ofDigits = false, .shown = {}};
    for (int i = 0; i < eachKind; ++i) {
        Random random(seed, Stream::Digits, static_cast<std::uint64_t>(i), kind);
        std::visit(
            [&](auto what) { add(origin, std::move(what), pen(i)); }, std::variant<Drawing, Image>(draw(random)));
    }
    return origin;
}

Origin written(const Script &script, const OriginSources &sources)
{
    std::vector<FontCharacter> characters = readStrokeFont(readFile(sources.fonts / script.file));
    std::erase_if(characters, [&script](const FontCharacter &character) {
        return script.digitLike.find(character.key) != std::string_view::npos
            || (!script.digitLike.empty() && signs.find(character.key) != std::string_view::npos);
    });
    Origin origin = drawn(std::string("stroke font: ") + script.name, sources.seed, 300, [&characters](Random &random) {
        return writeSkeleton(characters[random.below(characters.size())].skeleton, random).drawing;
    });
    origin.isHeldOut = script.isHeldOut;
    return origin;
}

std::vector<fs::path> pngFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".png")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

std::vector<Origin> nonDigitOrigins(const OriginSources &sources)
{
    std::vector<Origin> origins;
    for (std::size_t i = 0; i < nonDigitKinds.size(); ++i)
        origins.push_back(drawn(drawnNames[i], sources.seed, 100 + i,
            [kind = nonDigitKinds[i]](Random &random) { return nonDigit(kind, random); }));
    for (std::size_t i = 0; i < strangeShapes.size(); ++i) {
        origins.push_back(drawn(strangeNames[i], sources.seed, 200 + i,
            [shape = strangeShapes[i]](Random &random) { return strangeDrawing(shape, random); }));
        origins.back().isHeldOut = true;
    }
    for (const Script &script : scripts)
        if (std::filesystem::exists(sources.fonts / script.file))
            origins.push_back(written(script, sources));
    return origins;
}

std::vector<Origin> folderOrigins(const OriginSources &sources)
{
    std::vector<Origin> origins;
    for (const fs::path &folder : sources.folders) {
        const std::string name = folder.filename().string();
        Origin digits{.name = name + ": digits", .ofDigits = true, .isHeldOut = true, .shown = {}};
        Origin others{.name = name + ": others", .ofDigits = false, .isHeldOut = true, .shown = {}};
        for (const fs::path &file : pngFiles(folder)) {
            const std::string label = file.parent_path().filename().string();
            const bool isDigit = label.size() == 1 && label[0] >= '0' && label[0] <= '9';
            (isDigit ? digits : others).shown.emplace_back(decodePngFile(file), isDigit ? label[0] - '0' : -1);
        }
        for (Origin *origin : {&digits, &others})
            if (!origin->shown.empty())
                origins.push_back(std::move(*origin));
    }
    return origins;
}

} // namespace digitlab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_classes.h"

#include "core/base/image.h"

#include <stdexcept>

namespace digitlab {

namespace {

void addCharacters(std::vector<std::string> &names, char first, char last)
{
    for (int character = first; character <= last; ++character)
        names.emplace_back(1, static_cast<char>(character));
}

/// A bar whose place and length are the class's own.
Image imageOfClass(int label, int number)
{
    Image image = filledImage(imageSide, imageSide);
    for (int x = 4; x < 10 + label % 14; ++x)
        for (int y = 0; y < 3; ++y)
            image.at(x, 3 + 4 * (label / 14) + y) = static_cast<std::uint8_t>(200 + 20 * number);
    return image;
}

} // namespace

std::vector<std::string> anyClassNames(int count)
{
    std::vector<std::string> names;
    if (count == 3)
        return {"Umbrella (open, with a long handle)", "sun", "שמש"};
    if (count == 62)
        addCharacters(names, '0', '9');
    addCharacters(names, 'A', 'Z');
    if (count == 62)
        addCharacters(names, 'a', 'z');
    if (static_cast<int>(names.size()) != count)
        throw std::invalid_argument("There are names of 3, 26 and 62 classes.");
    return names;
}

SplitDataset imagesOfClasses(const std::vector<std::string> &names)
{
    Dataset train(names);
    Dataset test(names);
    for (int label = 0; label < train.classCount(); ++label) {
        const std::string folder = names[static_cast<std::size_t>(label)] + "/";
        train.add(imageOfClass(label, 0).pixels, label, folder + "0.png");
        train.add(imageOfClass(label, 1).pixels, label, folder + "1.png");
        test.add(imageOfClass(label, 2).pixels, label, folder + "2.png");
    }
    DatasetIdentity identity = identify(train, {}, test, {.path = "classes"});
    return {std::move(train), std::move(test), std::move(identity), {}};
}

} // namespace digitlab

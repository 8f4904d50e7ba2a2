// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/user_digits.h"

#include "core/drawing/drawings_file.h"
#include "core/drawing/user_digits_file.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab::ui {

namespace {

UserDigit userDigit(const std::string &label = "1")
{
    return digitStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

using Labels = std::vector<std::string>;

class UserDigitsTest : public testing::Test
{
protected:
    Labels labels() const
    {
        Labels result;
        for (const auto &digit : m_digits.digits())
            result.push_back(digit->original.label());
        return result;
    }
    std::vector<UserDigit> onDisk() const { return readUserDigits(m_digits.file()).digits; }

    TemporaryFolder m_folder;
    UserDigits m_digits{m_folder / "data/mine.jsonl"};
};

} // namespace

TEST_F(UserDigitsTest, AreOnTheDiskWhenTheyAreKept)
{
    QSignalSpy changed(&m_digits, &UserDigits::changed);
    m_digits.keep(userDigit());
    m_digits.keep(userDigit("7"));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(onDisk(), (std::vector{userDigit(), userDigit("7")}));
}

TEST_F(UserDigitsTest, AreThereAgainAtTheNextStart)
{
    m_digits.keep(userDigit("7"));
    UserDigits next(m_digits.file());
    QSignalSpy changed(&next, &UserDigits::changed);
    next.load();
    ASSERT_TRUE(changed.wait(longEnough));
    ASSERT_EQ(next.digits().size(), 1U);
    EXPECT_EQ(next.digits()[0]->original, userDigit("7"));
    EXPECT_FALSE(next.digits()[0]->seen.image.empty());
}

TEST_F(UserDigitsTest, RelabellingAndDeletingCanBeUndoneAndRedone)
{
    for (const char *label : {"1", "2", "3"})
        m_digits.keep(userDigit(label));
    m_digits.relabel({0, 2}, QStringLiteral("7"));
    EXPECT_EQ(labels(), (Labels{"7", "2", "7"}));
    m_digits.remove({1, 2});
    EXPECT_EQ(onDisk(), std::vector{userDigit("7")});

    m_digits.undoStack()->undo();
    m_digits.undoStack()->undo();
    EXPECT_EQ(labels(), (Labels{"1", "2", "3"}));
    EXPECT_EQ(onDisk().size(), 3U);
    m_digits.undoStack()->redo();
    EXPECT_EQ(labels(), (Labels{"7", "2", "7"}));
}

TEST_F(UserDigitsTest, WhatAnotherWindowKeptIsNotLost)
{
    m_digits.keep(userDigit("1"));
    writeUserDigits(m_digits.file(), {userDigit("1"), userDigit("2"), userDigit("3")});
    m_digits.keep(userDigit("4"));
    EXPECT_EQ(labels(), (Labels{"1", "2", "3", "4"}));

    writeUserDigits(m_digits.file(), {userDigit("9")});
    EXPECT_THROW(m_digits.remove({0, 1}), std::runtime_error);
    EXPECT_EQ(labels(), Labels{"9"}) << "it has been read again";
}

TEST_F(UserDigitsTest, WhatCannotBeReadIsToldAndStaysInTheFile)
{
    const std::string damaged = "{\"label\": 3, \"str";
    const std::string unlabelled = "{\"canvas\":[5,5],\"strokes\":[]}";
    const auto file = m_folder.write("broken.jsonl", damaged + "\n" + unlabelled + "\n[]\n");
    UserDigits digits(file);
    QSignalSpy told(&digits, &UserDigits::damaged);
    digits.load();
    ASSERT_TRUE(told.wait(longEnough));
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("Line 1 of"))) << told[0][0].toString().toStdString();
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("Nor can one line after it.")))
        << told[0][0].toString().toStdString();
    digits.keep(userDigit("7"));
    digits.undoStack()->undo();
    digits.undoStack()->redo();
    const UserDigitsContent content = readUserDigits(file);
    EXPECT_EQ(content.digits, std::vector{userDigit("7")});
    EXPECT_EQ(content.otherLines, (std::vector<std::string>{damaged, unlabelled, "[]"}));
}

TEST_F(UserDigitsTest, DamageByAnotherProgramIsToldWhenADigitIsKept)
{
    m_digits.keep(userDigit("1"));
    m_folder.write("data/mine.jsonl", "{");
    QSignalSpy told(&m_digits, &UserDigits::damaged);
    m_digits.keep(userDigit("2"));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(readUserDigits(m_digits.file()).otherLines, std::vector<std::string>{"{"});
}

TEST_F(UserDigitsTest, WhatIsThereAlreadyIsNotImportedAgain)
{
    m_digits.keep(userDigit("1"));
    writeDrawings(m_folder / "other.jsonl", {userDigit("1").drawing, userDigit("5").drawing, userDigit("5").drawing});
    QSignalSpy imported(&m_digits, &UserDigits::imported);
    for (const std::vector<int> &counts : {std::vector{1, 2}, std::vector{0, 3}}) {
        m_digits.importFrom(toQString(m_folder / "other.jsonl"));
        ASSERT_TRUE(imported.wait(longEnough));
        EXPECT_EQ(imported.last()[0].toInt(), counts[0]) << "new";
        EXPECT_EQ(imported.last()[1].toInt(), counts[1]) << "there already";
        EXPECT_EQ(labels(), (Labels{"1", "5"}));
    }
}

TEST_F(UserDigitsTest, NothingChangesWhereTheFileCannotBeWritten)
{
    UserDigits digits("/dev/full/mine.jsonl");
    EXPECT_THROW(digits.keep(userDigit()), std::exception);
    EXPECT_TRUE(digits.digits().empty());
    EXPECT_FALSE(digits.undoStack()->canUndo());
}

TEST_F(UserDigitsTest, ImportAddsWhatCanBeReadAndTellsTheRest)
{
    m_digits.keep(userDigit("1"));
    writeDrawings(m_folder / "other.jsonl", {userDigit("5").drawing, Drawing{.strokes = {{{1, 2}}}}});
    QSignalSpy imported(&m_digits, &UserDigits::imported);
    m_digits.importFrom(toQString(m_folder / "other.jsonl"));
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(imported[0][0].toInt(), 1);
    EXPECT_EQ(imported[0][2].toInt(), 1);
    EXPECT_EQ(labels(), (Labels{"1", "5"}));

    exportClassFolders(m_folder / "set", {userDigit("8")});
    m_digits.importFrom(toQString(m_folder / "set"));
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(labels(), (Labels{"1", "5", "8"}));
    EXPECT_TRUE(m_digits.digits()[2]->original.isImage());
}

TEST_F(UserDigitsTest, OnlyDigitsThatAreSeenCanJoinATrainingSide)
{
    m_digits.keep(userDigit("1"));
    m_digits.keep(digitStrokes({}, "4"));
    const auto images = m_digits.images();
    ASSERT_EQ(images.size(), 1U);
    EXPECT_EQ(images[0].label, "1");
    EXPECT_EQ(images[0].image.pixels.size(), 784U);
}

} // namespace digitlab::ui

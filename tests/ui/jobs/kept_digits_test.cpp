// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/kept_digits.h"

#include "core/drawing/drawings_file.h"
#include "core/drawing/kept_digits_file.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>
#include <stdexcept>

namespace digitlab::ui {

namespace {

KeptDigit keptDigit(int label = 1)
{
    return keptStrokes({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}}, label);
}

class KeptDigitsTest : public testing::Test
{
protected:
    std::vector<int> labels() const
    {
        std::vector<int> result;
        for (const auto &digit : m_digits.digits())
            result.push_back(digit->kept.label());
        return result;
    }
    std::vector<KeptDigit> onDisk() const { return readKeptDigits(m_digits.file()); }

    TemporaryFolder m_folder;
    KeptDigits m_digits{m_folder / "data/mine.jsonl"};
};

} // namespace

TEST_F(KeptDigitsTest, AreOnTheDiskWhenTheyAreKept)
{
    QSignalSpy changed(&m_digits, &KeptDigits::changed);
    m_digits.keep(keptDigit());
    m_digits.keep(keptDigit(7));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(onDisk(), (std::vector{keptDigit(), keptDigit(7)}));
}

TEST_F(KeptDigitsTest, AreThereAgainAtTheNextStart)
{
    m_digits.keep(keptDigit(7));
    KeptDigits next(m_digits.file());
    QSignalSpy changed(&next, &KeptDigits::changed);
    next.load();
    ASSERT_TRUE(changed.wait(longEnough));
    ASSERT_EQ(next.digits().size(), 1U);
    EXPECT_EQ(next.digits()[0]->kept, keptDigit(7));
    EXPECT_FALSE(next.digits()[0]->seen.image.empty());
}

TEST_F(KeptDigitsTest, RelabellingAndDeletingCanBeUndoneAndRedone)
{
    for (const int label : {1, 2, 3})
        m_digits.keep(keptDigit(label));
    m_digits.relabel({0, 2}, 7);
    EXPECT_EQ(labels(), (std::vector{7, 2, 7}));
    m_digits.remove({1, 2});
    EXPECT_EQ(onDisk(), std::vector{keptDigit(7)});

    m_digits.undoStack()->undo();
    m_digits.undoStack()->undo();
    EXPECT_EQ(labels(), (std::vector{1, 2, 3}));
    EXPECT_EQ(onDisk().size(), 3U);
    m_digits.undoStack()->redo();
    EXPECT_EQ(labels(), (std::vector{7, 2, 7}));
}

TEST_F(KeptDigitsTest, WhatAnotherWindowKeptIsNotLost)
{
    m_digits.keep(keptDigit(1));
    writeKeptDigits(m_digits.file(), {keptDigit(1), keptDigit(2), keptDigit(3)});
    m_digits.keep(keptDigit(4));
    EXPECT_EQ(labels(), (std::vector{1, 2, 3, 4}));

    writeKeptDigits(m_digits.file(), {keptDigit(9)});
    EXPECT_THROW(m_digits.remove({0, 1}), std::runtime_error);
    EXPECT_EQ(labels(), std::vector{9}) << "it has been read again";
}

TEST_F(KeptDigitsTest, ADamagedFileIsNamedAndLeftAsItIs)
{
    const auto file = m_folder.write("broken.jsonl", "{\"label\": 3, \"str");
    KeptDigits digits(file);
    QSignalSpy failed(&digits, &KeptDigits::failed);
    digits.load();
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("broken.jsonl, line 1")));
    EXPECT_THROW(digits.keep(keptDigit()), std::runtime_error);
    EXPECT_EQ(file_size(file), 17U);
}

TEST_F(KeptDigitsTest, NothingChangesWhereTheFileCannotBeWritten)
{
    KeptDigits digits("/dev/full/mine.jsonl");
    EXPECT_THROW(digits.keep(keptDigit()), std::exception);
    EXPECT_TRUE(digits.digits().empty());
    EXPECT_FALSE(digits.undoStack()->canUndo());
}

TEST_F(KeptDigitsTest, ImportAddsWhatCanBeReadAndTellsTheRest)
{
    m_digits.keep(keptDigit(1));
    writeDrawings(m_folder / "other.jsonl", {keptDigit(5).drawing, Drawing{.strokes = {{{1, 2}}}}});
    QSignalSpy imported(&m_digits, &KeptDigits::imported);
    m_digits.importFrom(toQString(m_folder / "other.jsonl"));
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(imported[0][0].toInt(), 1);
    EXPECT_EQ(imported[0][1].toInt(), 1);
    EXPECT_EQ(labels(), (std::vector{1, 5}));

    exportClassFolders(m_folder / "set", {keptDigit(8)});
    m_digits.importFrom(toQString(m_folder / "set"));
    ASSERT_TRUE(imported.wait(longEnough));
    EXPECT_EQ(labels(), (std::vector{1, 5, 8}));
    EXPECT_TRUE(m_digits.digits()[2]->kept.isPicture());
}

TEST_F(KeptDigitsTest, OnlyDigitsThatAreSeenCanJoinATrainingSide)
{
    m_digits.keep(keptDigit(1));
    m_digits.keep(keptStrokes({}, 4));
    const auto pictures = m_digits.pictures();
    ASSERT_EQ(pictures.size(), 1U);
    EXPECT_EQ(pictures[0].label, 1);
    EXPECT_EQ(pictures[0].image.pixels.size(), 784U);
}

} // namespace digitlab::ui

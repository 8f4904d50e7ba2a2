// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sample_browser.h"

#include "tests/support/tiny_datasets.h"
#include "ui/widgets/digit_gallery.h"

#include <QComboBox>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Browser : public testing::Test
{
protected:
    int shown() { return browser.findChild<DigitGallery *>()->itemCount(); }
    QComboBox *combo(int index) { return browser.findChildren<QComboBox *>()[index]; }

    SampleBrowser browser;
};

TEST_F(Browser, IsEmptyWithoutADataset)
{
    EXPECT_EQ(shown(), 0);
    EXPECT_FALSE(browser.isEnabled());
}

TEST_F(Browser, ShowsSomeOfEachClassThenOneClassThenTheOtherSide)
{
    browser.setDataset(std::make_shared<const SplitDataset>(tinyDigits()));
    EXPECT_EQ(shown(), 80);
    combo(1)->setCurrentIndex(4);
    EXPECT_EQ(shown(), 8);
    combo(0)->setCurrentIndex(1);
    EXPECT_EQ(shown(), 4);
}

TEST_F(Browser, TellsEachImagesClassAndFile)
{
    const auto data = std::make_shared<const SplitDataset>(tinyDigits());
    browser.setDataset(data);
    const QModelIndex first = browser.findChild<DigitGallery *>()->model()->index(0, 0);

    EXPECT_EQ(first.data().toString(), QStringLiteral("0"));
    EXPECT_EQ(first.data(Qt::ToolTipRole).toString().toStdString(), "0\n" + data->train.origin(0));
}

TEST_F(Browser, ShowsAnotherDatasetFromItsBeginning)
{
    browser.setDataset(std::make_shared<const SplitDataset>(tinyDigits()));
    combo(1)->setCurrentIndex(9);
    const Dataset both = blackAndWhite(3);
    browser.setDataset(std::make_shared<const SplitDataset>(SplitDataset{both, both, {}, {}}));

    EXPECT_EQ(combo(1)->count(), 3);
    EXPECT_EQ(shown(), 6);
}

} // namespace
} // namespace digitlab::ui

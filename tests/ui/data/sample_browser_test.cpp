// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sample_browser.h"

#include "tests/support/tiny_datasets.h"
#include "ui/widgets/digit_gallery.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

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

TEST_F(Browser, ShowsMoreUntilAllAreThere)
{
    const Dataset both = blackAndWhite(60);
    browser.setDataset(std::make_shared<const SplitDataset>(SplitDataset{both, both, {}, {}}));
    browser.show();
    auto *more = browser.findChild<QPushButton *>();
    EXPECT_EQ(shown(), 24);
    more->click();
    EXPECT_EQ(shown(), 96);
    EXPECT_TRUE(more->isVisible());
    more->click();
    EXPECT_EQ(shown(), 120);
    EXPECT_FALSE(more->isVisible()) << "there is no more";
    combo(0)->setCurrentIndex(1);
    EXPECT_EQ(shown(), 24) << "another split begins anew";
    combo(1)->setCurrentIndex(2);
    EXPECT_EQ(shown(), 60);
    EXPECT_FALSE(more->isVisible());
}

TEST_F(Browser, OpensAnImageLargeAndItsNeighboursByTheArrowKeys)
{
    const auto data = std::make_shared<const SplitDataset>(tinyDigits());
    browser.setDataset(data);
    browser.show();
    auto *gallery = browser.findChild<DigitGallery *>();
    EXPECT_FALSE(browser.findChild<ImageViewer *>());
    gallery->setCurrentIndex(gallery->model()->index(0, 0));
    QTest::keyClick(gallery, Qt::Key_Return);
    auto *viewer = browser.findChild<ImageViewer *>();
    ASSERT_TRUE(viewer);
    EXPECT_TRUE(viewer->isVisible());
    const auto detail = [viewer] { return viewer->findChild<QLabel *>()->text().toStdString(); };
    EXPECT_EQ(detail(), "0\n" + data->train.origin(0));
    Q_EMIT viewer->stepRequested(1);
    EXPECT_EQ(detail(), "0\n" + data->train.origin(1));
    Q_EMIT viewer->stepRequested(-1);
    Q_EMIT viewer->stepRequested(-1);
    EXPECT_EQ(detail(), "0\n" + data->train.origin(0)) << "before the first there is none";
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

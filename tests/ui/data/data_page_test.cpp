// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "tests/support/tiny_datasets.h"
#include "ui/charts/class_counts_chart.h"
#include "ui/data/dataset_header.h"
#include "ui/widgets/digit_gallery.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Page : public testing::Test
{
protected:
    void press(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        FAIL() << "no button " << text.toStdString();
    }
    QTabWidget *tabs() { return page.findChild<QTabWidget *>(); }

    DataPage page;
};

TEST_F(Page, ShowsCountsImagesAndFindingsOfADataset)
{
    SplitDataset data = tinyDigits();
    data.findings = {{"resized", "3/big.png", "is 64 x 64 pixels", Severity::Notice}};
    page.setDataset(std::make_shared<const SplitDataset>(data));

    EXPECT_EQ(page.findChild<ClassCountsChart *>()->classText(0), QStringLiteral("0: 8 training, 4 test"));
    EXPECT_EQ(page.findChild<DigitGallery *>()->itemCount(), 80);
    EXPECT_EQ(tabs()->tabText(2), QStringLiteral("Findings (1)"));
    data.findings.clear();
    page.setDataset(std::make_shared<const SplitDataset>(data));
    EXPECT_EQ(tabs()->tabText(2), QStringLiteral("Findings"));
}

TEST_F(Page, SurvivesHavingNoDataset)
{
    page.setDataset(nullptr);
    page.setAugmentation({.rotation = 10}, 1);
    page.endLoading();
    EXPECT_FALSE(page.grab().isNull());
}

TEST_F(Page, AsksForTheBuiltInDigitsAndLeadsToPrepare)
{
    QSignalSpy builtin(&page, &DataPage::builtinRequested);
    press(QStringLiteral("Built-in digits"));
    EXPECT_EQ(builtin.count(), 1);
    press(QStringLiteral("Prepare..."));
    EXPECT_EQ(tabs()->tabText(tabs()->currentIndex()), QStringLiteral("Prepare"));
}

TEST_F(Page, FitsTheSmallestWindow)
{
    EXPECT_LE(page.minimumSizeHint().width(), 640);
    EXPECT_LE(page.minimumSizeHint().height(), 600);
}

} // namespace
} // namespace digitlab::ui

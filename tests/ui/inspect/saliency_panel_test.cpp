// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/saliency_panel.h"

#include "core/evaluation/occlusion.h"
#include "core/nn/input_gradient.h"
#include "tests/support/patience.h"
#include "tests/support/tiny_datasets.h"
#include "ui/inspect/saliency_view.h"
#include "ui/style/text.h"

#include <QComboBox>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class SaliencyPanelTest : public testing::Test
{
protected:
    void show(int label) { panel.show(data.test.image(0), network, toQStringList(data.test.classNames()), label); }
    bool awaitHeat() { return shown.count() > 0 || shown.wait(longEnough); }

    const SplitDataset data = tinyDigits();
    const std::shared_ptr<const Network> network
        = std::make_shared<const Network>(NetworkSpec{.filters = {2, 3, 4}, .rescale = Rescale::Unit});
    SaliencyPanel panel;
    QSignalSpy shown{&panel, &SaliencyPanel::shown};
    SaliencyView *view = panel.findChild<SaliencyView *>();
    QList<QComboBox *> boxes = panel.findChildren<QComboBox *>(); // method, class
};

TEST_F(SaliencyPanelTest, ShowsTheOcclusionOfTheAnswerFirst)
{
    show(3);
    ASSERT_TRUE(awaitHeat());
    EXPECT_EQ(view->heat(), occlusionMap(*network, data.test.image(0), 3));
    EXPECT_EQ(boxes[1]->currentText(), QStringLiteral("for class 3"));
}

TEST_F(SaliencyPanelTest, ShowsTheGradientOfAnotherClassWhereAsked)
{
    show(3);
    ASSERT_TRUE(awaitHeat());
    boxes[0]->setCurrentIndex(1);
    boxes[1]->setCurrentIndex(7);
    shown.clear();
    ASSERT_TRUE(awaitHeat());
    EXPECT_EQ(view->heat(), inputGradient(*network, data.test.image(0), 7));
}

TEST_F(SaliencyPanelTest, HidesWhereThereIsNothingToLookInto)
{
    show(3);
    EXPECT_FALSE(panel.isHidden());
    panel.show(data.test.image(0), nullptr, {}, 0);
    EXPECT_TRUE(panel.isHidden());
    show(3);
    panel.clear();
    EXPECT_TRUE(panel.isHidden());
    EXPECT_TRUE(view->image().isNull());
}

} // namespace
} // namespace digitlab::ui

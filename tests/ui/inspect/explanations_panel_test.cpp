// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/explanations_panel.h"

#include "tests/support/patience.h"
#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/inspect/explanation_chart.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <algorithm>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Explanations : public testing::Test
{
protected:
    bool says(const QString &text) const
    {
        return std::ranges::any_of(
            panel.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    bool awaitPlot() { return plotted.count() > 0 || plotted.wait(longEnough); }
    void setRun()
    {
        panel.setRun(
            sampleRun(*data, "Final", {5}), std::make_shared<const Network>(NetworkSpec{.filters = {2, 3, 4}}), data);
    }

    const std::shared_ptr<const SplitDataset> data = std::make_shared<const SplitDataset>(tinyDigits());
    ExplanationsPanel panel;
    QSignalSpy plotted{&panel, &ExplanationsPanel::plotted};
};

TEST_F(Explanations, ExplainWithoutARunToo)
{
    panel.show();
    panel.setTopic(Topic::Dropout);
    EXPECT_TRUE(says(QStringLiteral("Srivastava")));
    EXPECT_TRUE(says(QStringLiteral("once a run is inspected")));
    EXPECT_EQ(panel.findChild<QComboBox *>()->accessibleName(), QStringLiteral("What is explained"));
}

TEST_F(Explanations, PlotWhatTheRunMakesOfIt)
{
    panel.show();
    setRun();
    ASSERT_TRUE(awaitPlot());
    EXPECT_TRUE(panel.findChild<ExplanationChart *>()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("over 40 test images")));

    plotted.clear();
    panel.setTopic(Topic::Padding);
    ASSERT_TRUE(awaitPlot());
    EXPECT_TRUE(panel.findChild<ValueGridView *>()->isVisible());
    EXPECT_EQ(panel.findChild<ValueGridView *>()->gridCount(), 2);
}

TEST_F(Explanations, PlotNothingThatCannotBeSeen)
{
    setRun();
    EXPECT_FALSE(plotted.wait(50));
    panel.show();
    EXPECT_TRUE(awaitPlot());
}

} // namespace
} // namespace digitlab::ui

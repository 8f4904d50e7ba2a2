// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/reproduce_panel.h"

#include "ui/style/number_box.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace digitlab::ui;

namespace {

QPushButton *button(const ReproducePanel &panel, const QString &text)
{
    for (auto *candidate : panel.findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace

TEST(ReproducePanel, AsksForSoManySeeds)
{
    ReproducePanel panel;
    QSignalSpy asked(&panel, &ReproducePanel::startRequested);
    panel.findChild<NumberBox *>()->setValue(3);
    button(panel, QStringLiteral("Reproduce"))->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toInt(), 3);
}

TEST(ReproducePanel, ShowsProgressAndCancelsOnce)
{
    ReproducePanel panel;
    panel.show();
    panel.showProgress(0.25, QStringLiteral("Run 2 of 9: Final, seed 0"), 90);
    QPushButton *cancel = button(panel, QStringLiteral("Cancel"));
    EXPECT_TRUE(cancel->isVisibleTo(&panel));
    EXPECT_EQ(panel.findChild<QProgressBar *>()->value(), 250);
    QSignalSpy cancelled(&panel, &ReproducePanel::cancelRequested);
    cancel->click();
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_FALSE(cancel->isEnabled());
}

TEST(ReproducePanel, OffersTheReportWhenItIsDone)
{
    ReproducePanel panel;
    panel.show();
    EXPECT_FALSE(button(panel, QStringLiteral("Open the report"))->isVisibleTo(&panel));
    panel.showEnd(QStringLiteral("Done."), QStringLiteral("/out/report.html"));
    QSignalSpy opened(&panel, &ReproducePanel::openRequested);
    button(panel, QStringLiteral("Open the report"))->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("/out/report.html"));
}

#include "ui/views/findings_view.h"

#include "tests/support/tiny_datasets.h"

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(FindingsView, SaysThatThereIsNothingToReport)
{
    FindingsView view;
    view.setDataset(tinyDigits());
    EXPECT_EQ(view.emptyText(), QStringLiteral("Nothing to report: all 120 pictures could be read."));

    SplitDataset data = tinyDigits();
    data.findings = {{"unreadable", "4/odd.png", "is not a picture", Severity::Error}};
    view.setDataset(data);
    EXPECT_TRUE(view.emptyText().isEmpty()) << "the table stands there";
}

} // namespace
} // namespace digitlab::ui

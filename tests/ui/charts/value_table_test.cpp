// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_table.h"

#include "ui/style/style_sheet.h"
#include "ui/widgets/comparison_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

std::vector<ComparisonRow> numberedRows(int count)
{
    return std::vector<ComparisonRow>(static_cast<std::size_t>(count),
        {QStringLiteral("Test accuracy"), QStringLiteral("93.3 %"), QStringLiteral("95.0 %")});
}

TEST(ValueTable, IsAsHighAsItsRows)
{
    ComparisonModel model;
    ValueTable table(&model);
    table.setMinimumWidth(400);
    for (const int count : {0, 1, 10}) {
        model.setRows(numberedRows(count));
        table.resize(400, table.sizeHint().height());
        table.grab();
        EXPECT_EQ(table.verticalScrollBar()->maximum(), 0) << "nothing to scroll to with " << count << " rows";
        EXPECT_EQ(table.minimumSizeHint().height(), table.sizeHint().height());
    }
}

TEST(ValueTable, ShowsAWholeLabelHoweverNarrowItIs)
{
    ComparisonModel model;
    model.setRows(numberedRows(3));
    ValueTable table(&model);
    table.resize(320, table.sizeHint().height());
    table.grab();
    EXPECT_GE(table.columnWidth(ComparisonModel::LabelColumn),
        table.fontMetrics().horizontalAdvance(QStringLiteral("Test accuracy")));
    EXPECT_NEAR(table.columnWidth(ComparisonModel::AColumn), table.columnWidth(ComparisonModel::BColumn), 1);
}

TEST(ValueTable, AHeadingThatIsTooLongKeepsItsBeginning)
{
    ComparisonModel model;
    model.setRows(numberedRows(2));
    ValueTable table(&model);
    table.setStyleSheet(styleSheet(coloursFor(table.palette()))); // as the program's
    const QString name = QStringLiteral(": Final, epochs 12, three seeds of a long night shift");
    const auto headings = [&](const QString &beginning) {
        model.setHeaders(beginning + name, beginning + name);
        table.resize(420, table.sizeHint().height());
        table.grab();
        return table.horizontalHeader()->grab().toImage();
    };
    EXPECT_NE(headings(QStringLiteral("1")), headings(QStringLiteral("7"))) << "digits of one width";
    EXPECT_EQ(headings(QStringLiteral("7")), headings(QStringLiteral("7")));
}

} // namespace
} // namespace digitlab::ui

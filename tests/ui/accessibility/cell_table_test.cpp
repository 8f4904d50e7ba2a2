// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_counts_chart.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/probability_bars.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace digitlab::ui {

namespace {

const QStringList pets{QStringLiteral("cat"), QStringLiteral("dog"), QStringLiteral("owl")};

/// Two of three cats are right, one was taken for an owl.
void fill(HeatmapView &view)
{
    ConfusionMatrix matrix(3);
    matrix.add(0, 0);
    matrix.add(0, 0);
    matrix.add(0, 2);
    view.resize(400, 400);
    view.setMatrix(matrix, pets);
}

QString nameOf(const QAccessibleInterface *element)
{
    return element ? element->text(QAccessible::Name) : QStringLiteral("nothing");
}

} // namespace

TEST(CellTable, AMatrixIsATableWithTitlesOfRowsAndColumns)
{
    HeatmapView view;
    fill(view);
    QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(matrix->role(), QAccessible::Table);
    QAccessibleTableInterface *table = matrix->tableInterface();
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(table->columnDescription(2), QStringLiteral("owl"));

    QAccessibleInterface *cell = table->cellAt(0, 2);
    EXPECT_EQ(nameOf(cell), QStringLiteral("1"));
    EXPECT_TRUE(cell->text(QAccessible::Description).startsWith(QStringLiteral("1 of 3")));
    EXPECT_EQ(nameOf(cell->tableCellInterface()->rowHeaderCells().value(0)), QStringLiteral("cat"));
    EXPECT_EQ(nameOf(cell->tableCellInterface()->columnHeaderCells().value(0)), QStringLiteral("owl"));
    EXPECT_EQ(cell->rect().size(), view.cellRect(0, 2).size());
    EXPECT_EQ(matrix->child(matrix->indexOfChild(cell)), cell);
    EXPECT_FALSE(table->cellAt(3, 0));
}

TEST(CellTable, PressingACellIsAClickOnIt)
{
    HeatmapView view;
    fill(view);
    QSignalSpy activated(&view, &HeatmapView::cellActivated);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
    table->cellAt(0, 2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(activated.value(0), (QVariantList{0, 2}));
    EXPECT_EQ(table->selectedCells(), QList{table->cellAt(0, 2)});
}

TEST(CellTable, ACellThatIsGoneSaysSo)
{
    HeatmapView view;
    fill(view);
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&view)->tableInterface()->cellAt(2, 2);
    EXPECT_TRUE(cell->isValid());
    view.clear();
    EXPECT_FALSE(cell->isValid());
    EXPECT_TRUE(cell->text(QAccessible::Name).isEmpty());
}

TEST(CellTable, BarsAreValuesByClassAndModel)
{
    ProbabilityBars bars;
    bars.setClassNames(pets);
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&bars)->tableInterface();
    EXPECT_EQ(table->columnCount(), 0) << "nothing is drawn";
    bars.setModelNames(QStringLiteral("Baseline"), QStringLiteral("Final"));
    bars.setProbabilities({0.7F, 0.2F, 0.1F}, {0.1F, 0.1F, 0.8F});
    EXPECT_EQ(table->rowDescription(2), QStringLiteral("owl"));
    EXPECT_EQ(table->columnDescription(1), QStringLiteral("Final"));
    EXPECT_EQ(nameOf(table->cellAt(0, 0)), QStringLiteral("70.0 %"));
    EXPECT_EQ(nameOf(table->cellAt(2, 1)), QStringLiteral("80.0 %"));
}

TEST(CellTable, CurvesAreEpochsByCurveAndTheArrowKeysWalkThem)
{
    CurveChart chart(QStringLiteral("Accuracy"), CurveScale::Accuracy);
    chart.setEpochs(3);
    chart.setCurve(CurveRole::Training, QStringLiteral("training"), {{1, 0.5}, {2, 0.75}, {3, 0.875}});
    chart.setCurve(CurveRole::Validation, QStringLiteral("test"), {{2, 0.625}});
    QAccessibleInterface *curves = QAccessible::queryAccessibleInterface(&chart);
    QAccessibleTableInterface *table = curves->tableInterface();
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->columnDescription(1), QStringLiteral("test"));
    EXPECT_EQ(nameOf(table->cellAt(2, 0)), QStringLiteral("87.5 %"));
    EXPECT_EQ(nameOf(table->cellAt(1, 1)), QStringLiteral("62.5 %"));
    EXPECT_TRUE(nameOf(table->cellAt(0, 1)).isEmpty()) << "nothing was measured there";

    EXPECT_TRUE(table->selectedCells().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(table->selectedCells(), QList{table->cellAt(1, 0)});
    EXPECT_TRUE(table->cellAt(1, 0)->text(QAccessible::Description).contains(QStringLiteral("62.5 %")));
}

} // namespace digitlab::ui

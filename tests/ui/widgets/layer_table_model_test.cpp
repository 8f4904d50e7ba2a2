// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layer_table_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

TEST(LayerTableModel, PrintsTheShapesAndTheTotalOfTheFinalNetwork)
{
    LayerTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSpec({.channels = 3});
    EXPECT_EQ(model.index(0, LayerTableModel::LayerColumn).data(), QStringLiteral("Conv2D"));
    EXPECT_EQ(model.index(0, LayerTableModel::ShapeColumn).data(), QStringLiteral("(28, 28, 32)"));
    EXPECT_EQ(model.index(0, LayerTableModel::ParametersColumn).data(), QStringLiteral("896"));
    const int last = model.rowCount() - 1;
    EXPECT_EQ(model.index(last, LayerTableModel::LayerColumn).data(), QStringLiteral("Total"));
    // 896 + 18,496 + 73,856 + 590,336 + 5,130, as Keras' summary() adds them up.
    EXPECT_EQ(model.index(last, LayerTableModel::ParametersColumn).data(), QStringLiteral("688,714"));
}

TEST(LayerTableModel, IsEmptyForANetworkThatCannotBe)
{
    LayerTableModel model;
    model.setSpec({.filters = {0, 64, 128}});
    EXPECT_EQ(model.rowCount(), 0);
}

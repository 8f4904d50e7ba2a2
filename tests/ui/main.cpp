// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/runtime.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    digitlab::tuneRuntime();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("digitlab-tests"));
    digitlab::ui::applyTheme(application, digitlab::ui::ColourScheme::Light);
    return RUN_ALL_TESTS();
}

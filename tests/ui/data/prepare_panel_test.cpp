// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/prepare_panel.h"

#include "ui/style/number_box.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class Prepare : public testing::Test
{
protected:
    Prepare()
    {
        QDir(folder.path()).mkdir(QStringLiteral("source"));
        panel.setSource(folder.filePath(QStringLiteral("source")));
        panel.setTarget(folder.filePath(QStringLiteral("new/target")));
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : panel.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    QPushButton *write() { return button(QStringLiteral("Write the dataset")); }

    QTemporaryDir folder;
    PreparePanel panel;
};

TEST_F(Prepare, AsksForTheReportsThousandDigits)
{
    QSignalSpy requested(&panel, &PreparePanel::requested);
    ASSERT_TRUE(write()->isEnabled());
    write()->click();

    ASSERT_EQ(requested.count(), 1);
    const auto request = requested[0][0].value<PrepareRequest>();
    EXPECT_EQ(request.perClass, 100);
    EXPECT_DOUBLE_EQ(request.testFraction, 0.3);
    EXPECT_EQ(request.seed, 0u);
    EXPECT_EQ(request.target, folder.filePath(QStringLiteral("new/target")));
}

TEST_F(Prepare, RefusesASourceThatIsNoFolder)
{
    panel.setSource(folder.filePath(QStringLiteral("missing")));
    EXPECT_TRUE(panel.sourceProblem().endsWith(QStringLiteral("missing is not a folder.")));
    EXPECT_FALSE(write()->isEnabled());
    panel.setSource({});
    EXPECT_FALSE(panel.sourceProblem().isEmpty());
}

TEST_F(Prepare, RefusesATargetThatHoldsFiles)
{
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    panel.setTarget(folder.path());

    EXPECT_TRUE(panel.targetProblem().contains(QStringLiteral("already contains files")));
    EXPECT_FALSE(write()->isEnabled());
    panel.setTarget(file.fileName());
    EXPECT_TRUE(panel.targetProblem().contains(QStringLiteral("is a file")));
}

TEST_F(Prepare, RefusesATargetInsideOfTheSourceOrWhereNothingCanBeWritten)
{
    panel.setTarget(folder.filePath(QStringLiteral("source/prepared")));
    EXPECT_TRUE(panel.targetProblem().contains(QStringLiteral("is inside the source folder")));
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    panel.setTarget(file.fileName() + QStringLiteral("/digits"));
    EXPECT_TRUE(panel.targetProblem().endsWith(QStringLiteral("notes.txt is not writable.")));
    panel.setTarget({});
    EXPECT_FALSE(panel.targetProblem().isEmpty());
}

TEST_F(Prepare, TakesAnEmptyFolder)
{
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    panel.setTarget(folder.filePath(QStringLiteral("empty")));

    EXPECT_EQ(panel.targetProblem(), QString());
}

TEST_F(Prepare, TakesNoNumbersThatMakeNoSense)
{
    for (NumberBox *field : panel.findChildren<NumberBox *>()) {
        const double before = field->value();
        field->setValue(-5);
        EXPECT_FALSE(write()->isEnabled()) << field->accessibleName().toStdString();
        EXPECT_TRUE(panel.numberProblem().contains(QStringLiteral("-5"))) << panel.numberProblem().toStdString();
        field->setValue(before);
        EXPECT_TRUE(write()->isEnabled());
    }
}

TEST_F(Prepare, ReadsSharesAndSeedsAsTheyAreTyped)
{
    const auto type = [this](const char *name, const char *text) {
        for (QLineEdit *line : panel.findChildren<QLineEdit *>())
            if (line->accessibleName() == QLatin1String(name)
                || (line->parentWidget() && line->parentWidget()->accessibleName() == QLatin1String(name)))
                line->setText(QString::fromLatin1(text));
    };
    type("Test fraction", "12,5 %");
    type("Seed", "18446744073709551615");
    EXPECT_DOUBLE_EQ(panel.request().testFraction, 0.125);
    EXPECT_EQ(panel.request().seed, 18446744073709551615ULL);
    EXPECT_TRUE(write()->isEnabled());
    type("Seed", "1,5");
    EXPECT_FALSE(write()->isEnabled());
    type("Seed", "3");
    type("Images of each class", "1.000");
    EXPECT_FALSE(write()->isEnabled()) << "1 or 1000?";
}

TEST_F(Prepare, ShowsHowFarItIsAndCanBeCancelled)
{
    QSignalSpy cancelled(&panel, &PreparePanel::cancelRequested);
    auto *cancel = button(QStringLiteral("Cancel"));
    EXPECT_FALSE(cancel->isEnabled());
    panel.showProgress(250, 1000);

    EXPECT_FALSE(write()->isEnabled()) << "one at a time";
    EXPECT_EQ(panel.findChild<QProgressBar *>()->value(), 250);
    cancel->click();
    EXPECT_EQ(cancelled.count(), 1);
    panel.endProgress();
    EXPECT_TRUE(write()->isEnabled());
}

} // namespace
} // namespace digitlab::ui
